package org.elc.benchlearning.app.port;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * When the app's jobs ran and what came of it. The newest runs of each job are kept. A run is taken
 * down before it works and on its own, so that one which dies is seen: it began and never ended.
 */
public interface JobLog {
  /** How a run ended. */
  enum Outcome {
    DONE,
    FAILED
  }

  /**
   * A run.
   *
   * @param job key of the job
   * @param ended absent while it runs, and for ever where it died
   * @param outcome absent as long as it has not ended
   * @param message what it did, or why it failed; empty where there was nothing to do
   */
  record Run(
      String job,
      Instant started,
      Optional<Instant> ended,
      Optional<Outcome> outcome,
      String message) {
    public Run {
      Objects.requireNonNull(job);
      Objects.requireNonNull(started);
      Objects.requireNonNull(ended);
      Objects.requireNonNull(outcome);
      Objects.requireNonNull(message);
    }
  }

  /** Takes down that a job begins; answers the id of the run. */
  String started(String job, Instant at);

  void ended(String run, Instant at, Outcome outcome, String message);

  /** The newest runs of a job, the newest first. */
  List<Run> newest(String job, int most);

  /** Removes the runs that began before a moment; answers how many. */
  int removeBefore(Instant moment);
}
