package org.elc.benchlearning.core.learning;

import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.elc.benchlearning.core.benchmark.Band;
import org.elc.benchlearning.core.benchmark.GroupStatistics;
import org.elc.benchlearning.core.benchmark.Position;
import org.elc.benchlearning.core.catalogue.Direction;
import org.elc.benchlearning.core.stats.Goal;
import org.elc.benchlearning.core.stats.Trend.Verdict;

/**
 * Answers: is an indicator an area for learning, is it a strength, and why? (rules.md section 9)
 *
 * <p>An area when the own value is in the worst quarter of the group, or the 95 % interval of an
 * own percentage lies wholly on the worse side of the group's median, or the trend worsened; a
 * strength by the mirror rule. Worse is what the direction says, with a target range what is
 * further from it; without a direction there is neither. The third of a small group is no quarter
 * and no reason.
 *
 * <p>The median is the published one. Nothing here knows more of others than every reader does.
 */
public final class LearningRule {
  private LearningRule() {}

  public static Assessment assess(Standing standing) {
    if (standing.indicator().scale().direction() == Direction.NONE) {
      return new Assessment(standing, Set.of(), Set.of(), 0);
    }
    Set<Reason> weak = EnumSet.noneOf(Reason.class);
    Set<Reason> strong = EnumSet.noneOf(Reason.class);
    quarter(standing).ifPresent(band -> (band == Band.WORST ? weak : strong).add(Reason.QUARTER));
    side(standing).ifPresent(band -> (band == Band.WORST ? weak : strong).add(Reason.INTERVAL));
    Optional<Verdict> trend = standing.trend().map(TrendVerdict::verdict);
    if (trend.equals(Optional.of(Verdict.WORSENED))) {
      weak.add(Reason.TREND);
    }
    if (trend.equals(Optional.of(Verdict.IMPROVED))) {
      strong.add(Reason.TREND);
    }
    return new Assessment(standing, weak, strong, gap(standing));
  }

  /**
   * The outer quarter, if the own value is in one. The group's quartiles tell whether its bands are
   * quarters: around a target range a value can have a band although it has neither quarter nor
   * third.
   */
  private static Optional<Band> quarter(Standing standing) {
    return standing
        .position()
        .filter(p -> standing.hasQuarters())
        .flatMap(Position::band)
        .filter(band -> band != Band.MIDDLE);
  }

  /** On which side of the median the whole interval is, if it is on one. */
  private static Optional<Band> side(Standing standing) {
    OptionalDouble median = standing.median();
    Optional<OwnInterval> interval = standing.interval();
    if (median.isEmpty() || interval.isEmpty()) {
      return Optional.empty();
    }
    Goal goal = standing.indicator().scale().goal();
    double middle = goal.distance(median.getAsDouble());
    if (furthest(goal, interval.get()) < middle) {
      return Optional.of(Band.BEST);
    }
    return nearest(goal, interval.get()) > middle ? Optional.of(Band.WORST) : Optional.empty();
  }

  private static double furthest(Goal goal, OwnInterval interval) {
    return Math.max(goal.distance(interval.low()), goal.distance(interval.high()));
  }

  /** Of an interval that reaches over a target range neither end is the nearest. */
  private static double nearest(Goal goal, OwnInterval interval) {
    return goal instanceof Goal.Range range
        ? goal.distance(Math.min(Math.max(range.low(), interval.low()), interval.high()))
        : Math.min(goal.distance(interval.low()), goal.distance(interval.high()));
  }

  private static double gap(Standing standing) {
    Optional<GroupStatistics> statistics = standing.statistics();
    if (standing.value().isEmpty()
        || standing.median().isEmpty()
        || statistics.isEmpty()
        || statistics.get().q1().isEmpty()
        || statistics.get().q3().isEmpty()) {
      return 0;
    }
    double width = statistics.get().q3().getAsDouble() - statistics.get().q1().getAsDouble();
    Goal goal = standing.indicator().scale().goal();
    double behind =
        goal.distance(standing.value().getAsDouble())
            - goal.distance(standing.median().getAsDouble());
    return width > 0 ? behind / width : 0;
  }
}
