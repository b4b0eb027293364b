package org.elc.benchlearning.app.round;

import java.util.Objects;
import java.util.Optional;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.app.Differences;
import org.elc.benchlearning.app.Logbook;
import org.elc.benchlearning.app.NotAllowed;
import org.elc.benchlearning.app.NotFound;
import org.elc.benchlearning.app.Problem;
import org.elc.benchlearning.app.Reason;
import org.elc.benchlearning.app.Rights;
import org.elc.benchlearning.app.port.AuditEvent.Subject;
import org.elc.benchlearning.app.port.AuditKind;
import org.elc.benchlearning.app.port.Notices;
import org.elc.benchlearning.app.port.RoundStore;
import org.elc.benchlearning.core.notice.About;
import org.elc.benchlearning.core.notice.Audience;
import org.elc.benchlearning.core.notice.Notice;
import org.elc.benchlearning.core.notice.NoticeKind;
import org.elc.benchlearning.core.round.Round;
import org.elc.benchlearning.core.round.Round.Readers;
import org.elc.benchlearning.core.round.RoundState;

/**
 * The office's choice of who reads a round's group statistics once they are published (decision
 * 0094). Those whose figures they are made of are told when everybody may.
 */
public final class ReadersChoice {
  private final RoundStore rounds;
  private final RoundLock lock;
  private final Notices notices;
  private final Logbook logbook;

  public ReadersChoice(RoundStore rounds, RoundLock lock, Notices notices, Logbook logbook) {
    this.rounds = Objects.requireNonNull(rounds);
    this.lock = Objects.requireNonNull(lock);
    this.notices = Objects.requireNonNull(notices);
    this.logbook = Objects.requireNonNull(logbook);
  }

  /**
   * Says who reads them, in whatever state the round is; for a published one it holds from the next
   * request.
   *
   * @param reason kept in the audit trail
   */
  public Round choose(Actor actor, String key, Readers readers, String reason) {
    if (!Rights.seesRounds(actor) || rounds.find(key).isEmpty()) {
      throw new NotFound();
    }
    if (!Rights.choosesReaders(actor)) {
      throw new NotAllowed(Problem.of("round-readers-office-only"));
    }
    String why = Reason.of(reason);
    return lock.holding(key, () -> logbook.in(() -> changed(actor, key, readers, why)));
  }

  private Round changed(Actor actor, String key, Readers readers, String why) {
    Round stored = rounds.find(key).orElseThrow(NotFound::new);
    Round next = stored.withReaders(readers);
    rounds.save(next);
    logbook.note(
        actor, AuditKind.ROUND_EDITED, Subject.of(next), Differences.between(stored, next), why);
    // Nobody takes part in a draft yet: they are told when it opens.
    if (next.state() != RoundState.DRAFT && !stored.equals(next)) {
      told(next).ifPresent(notice -> notices.announce(notice.by(actor.userKey())));
    }
    return next;
  }

  /** What those who take part are told, if everybody reads what is published of the round. */
  public static Optional<Notice> told(Round round) {
    return Optional.of(round)
        .filter(r -> r.readers() == Readers.EVERYBODY)
        .map(
            r ->
                Notice.of(
                    NoticeKind.SHOWN_TO_EVERYBODY,
                    Audience.participants(r.key()),
                    About.round(r.key())));
  }
}
