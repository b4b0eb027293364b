package org.elc.benchlearning.confluence.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.function.Function;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.confluence.host.AdministratorSession;
import org.elc.benchlearning.view.office.AdminDesk;
import org.elc.benchlearning.view.office.OfficePage;

/** Lets an administrator in who has said the password again. */
public final class AdminDoor {
  private final OfficeDoor door;
  private final AdministratorSession session;

  public AdminDoor(OfficeDoor door, AdministratorSession session) {
    this.door = Objects.requireNonNull(door);
    this.session = Objects.requireNonNull(session);
  }

  Actor actor() {
    return door.actor();
  }

  void answer(
      HttpServletRequest request,
      HttpServletResponse response,
      Function<AdminDesk, OfficePage> maker)
      throws IOException {
    if (session.enter(request, response)) {
      door.answerAdministrator(response, desk -> maker.apply(new AdminDesk(desk)));
    }
  }
}
