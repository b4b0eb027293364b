package com.atlassian.scheduler.status;

/** Real: com.atlassian.scheduler:atlassian-scheduler-api. Evidence: J872. */
public enum RunOutcome {
  SUCCESS,
  UNAVAILABLE,
  ABORTED,
  FAILED
}
