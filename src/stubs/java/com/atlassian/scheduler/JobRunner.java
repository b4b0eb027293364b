package com.atlassian.scheduler;

/** Real: com.atlassian.scheduler:atlassian-scheduler-api. Evidence: J872, named in JD 10.1.2. */
public interface JobRunner {
  JobRunnerResponse runJob(JobRunnerRequest request);
}
