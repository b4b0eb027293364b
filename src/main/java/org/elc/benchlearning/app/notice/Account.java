package org.elc.benchlearning.app.notice;

import java.util.ArrayList;
import java.util.List;

/** What one run of the delivery did, for the administrator: counts, and what went wrong. */
public final class Account {
  /** A run with a thousand failures has one cause; the first ones show it. */
  private static final int SHOWN = 20;

  /**
   * Something that failed.
   *
   * @param what in a word
   * @param failure why
   */
  public record Failure(String what, RuntimeException failure) {}

  private final List<Failure> failures = new ArrayList<>();
  private int reminders;
  private int dealt;
  private int queued;
  private int unreachable;
  private int interrupted;
  private int failed;
  private int removed;

  /** Notices dealt out. */
  public int dealt() {
    return dealt;
  }

  /** Mails that the wiki's queue took. */
  public int queued() {
    return queued;
  }

  /** Reminders announced. */
  public int reminders() {
    return reminders;
  }

  /** Mails that cannot be sent for want of an address. */
  public int unreachable() {
    return unreachable;
  }

  /** Mails of which nobody knows whether they were sent, because a node died. */
  public int interrupted() {
    return interrupted;
  }

  /** Notices that were old enough to be removed. */
  public int removed() {
    return removed;
  }

  /** How often something failed. */
  public int failed() {
    return failed;
  }

  /** The first failures. */
  public List<Failure> failures() {
    return List.copyOf(failures);
  }

  void addDealt() {
    dealt++;
  }

  void addQueued() {
    queued++;
  }

  void addReminders(int more) {
    reminders += more;
  }

  void addRemoved(int more) {
    removed += more;
  }

  void addUnreachable() {
    unreachable++;
  }

  void addInterrupted(int more) {
    interrupted += more;
  }

  /** Does it; what it fails of is written down and stops nothing else. */
  void guarded(String what, Runnable work) {
    try {
      work.run();
    } catch (RuntimeException e) {
      // Not swallowed: the job reports it. One recipient's trouble is not the others'.
      fail(what, e);
    }
  }

  void fail(String what, RuntimeException failure) {
    failed++;
    if (failures.size() < SHOWN) {
      failures.add(new Failure(what, failure));
    }
  }
}
