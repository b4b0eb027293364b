package org.elc.benchlearning.core.round;

import java.time.LocalDateTime;
import java.util.Objects;

/**
 * More time for one participant.
 *
 * @param until last moment of entry, in the round's time zone
 * @param reason shown to the participant and kept
 */
public record Extension(LocalDateTime until, String reason) {
  public Extension {
    Objects.requireNonNull(until);
    Objects.requireNonNull(reason);
  }
}
