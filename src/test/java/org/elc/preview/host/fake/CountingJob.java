package org.elc.preview.host.fake;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Leaves a note of each run; a test may hold it at a gate. */
public final class CountingJob implements JobRunner {

  /** What the cluster's job waits for, so that a test can overlap two runs. */
  public static volatile CountDownLatch gate = new CountDownLatch(0);

  /** Counted down when a run has begun. */
  public static volatile CountDownLatch begun = new CountDownLatch(0);

  private final Notes notes;
  private final String name;

  public CountingJob(Notes notes, String name) {
    this.notes = notes;
    this.name = name;
  }

  @Override
  public JobRunnerResponse runJob(JobRunnerRequest request) {
    try {
      begun.countDown();
      gate.await(20, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      return JobRunnerResponse.aborted("interrupted");
    }
    notes.write("ran " + name);
    return JobRunnerResponse.success("counted");
  }
}
