package org.elc.benchlearning.confluence.rest;

import java.util.List;
import org.elc.benchlearning.app.admin.JobHealth;
import org.elc.benchlearning.app.port.JobLog;
import org.elc.benchlearning.view.JobWords;
import org.elc.benchlearning.view.Language;

/**
 * A job with its newest runs.
 *
 * @param runs the newest first
 */
public record JobJson(String key, List<JobRunJson> runs) {

  /**
   * A run.
   *
   * @param started when, ISO
   * @param ended when, ISO; null while it runs, and for ever where it died
   * @param outcome {@code DONE} or {@code FAILED}; null as long as it has not ended
   * @param message what it did, or why it failed, in the reader's language
   */
  public record JobRunJson(String started, String ended, String outcome, String message) {}

  static JobJson of(JobHealth.Job job, Language language) {
    JobWords words = new JobWords(language);
    return new JobJson(job.key(), job.runs().stream().map(run -> run(run, words)).toList());
  }

  @SuppressWarnings("NullAway") // null in JSON says that there is none
  private static JobRunJson run(JobLog.Run run, JobWords words) {
    return new JobRunJson(
        run.started().toString(),
        run.ended().map(Object::toString).orElse(null),
        run.outcome().map(Enum::name).orElse(null),
        words.said(run.remarks()));
  }
}
