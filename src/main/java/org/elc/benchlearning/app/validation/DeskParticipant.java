package org.elc.benchlearning.app.validation;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.elc.benchlearning.core.round.Round;

/**
 * One participant of a desk, without the others.
 *
 * @param now when it was looked at
 * @param asked indicators of the round
 */
public record DeskParticipant(Round round, Instant now, List<Indicator> asked, DeskRow row) {
  public DeskParticipant {
    Objects.requireNonNull(round);
    Objects.requireNonNull(now);
    asked = List.copyOf(asked);
    Objects.requireNonNull(row);
  }
}
