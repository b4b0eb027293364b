package org.elc.benchlearning.core.stats;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Answers: did a value change from the first to the last time it was measured, for the better or
 * the worse, and is that more than chance or noise?
 *
 * <p>Method, at every length of the series, with the first and the last point only: a share ({@link
 * Proportion}) has changed where the {@link Wilson} intervals of both, at 95 per cent, do not
 * overlap. That is stricter than a test of the difference at 5 per cent, nearer to one at 1 per
 * cent. Where they overlap, a difference within the {@link Step} is "unchanged" and a greater one
 * "cannot tell": with so few cases chance may have done it. Any other value has changed where the
 * difference exceeds the step.
 *
 * <p>What has changed has improved where it came nearer to the {@link Goal}, by more than the step
 * if it is no share; else it is only "changed", as always without a goal. After a break in the
 * series only what follows is compared. Equal values are "unchanged". One point, or one after a
 * break, or none: cannot tell. NaN and infinite values are refused.
 *
 * <p>Reference: Schenker and Gentleman, "On Judging the Significance of Differences by Examining
 * the Overlap Between Confidence Intervals", The American Statistician 55 (2001).
 */
public final class Trend {

  /** What an error of computing the difference of two doubles can amount to, with a margin. */
  private static final double ROUNDING = 1e-12;

  private final Step step;
  private final Goal goal;

  private Trend(Step step, Goal goal) {
    this.step = Objects.requireNonNull(step);
    this.goal = Objects.requireNonNull(goal);
  }

  /** What became of the value. */
  public enum Verdict {
    IMPROVED,
    WORSENED,
    /** Without being better or worse. */
    CHANGED,
    UNCHANGED,
    CANNOT_TELL
  }

  /** What the verdict rests on. */
  public enum Evidence {
    INTERVALS_APART,
    INTERVALS_OVERLAP,
    BEYOND_THE_STEP,
    WITHIN_THE_STEP,
    TOO_FEW_POINTS
  }

  /**
   * How great a difference must be to count.
   *
   * @param least in units of the value, 0 or more
   * @param share of the first value; the greater of both decides
   */
  public record Step(double least, double share) {
    public Step {
      if (!(least >= 0 && share >= 0 && least + share < Double.POSITIVE_INFINITY)) {
        throw new IllegalArgumentException("step " + least + ", share " + share);
      }
    }

    /** The difference that must be exceeded, starting from this value. */
    public double from(double first) {
      return Math.max(least, share * Math.abs(first));
    }
  }

  /**
   * One measurement.
   *
   * @param value on the indicator's scale
   * @param share the numbers behind the value where it is a share
   * @param isBreak whether it cannot be compared with what was measured before
   */
  public record Point(double value, Optional<Proportion> share, boolean isBreak) {
    public Point {
      Objects.requireNonNull(share);
      if (!Double.isFinite(value)) {
        throw new IllegalArgumentException("not a finite value: " + value);
      }
    }
  }

  /**
   * What is said of a series.
   *
   * @param verdict what became of the value
   * @param evidence what the verdict rests on
   * @param change last value less first value since the last break; absent for one point or none
   * @param since the place of the first point that was compared, from 0: more than 0 after a break
   */
  public record Judgement(Verdict verdict, Evidence evidence, OptionalDouble change, int since) {}

  /** A trend without a goal: nothing is better than anything else. */
  public static Trend withStep(Step step) {
    return new Trend(step, Goal.NONE);
  }

  public Trend towards(Goal other) {
    return new Trend(step, other);
  }

  /** The verdict over measurements in the order of time. */
  public Judgement judge(List<Point> series) {
    int since = 0;
    for (int i = 1; i < series.size(); i++) {
      since = series.get(i).isBreak() ? i : since;
    }
    if (series.size() - since < 2) {
      return new Judgement(
          Verdict.CANNOT_TELL, Evidence.TOO_FEW_POINTS, OptionalDouble.empty(), since);
    }
    Point first = series.get(since);
    Point last = series.get(series.size() - 1);
    Evidence evidence = evidence(first, last);
    OptionalDouble change = OptionalDouble.of(last.value() - first.value());
    return new Judgement(verdict(first, last, evidence), evidence, change, since);
  }

  private Evidence evidence(Point first, Point last) {
    if (first.share().isPresent() && last.share().isPresent()) {
      Wilson wilson = Wilson.at95();
      return wilson.interval(first.share().get()).overlaps(wilson.interval(last.share().get()))
          ? Evidence.INTERVALS_OVERLAP
          : Evidence.INTERVALS_APART;
    }
    return isBeyondStep(first, last.value() - first.value())
        ? Evidence.BEYOND_THE_STEP
        : Evidence.WITHIN_THE_STEP;
  }

  private Verdict verdict(Point first, Point last, Evidence evidence) {
    double nearer = goal.distance(first.value()) - goal.distance(last.value());
    return switch (evidence) {
      case INTERVALS_APART -> nearer == 0 ? Verdict.CHANGED : towardsGoal(nearer);
      case BEYOND_THE_STEP -> isBeyondStep(first, nearer) ? towardsGoal(nearer) : Verdict.CHANGED;
      case WITHIN_THE_STEP -> Verdict.UNCHANGED;
      case INTERVALS_OVERLAP ->
          isBeyondStep(first, last.value() - first.value())
              ? Verdict.CANNOT_TELL
              : Verdict.UNCHANGED;
      case TOO_FEW_POINTS -> Verdict.CANNOT_TELL;
    };
  }

  private static Verdict towardsGoal(double nearer) {
    return nearer > 0 ? Verdict.IMPROVED : Verdict.WORSENED;
  }

  /** 4.3 - 4.1 does not exceed 0.2, although its double does. */
  private boolean isBeyondStep(Point first, double difference) {
    double size = Math.abs(difference);
    return size - step.from(first.value()) > ROUNDING * (Math.abs(first.value()) + size);
  }
}
