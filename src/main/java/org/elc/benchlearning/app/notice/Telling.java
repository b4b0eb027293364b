package org.elc.benchlearning.app.notice;

import java.util.Objects;
import java.util.Optional;
import org.elc.benchlearning.app.port.Locks;

/** One run of telling people: the body of the job. May run at any time, on any node. */
public final class Telling {
  private static final String LOCK = "notices";

  private final Locks locks;
  private final Reminders reminders;
  private final Dealing dealing;
  private final Mailing mailing;
  private final Clearing clearing;

  public Telling(
      Locks locks, Reminders reminders, Dealing dealing, Mailing mailing, Clearing clearing) {
    this.locks = Objects.requireNonNull(locks);
    this.reminders = Objects.requireNonNull(reminders);
    this.dealing = Objects.requireNonNull(dealing);
    this.mailing = Objects.requireNonNull(mailing);
    this.clearing = Objects.requireNonNull(clearing);
  }

  /** What was done; empty when another node is at it. */
  public Optional<Account> run() {
    Account account = new Account();
    boolean isMine =
        locks.tryRun(
            LOCK,
            () -> {
              account.guarded("reminders", () -> reminders.run(account));
              account.guarded("dealing", () -> dealing.run(account));
              account.guarded("mailing", () -> mailing.run(account));
              account.guarded("clearing", () -> clearing.run(account));
            });
    return isMine ? Optional.of(account) : Optional.empty();
  }
}
