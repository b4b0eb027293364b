package org.elc.benchlearning.core.learning;

import java.math.BigDecimal;
import java.util.Optional;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.elc.benchlearning.core.entry.Figure;
import org.elc.benchlearning.core.learning.TrendVerdict.Ground;
import org.elc.benchlearning.core.learning.TrendVerdict.Movement;

/**
 * Answers: did a participant improve from one round to a later one?
 *
 * <p>A proportion moved when the 95 % intervals of both do not overlap; that is stricter than a
 * test of the difference, on purpose, because many indicators are looked at together. Everything
 * else moved when it changed by more than the indicator's {@link Step}. Whether that is better is
 * the direction's; with a target range, what counts is the distance from it.
 */
public final class TrendRule {
  private TrendRule() {}

  /** An own value in a round, with the figure that it comes from. */
  public record Reading(double value, Figure figure) {}

  /** The indicator is the later round's; both were measured alike. */
  public static TrendVerdict verdict(Indicator indicator, Reading first, Reading last) {
    Optional<OwnInterval> before = OwnInterval.of(indicator, first.figure());
    Optional<OwnInterval> after = OwnInterval.of(indicator, last.figure());
    double change = last.value() - first.value();
    if (before.isPresent() && after.isPresent()) {
      boolean clear = !before.get().overlaps(after.get());
      Movement movement = clear ? movement(indicator, first, last) : Movement.UNCLEAR;
      return new TrendVerdict(movement, Ground.INTERVALS, change, 0);
    }
    double step = Step.of(indicator.scale(), first.value());
    // Both have come through a division: a change by exactly the step must not exceed it.
    boolean clear = exact(last).subtract(exact(first)).abs().doubleValue() > step * (1 + 1e-12);
    Movement movement = clear ? movement(indicator, first, last) : Movement.UNCLEAR;
    return new TrendVerdict(movement, Ground.STEP, change, step);
  }

  private static Movement movement(Indicator indicator, Reading first, Reading last) {
    int better =
        switch (indicator.scale().direction()) {
          case HIGHER -> Double.compare(last.value(), first.value());
          case LOWER -> Double.compare(first.value(), last.value());
          case RANGE ->
              indicator
                  .scale()
                  .target()
                  .distance(exact(first))
                  .compareTo(indicator.scale().target().distance(exact(last)));
          case NONE -> 0;
        };
    if (better == 0) {
      return Movement.MOVED;
    }
    return better > 0 ? Movement.IMPROVED : Movement.WORSENED;
  }

  private static BigDecimal exact(Reading reading) {
    return BigDecimal.valueOf(reading.value());
  }
}
