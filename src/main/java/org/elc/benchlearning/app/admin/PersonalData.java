package org.elc.benchlearning.app.admin;

import java.util.List;
import java.util.Objects;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.app.Conflict;
import org.elc.benchlearning.app.InputText;
import org.elc.benchlearning.app.Invalid;
import org.elc.benchlearning.app.Logbook;
import org.elc.benchlearning.app.NotFound;
import org.elc.benchlearning.app.Problem;
import org.elc.benchlearning.app.Reason;
import org.elc.benchlearning.app.Setting.Keeper;
import org.elc.benchlearning.app.membership.Applying;
import org.elc.benchlearning.app.membership.MemberLock;
import org.elc.benchlearning.app.notice.Shelves;
import org.elc.benchlearning.app.port.AuditEvent;
import org.elc.benchlearning.app.port.AuditKind;
import org.elc.benchlearning.app.port.AuditTrail;
import org.elc.benchlearning.app.port.TraceStore;
import org.elc.benchlearning.app.port.TraceStore.Trace;
import org.elc.benchlearning.app.port.UserDirectory;

/**
 * What the app keeps about one person, for the wiki's administrator to hand out or to erase. It
 * tells what the person did and where it is named, and never a figure. The account in the wiki is
 * not the app's and stays as it is.
 */
public final class PersonalData {
  private final Keys keys;
  private final TraceStore traces;
  private final Named named;
  private final UserDirectory users;
  private final MemberLock lock;
  private final Logbook logbook;

  public PersonalData(
      Keys keys, TraceStore traces, Named named, UserDirectory users, MemberLock lock) {
    this.keys = Objects.requireNonNull(keys);
    this.traces = Objects.requireNonNull(traces);
    this.named = Objects.requireNonNull(named);
    this.users = Objects.requireNonNull(users);
    this.lock = Objects.requireNonNull(lock);
    this.logbook = lock.logbook();
  }

  /** Where persons are named that no store of traces may touch. */
  public record Named(AuditTrail trail, Shelves notices, Applying applications) {
    public Named {
      Objects.requireNonNull(trail);
      Objects.requireNonNull(notices);
      Objects.requireNonNull(applications);
    }
  }

  /**
   * What is kept about a person.
   *
   * @param userKey what stands in the database
   * @param traces where
   */
  public record Dossier(String userKey, List<Trace> traces) {}

  /** That somebody may look at all, before anybody is asked for. */
  public void requireKey(Actor administrator) {
    keys.require(administrator, Keeper.ADMINISTRATOR);
  }

  /**
   * What is kept about the person with that log-in name, or with that user key where the wiki does
   * not know the person any more. That somebody has looked is audited.
   *
   * @throws NotFound where nobody is called so and nothing is kept
   */
  public Dossier dossier(Actor administrator, String user) {
    Dossier dossier = find(administrator, user);
    logbook.run(
        () ->
            logbook.note(
                administrator,
                AuditKind.PERSONAL_DATA_EXPORTED,
                AuditEvent.Subject.SITE.about(dossier.userKey()),
                AuditEvent.Change.NONE,
                ""));
    return dossier;
  }

  private Dossier find(Actor administrator, String user) {
    keys.require(administrator, Keeper.ADMINISTRATOR);
    if (user.isBlank() || InputText.isUnstorable(user)) {
      throw new NotFound();
    }
    String userKey = users.keyOf(user).orElse(user.strip());
    List<Trace> found = traces.of(userKey);
    if (found.isEmpty() && users.keyOf(user).isEmpty()) {
      throw new NotFound();
    }
    return new Dossier(userKey, found);
  }

  /**
   * Erases a person: what is its own is removed, and in what has to stay a token stands for it, the
   * same everywhere, which leads back to nobody. What it has applied for and nobody has decided is
   * taken back.
   *
   * @param again the name typed once more
   * @return the token
   * @throws Conflict when members are being changed at this moment
   */
  public String erase(Actor administrator, String user, String again, String reason) {
    Dossier dossier = find(administrator, user);
    if (!again.strip().equals(user.strip())) {
      throw new Invalid(Problem.of("person-not-repeated").inField("again"));
    }
    String why = Reason.of(reason);
    // Nobody is taken in meanwhile, and then a member of a token.
    return lock.changing(
        () -> {
          named.applications().takeBackAllOf(administrator, dossier.userKey());
          String token = traces.erase(dossier.userKey());
          named.notices().forgetPerson(dossier.userKey());
          named.trail().anonymise(dossier.userKey(), token);
          logbook.note(
              administrator,
              AuditKind.PERSONAL_DATA_ERASED,
              AuditEvent.Subject.SITE.about(token),
              AuditEvent.Change.NONE,
              why);
          return token;
        });
  }
}
