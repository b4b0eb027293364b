package org.elc.benchlearning.core.round;

import java.time.Instant;
import java.util.Objects;

/**
 * That a participant handed in its figures.
 *
 * @param at when
 * @param by user key of the person
 * @param receipt number that the participant can quote
 */
public record Submission(Instant at, String by, String receipt) {
  public Submission {
    Objects.requireNonNull(at);
    Objects.requireNonNull(by);
    Objects.requireNonNull(receipt);
  }
}
