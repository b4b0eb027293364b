package org.elc.benchlearning.app;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.elc.benchlearning.app.port.AuditEvent;
import org.elc.benchlearning.app.port.AuditEvent.Change;
import org.elc.benchlearning.app.port.AuditEvent.Subject;
import org.elc.benchlearning.app.port.AuditEvent.Words;
import org.elc.benchlearning.app.port.AuditKind;
import org.elc.benchlearning.app.port.AuditKind.Area;
import org.elc.benchlearning.app.port.AuditTrail;
import org.elc.benchlearning.app.port.SiteLog;
import org.elc.benchlearning.app.port.Transactions;

/**
 * What every use case that changes something needs together: a transaction, the moment, and the
 * audit trail that is written in the one and says the other.
 */
public final class Logbook implements Transactions {
  /** What concerns administrators of the wiki as well; nothing with figures. */
  private static final Set<Area> TOLD = EnumSet.of(Area.RIGHTS, Area.SETTINGS, Area.EXPORTS);

  private final Transactions transactions;
  private final AuditTrail trail;
  private final Clock clock;

  private final SiteLog site;

  @SuppressWarnings("ThreadLocalUsage") // one bean for the life of the app; its own site is told
  private final ThreadLocal<List<AuditEvent>> untold = new ThreadLocal<>();

  /** With nobody else to tell. */
  public Logbook(Transactions transactions, AuditTrail trail, Clock clock) {
    this(transactions, trail, clock, SiteLog.NONE);
  }

  /**
   * A logbook.
   *
   * @param site told of rights, settings and exports when they are committed
   */
  public Logbook(Transactions transactions, AuditTrail trail, Clock clock, SiteLog site) {
    this.site = Objects.requireNonNull(site);
    this.transactions = Objects.requireNonNull(transactions);
    this.trail = Objects.requireNonNull(trail);
    this.clock = Objects.requireNonNull(clock);
  }

  /** The lines about the work are part of its transaction. */
  @Override
  public <T> T in(Supplier<T> work) {
    if (untold.get() != null) {
      return transactions.in(work);
    }
    List<AuditEvent> noted = new ArrayList<>();
    untold.set(noted);
    T result;
    try {
      result = transactions.in(work);
    } finally {
      untold.remove();
    }
    noted.forEach(site::tell);
    return result;
  }

  public Instant now() {
    return clock.instant();
  }

  /** Takes down that data leave the app as a file; a file without rows tells nothing. */
  public void exported(Actor who, Subject what, int rows) {
    if (rows > 0) {
      run(() -> note(who, AuditKind.EXPORT_MADE, what, Change.of("lines", "", rows), ""));
    }
  }

  /** Notes what somebody has changed; call it inside the transaction that changes it. */
  public void note(Actor who, AuditKind kind, Subject subject, Change change, String why) {
    note(who.userKey(), kind, subject, change, why);
  }

  /** The same by user key; absent for what the app does by date. */
  public void note(
      Optional<String> who, AuditKind kind, Subject subject, Change change, String why) {
    note(List.of(new AuditEvent(now(), who, kind, subject, change, why)));
  }

  /** A line for each part in which a thing has changed. */
  public void note(Actor who, AuditKind kind, Subject subject, List<Words> changes) {
    note(who, kind, subject, changes, "");
  }

  /** The same with the reason that was given for all of them. */
  public void note(Actor who, AuditKind kind, Subject subject, List<Words> changes, String why) {
    note(
        changes.stream()
            .map(words -> new AuditEvent(now(), who.userKey(), kind, subject, words, why))
            .toList());
  }

  /**
   * Notes many changes at once, in few statements.
   *
   * @throws IllegalStateException outside of this logbook's transactions: the line could be kept
   *     without the change, or the wiki be told of what is not kept
   */
  public void note(List<AuditEvent> events) {
    List<AuditEvent> noted = untold.get();
    if (noted == null) {
      throw new IllegalStateException("a line without the transaction of its change");
    }
    if (!events.isEmpty()) {
      trail.record(events);
      events.stream().filter(e -> TOLD.contains(e.kind().area())).forEach(noted::add);
    }
  }
}
