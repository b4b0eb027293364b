package org.elc.benchlearning.app.admin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.elc.benchlearning.app.Setting;
import org.elc.benchlearning.app.Settings;
import org.elc.benchlearning.app.port.ExpiredStore;
import org.elc.benchlearning.app.port.JobLog;
import org.elc.benchlearning.app.port.RoundStore;
import org.elc.benchlearning.app.port.SettingStore;
import org.elc.benchlearning.core.round.Participant;
import org.elc.benchlearning.core.round.ParticipantId;
import org.elc.benchlearning.core.round.Round;
import org.elc.benchlearning.core.round.RoundState;

/**
 * Removes what has been kept for as long as the settings say. Nothing that results were made from
 * is among it. Notices have a job of their own, which clears them as it goes.
 */
public final class Retention {
  private final SettingStore settings;
  private final RoundStore rounds;
  private final ExpiredStore expired;
  private final JobLog log;
  private final Clock clock;

  public Retention(
      SettingStore settings, RoundStore rounds, ExpiredStore expired, JobLog log, Clock clock) {
    this.settings = Objects.requireNonNull(settings);
    this.rounds = Objects.requireNonNull(rounds);
    this.expired = Objects.requireNonNull(expired);
    this.log = Objects.requireNonNull(log);
    this.clock = Objects.requireNonNull(clock);
  }

  /** How much a run removed. */
  public record Removed(int audit, int applications, int figures, int runs) {
    public boolean isNothing() {
      return audit + applications + figures + runs == 0;
    }
  }

  /** May run at any time, on any node, as often as one likes. */
  public Removed run() {
    Settings now = settings.settings();
    return new Removed(
        expired.removeAudit(before(now, Setting.KEEP_AUDIT_DAYS)),
        expired.removeApplications(before(now, Setting.KEEP_APPLICATIONS_DAYS)),
        removeDrafts(before(now, Setting.KEEP_DRAFTS_DAYS)),
        log.removeBefore(before(now, Setting.KEEP_JOB_RUNS_DAYS)));
  }

  private Instant before(Settings now, Setting days) {
    return clock.instant().minus(Duration.ofDays(now.number(days)));
  }

  /** Figures that were never handed in count nowhere; those of published rounds never will. */
  private int removeDrafts(Instant closedBefore) {
    int removed = 0;
    for (Round round : rounds.all()) {
      if (round.state() == RoundState.PUBLISHED
          && round.schedule().closesAt().isBefore(closedBefore)) {
        List<ParticipantId> kept =
            rounds.participants(round.key()).stream()
                .filter(p -> !p.state().isHandedIn())
                .map(Participant::id)
                .toList();
        removed += expired.removeFigures(round.key(), kept);
      }
    }
    return removed;
  }
}
