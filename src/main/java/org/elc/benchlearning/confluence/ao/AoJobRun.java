package org.elc.benchlearning.confluence.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A run of a job. */
@Preload
@Table("JOB_RUN")
public interface AoJobRun extends Entity {
  String JOB_KEY = "JOB_KEY";
  String STARTED_AT = "STARTED_AT";
  String ENDED_AT = "ENDED_AT";
  String OUTCOME = "OUTCOME";
  String MESSAGE = "MESSAGE";
  String REMARKS = "REMARKS";

  @NotNull
  @Indexed
  @StringLength(100)
  String getJobKey();

  void setJobKey(String jobKey);

  /** Epoch milliseconds. */
  @Indexed
  long getStartedAt();

  void setStartedAt(long startedAt);

  /** Epoch milliseconds; 0 as long as it has not ended. */
  long getEndedAt();

  void setEndedAt(long endedAt);

  @StringLength(20)
  String getOutcome();

  void setOutcome(String outcome);

  /** What was said before there were remarks, in the language of that run. */
  @StringLength(StringLength.UNLIMITED)
  String getMessage();

  void setMessage(String message);

  @StringLength(StringLength.UNLIMITED)
  String getRemarks();

  void setRemarks(String remarks);
}
