package org.elc.benchlearning.app.membership;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.app.Conflict;
import org.elc.benchlearning.app.Invalid;
import org.elc.benchlearning.app.NotAllowed;
import org.elc.benchlearning.app.NotFound;
import org.elc.benchlearning.app.Problem;
import org.elc.benchlearning.app.port.ApplicationStore;
import org.elc.benchlearning.app.port.Locks;
import org.elc.benchlearning.core.membership.Application;
import org.elc.benchlearning.core.membership.Joining;

/** What somebody does who wants its organisation to become a member: anybody who is signed in. */
public final class Applying {
  /** Of one person, open at a time: somebody may act for several houses, a flood it is not. */
  private static final int MOST_OPEN = 5;

  private final ApplicationStore applications;
  private final NetworkCalendar calendar;
  private final Locks locks;
  private final MemberLock lock;
  private final MembershipNews news;

  public Applying(
      ApplicationStore applications,
      NetworkCalendar calendar,
      Locks locks,
      MemberLock lock,
      MembershipNews news) {
    this.applications = Objects.requireNonNull(applications);
    this.calendar = Objects.requireNonNull(calendar);
    this.locks = Objects.requireNonNull(locks);
    this.lock = Objects.requireNonNull(lock);
    this.news = Objects.requireNonNull(news);
  }

  /** The actor's own ones, the newest first. */
  public List<Application> own(Actor actor) {
    List<Application> own = new ArrayList<>(applications.sentBy(applicant(actor)));
    own.sort((a, b) -> b.sentAt().compareTo(a.sentAt()));
    return own;
  }

  /**
   * Sends an application. The same one sent again, by a second click or a request that was
   * repeated, is the one that is there.
   *
   * @throws Invalid when something is wrong with it; nothing is kept then
   * @throws Conflict when the actor is sending another one at this moment
   */
  public Application send(Actor actor, JoiningInput input) {
    String applicant = applicant(actor);
    Joining joining = JoiningReader.read(input, applicant);
    List<Application> sent = new ArrayList<>(1);
    // Only with oneself can anybody be in conflict here.
    boolean isAlone =
        locks.tryRun(
            "application:" + applicant,
            () -> sent.add(news.logbook().in(() -> send(applicant, joining))));
    if (!isAlone) {
      throw new Conflict(Problem.of("application-busy"));
    }
    return sent.get(0);
  }

  private Application send(String applicant, Joining joining) {
    List<Application> open =
        applications.sentBy(applicant).stream().filter(a -> a.state().isOpen()).toList();
    Optional<Application> same =
        open.stream().filter(a -> a.joining().isOfTheSameAs(joining)).findFirst();
    if (same.isPresent()) {
      if (same.get().joining().equals(joining)) {
        return same.get();
      }
      throw new Invalid(Problem.of("application-open").inField("organisation"));
    }
    if (open.size() >= MOST_OPEN) {
      throw new NotAllowed(Problem.of("application-too-many", MOST_OPEN));
    }
    Application added = applications.add(Application.sent(applicant, calendar.now(), joining));
    news.applied(added);
    return added;
  }

  /**
   * Takes an own application back, as long as nothing has become of it.
   *
   * @throws Conflict when it is decided already
   */
  public Application withdraw(Actor actor, String id) {
    String applicant = applicant(actor);
    return lock.changing(
        () -> {
          Application before =
              applications
                  .find(id)
                  .filter(a -> a.applicant().equals(applicant))
                  .orElseThrow(NotFound::new);
          if (!before.state().isOpen()) {
            throw new Conflict(Problem.of("application-decided"));
          }
          return takeBack(actor, before);
        });
  }

  private Application takeBack(Actor actor, Application before) {
    Application after = before.withdrawn();
    applications.save(after);
    news.takenBack(actor, before, after);
    return after;
  }

  /**
   * Takes back what a person has sent of which nothing has become: who is erased joins nothing. The
   * caller holds the lock on members.
   */
  public void takeBackAllOf(Actor actor, String userKey) {
    applications.sentBy(userKey).stream()
        .filter(a -> a.state().isOpen())
        .forEach(open -> takeBack(actor, open));
  }

  private static String applicant(Actor actor) {
    return actor.userKey().orElseThrow(NotFound::new);
  }
}
