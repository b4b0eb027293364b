package org.elc.benchlearning.core.notice;

import java.time.Instant;
import java.util.Objects;

/**
 * A notice for one person: to be read in the wiki, and perhaps mailed.
 *
 * @param id given by the store; empty before
 * @param notice id of the notice
 * @param userKey whom it is for
 * @param timing how it is mailed
 * @param mail how far its mail has come
 * @param due when it is mailed at the earliest
 * @param attempts how often mailing it has failed
 * @param problem code of why it was not mailed, or empty
 * @param isRead whether the person has read it in the wiki
 */
public record Delivery(
    String id,
    String notice,
    String userKey,
    Timing timing,
    Mail mail,
    Instant due,
    int attempts,
    String problem,
    boolean isRead) {

  /** How far a mail has come. */
  public enum Mail {
    /** The person does not want one. */
    NONE,
    WAITING,
    /**
     * About to be given to the wiki's mail queue. A node that dies here leaves it so, and it is not
     * mailed again: nobody knows whether it went out.
     */
    CLAIMED,
    QUEUED,
    /** It could not be mailed, see the problem. */
    FAILED,
    /** Not true any more, or not for this person, when it was to be mailed. */
    VOID
  }

  public Delivery {
    Objects.requireNonNull(id);
    Objects.requireNonNull(notice);
    Objects.requireNonNull(userKey);
    Objects.requireNonNull(timing);
    Objects.requireNonNull(mail);
    Objects.requireNonNull(due);
    Objects.requireNonNull(problem);
  }

  /** Not mailed yet, and not read. */
  public static Delivery to(String userKey, String notice, Timing timing, Instant due) {
    Mail mail = timing == Timing.OFF ? Mail.NONE : Mail.WAITING;
    return new Delivery("", notice, userKey, timing, mail, due, 0, "", false);
  }

  public Delivery withId(String given) {
    return new Delivery(given, notice, userKey, timing, mail, due, attempts, problem, isRead);
  }

  public Delivery mailed() {
    return new Delivery(id, notice, userKey, timing, Mail.QUEUED, due, attempts, "", isRead);
  }

  /** Not to be mailed after all. */
  public Delivery ended(Mail next, String why) {
    return new Delivery(id, notice, userKey, timing, next, due, attempts, why, isRead);
  }

  /** Mailing failed; to be tried again. */
  public Delivery again(Instant at, String why) {
    return new Delivery(id, notice, userKey, timing, Mail.WAITING, at, attempts + 1, why, isRead);
  }
}
