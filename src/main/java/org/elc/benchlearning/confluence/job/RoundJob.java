package org.elc.benchlearning.confluence.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.elc.benchlearning.app.Problem;
import org.elc.benchlearning.app.admin.LeaversFigures;
import org.elc.benchlearning.app.port.JobLog.Remark;
import org.elc.benchlearning.app.round.run.RoundClock;
import org.elc.benchlearning.view.Language;
import org.elc.benchlearning.view.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The scheduled job that moves rounds by date. It comes more often than others, so that it also
 * sees to it that deleted figures are forgotten.
 */
public final class RoundJob implements Work {
  private static final Logger LOG = LoggerFactory.getLogger(RoundJob.class);

  /** Logs have no reader's language. */
  private static final Texts ENGLISH = Texts.in(Language.EN);

  private final RoundClock clock;
  private final LeaversFigures deleted;

  public RoundJob(RoundClock clock, LeaversFigures deleted) {
    this.clock = Objects.requireNonNull(clock);
    this.deleted = Objects.requireNonNull(deleted);
  }

  @Override
  public Done run() {
    List<Remark> told = new ArrayList<>();
    List<Remark> failed = new ArrayList<>();
    for (RoundClock.Outcome outcome : clock.advance()) {
      switch (outcome.result()) {
        case MOVED -> told.add(Remark.plain(outcome.round(), ""));
        case HELD -> {
          Problem reason = outcome.reason().orElseThrow();
          LOG.warn("round {} is held: {}", outcome.round(), ENGLISH.problem(reason));
          told.add(new Remark(outcome.round(), Texts.problemKey(reason), reason.args()));
        }
        case FAILED -> {
          RuntimeException failure = outcome.failure().orElseThrow();
          LOG.error("round {} could not take its next step", outcome.round(), failure);
          failed.add(Remark.plain(outcome.round(), FailureKind.of(failure)));
        }
        case BUSY ->
            LOG.info("round {} is being changed; the next run looks again", outcome.round());
        case UNCHANGED -> LOG.debug("round {}: {}", outcome.round(), outcome.result());
      }
    }
    deleted.forgetAgain();
    return failed.isEmpty() ? Done.well(told) : Done.failed(failed);
  }
}
