package org.elc.benchlearning.confluence.job;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.elc.benchlearning.app.admin.LeaversFigures;
import org.elc.benchlearning.app.round.run.RoundClock;
import org.elc.benchlearning.view.Language;
import org.elc.benchlearning.view.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The scheduled job that moves rounds by date. Its message is for the administrator's job list. It
 * comes more often than others, so that it also sees to it that deleted figures are forgotten.
 */
public final class RoundJob implements JobRunner {
  private static final Logger LOG = LoggerFactory.getLogger(RoundJob.class);

  /** Logs and the job list have no reader's language. */
  private static final Texts ENGLISH = Texts.in(Language.EN);

  private final RoundClock clock;
  private final LeaversFigures deleted;

  public RoundJob(RoundClock clock, LeaversFigures deleted) {
    this.clock = Objects.requireNonNull(clock);
    this.deleted = Objects.requireNonNull(deleted);
  }

  @Override
  public JobRunnerResponse runJob(JobRunnerRequest request) {
    List<String> told = new ArrayList<>();
    List<String> failed = new ArrayList<>();
    for (RoundClock.Outcome outcome : clock.advance()) {
      switch (outcome.result()) {
        case MOVED -> told.add(outcome.round());
        case HELD -> {
          String words = ENGLISH.problem(outcome.reason().orElseThrow());
          LOG.warn("round {} is held: {}", outcome.round(), words);
          told.add(outcome.round() + ": " + words);
        }
        case FAILED -> {
          RuntimeException failure = outcome.failure().orElseThrow();
          LOG.error("round {} could not take its next step", outcome.round(), failure);
          failed.add(outcome.round() + ": " + FailureKind.of(failure));
        }
        case BUSY ->
            LOG.info("round {} is being changed; the next run looks again", outcome.round());
        case UNCHANGED -> LOG.debug("round {}: {}", outcome.round(), outcome.result());
      }
    }
    deleted.forgetAgain();
    if (!failed.isEmpty()) {
      return JobRunnerResponse.failed(String.join("; ", failed));
    }
    return told.isEmpty()
        ? JobRunnerResponse.success()
        : JobRunnerResponse.success(String.join("; ", told));
  }
}
