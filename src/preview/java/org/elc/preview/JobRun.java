package org.elc.preview;

/**
 * How a run of a job ended.
 *
 * @param message what the job said, empty when it said nothing
 */
public record JobRun(Outcome outcome, String message) {

  /** {@code LOCKED}: another node was running it, so it did not run here. */
  public enum Outcome {
    SUCCESS,
    ABORTED,
    FAILED,
    LOCKED
  }
}
