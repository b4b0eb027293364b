package org.elc.benchlearning.confluence.job;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.elc.benchlearning.app.Conflict;
import org.elc.benchlearning.app.membership.Admissions;
import org.elc.benchlearning.app.membership.MembershipClock;
import org.elc.benchlearning.app.membership.MembershipClock.Outcome;
import org.elc.benchlearning.app.port.JobLog.Remark;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The scheduled job that tells what the dates of memberships have brought, and gives free places to
 * those who wait. What it does is due once a day; it looks every hour, so that a night without the
 * wiki costs no day.
 */
public final class MembershipJob implements Work {
  private static final Logger LOG = LoggerFactory.getLogger(MembershipJob.class);

  private final MembershipClock clock;
  private final Admissions admissions;

  public MembershipJob(MembershipClock clock, Admissions admissions) {
    this.clock = Objects.requireNonNull(clock);
    this.admissions = Objects.requireNonNull(admissions);
  }

  @Override
  public Done run() {
    Optional<Outcome> run = clock.advance();
    if (run.isEmpty()) {
      LOG.info("another node looks at the memberships");
      return Done.NOTHING;
    }
    Outcome outcome = run.get();
    outcome.failed().forEach((member, e) -> LOG.error("the dates of {} failed", member, e));
    int promoted = promoted();
    if (!outcome.failed().isEmpty()) {
      return Done.failed(
          outcome.failed().keySet().stream().map(member -> Remark.plain(member, "")).toList());
    }
    return Done.well(
        List.of(
            Remark.of(
                "elc.joining.job", outcome.turned().size(), outcome.warned().size(), promoted)));
  }

  private int promoted() {
    try {
      return admissions.promoteAll();
    } catch (Conflict e) {
      LOG.info("members are being changed; the next run looks at the waiting list");
      return 0;
    }
  }
}
