package org.elc.benchlearning.app.admin;

import java.util.Objects;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.app.NotFound;
import org.elc.benchlearning.app.Rights;
import org.elc.benchlearning.app.Setting.Keeper;
import org.elc.benchlearning.app.port.Administrators;

/** Who may look after what: what is not yours does not exist. */
public final class Keys {
  private final Administrators administrators;

  public Keys(Administrators administrators) {
    this.administrators = Objects.requireNonNull(administrators);
  }

  public boolean has(Actor actor, Keeper keeper) {
    return switch (keeper) {
      case OFFICE -> Rights.keepsSettings(actor);
      case ADMINISTRATOR -> actor.userKey().filter(administrators::isAdministrator).isPresent();
    };
  }

  /**
   * Lets somebody pass.
   *
   * @throws NotFound for everybody else
   */
  public void require(Actor actor, Keeper keeper) {
    if (!has(actor, keeper)) {
      throw new NotFound();
    }
  }
}
