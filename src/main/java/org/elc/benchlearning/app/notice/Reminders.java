package org.elc.benchlearning.app.notice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.elc.benchlearning.app.port.NoticeStore;
import org.elc.benchlearning.app.port.RoundStore;
import org.elc.benchlearning.app.port.SettingStore;
import org.elc.benchlearning.app.port.Transactions;
import org.elc.benchlearning.core.notice.About;
import org.elc.benchlearning.core.notice.Audience;
import org.elc.benchlearning.core.notice.Notice;
import org.elc.benchlearning.core.notice.NoticeKind;
import org.elc.benchlearning.core.round.EntryWindow;
import org.elc.benchlearning.core.round.Participant;
import org.elc.benchlearning.core.round.Round;
import org.elc.benchlearning.core.round.RoundState;

/**
 * Reminds by date those who have not handed in, so many days before their own deadline, once for
 * each number of days. Days are counted on the round's calendar: a reminder comes at the same hour
 * as the deadline, whatever the clocks have done in between.
 */
public final class Reminders {
  /** A reminder that could not be sent within this time has lost its sense. */
  private static final Duration LATE = Duration.ofDays(1);

  private final RoundStore rounds;
  private final NoticeStore notices;
  private final SettingStore settings;
  private final Transactions transactions;
  private final Clock clock;

  public Reminders(
      RoundStore rounds,
      NoticeStore notices,
      SettingStore settings,
      Transactions transactions,
      Clock clock) {
    this.rounds = Objects.requireNonNull(rounds);
    this.notices = Objects.requireNonNull(notices);
    this.settings = Objects.requireNonNull(settings);
    this.transactions = Objects.requireNonNull(transactions);
    this.clock = Objects.requireNonNull(clock);
  }

  void run(Account account) {
    for (Round round : rounds.all()) {
      if (round.state() == RoundState.OPEN || round.state() == RoundState.CLOSED) {
        account.guarded("reminders:" + round.key(), () -> account.addReminders(announce(round)));
      }
    }
  }

  private int announce(Round round) {
    List<Notice> due = new ArrayList<>();
    for (Participant participant : rounds.participants(round.key())) {
      reminder(round, participant).ifPresent(due::add);
    }
    return due.isEmpty() ? 0 : transactions.in(() -> announceNew(due));
  }

  private int announceNew(List<Notice> due) {
    Set<String> known = notices.known(due.stream().map(n -> n.once().orElseThrow()).toList());
    List<Notice> fresh = due.stream().filter(n -> !known.contains(n.once().orElseThrow())).toList();
    fresh.forEach(notices::announce);
    return fresh.size();
  }

  private Optional<Notice> reminder(Round round, Participant participant) {
    Instant now = clock.instant();
    if (participant.state().isHandedIn()
        || !(EntryWindow.of(round, participant, now) instanceof EntryWindow.Open open)) {
      return Optional.empty();
    }
    LocalDateTime deadline = LocalDateTime.ofInstant(open.until(), round.schedule().zone());
    // The newest one only: who opens a round three days before its end reminds nobody of ten days.
    return settings.settings().roundReminders().stream()
        .filter(days -> !now.isBefore(round.schedule().instant(deadline.minusDays(days))))
        .min(Comparator.naturalOrder())
        .filter(days -> now.isBefore(round.schedule().instant(deadline.minusDays(days)).plus(LATE)))
        .map(days -> reminder(round, participant, open.until(), days));
  }

  private static Notice reminder(Round round, Participant participant, Instant until, int days) {
    String once =
        String.join("|", "due", round.key(), participant.id().key(), "" + until, "" + days);
    return Notice.of(
            NoticeKind.DUE_SOON,
            Audience.editors(participant.id().member()),
            About.participant(round.key(), participant.id()))
        .until(until)
        .days(days)
        .once(once);
  }
}
