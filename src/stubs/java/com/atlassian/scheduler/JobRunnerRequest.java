package com.atlassian.scheduler;

import java.util.Date;

/** Real: com.atlassian.scheduler:atlassian-scheduler-api. Evidence: J872. */
public interface JobRunnerRequest {
  Date getStartTime();

  boolean isCancellationRequested();
}
