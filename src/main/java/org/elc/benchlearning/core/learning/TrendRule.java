package org.elc.benchlearning.core.learning;

import java.util.List;
import java.util.Optional;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.elc.benchlearning.core.catalogue.IndicatorScale;
import org.elc.benchlearning.core.entry.Figure;
import org.elc.benchlearning.core.stats.Trend;
import org.elc.benchlearning.core.stats.Trend.Evidence;

/** Answers: did a participant improve over the rounds? {@link Trend} for an indicator's figures. */
public final class TrendRule {
  private TrendRule() {}

  /** An own value in a round, with the figure that it comes from. */
  public record Reading(double value, Figure figure) {}

  /**
   * The verdict on the first and the last of these values; absent for fewer than two.
   *
   * @param indicator as the last round asked for it
   * @param readings oldest first, all measured alike
   */
  public static Optional<TrendVerdict> verdict(Indicator indicator, List<Reading> readings) {
    if (readings.size() < 2) {
      return Optional.empty();
    }
    IndicatorScale scale = indicator.scale();
    Trend.Step step = scale.step();
    Trend.Judgement judgement =
        Trend.withStep(step)
            .towards(scale.goal())
            .judge(readings.stream().map(r -> point(scale, r)).toList());
    boolean isStep =
        judgement.evidence() == Evidence.BEYOND_THE_STEP
            || judgement.evidence() == Evidence.WITHIN_THE_STEP;
    return Optional.of(
        new TrendVerdict(
            judgement.verdict(),
            judgement.evidence(),
            judgement.change().orElseThrow(),
            isStep ? step.from(readings.get(0).value()) : 0));
  }

  private static Trend.Point point(IndicatorScale scale, Reading reading) {
    return new Trend.Point(reading.value(), Measure.proportion(scale, reading.figure()), false);
  }
}
