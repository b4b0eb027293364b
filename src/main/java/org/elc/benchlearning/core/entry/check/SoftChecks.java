package org.elc.benchlearning.core.entry.check;

import static org.elc.benchlearning.core.entry.check.Finding.Part.DENOMINATOR;
import static org.elc.benchlearning.core.entry.check.Finding.Part.NUMERATOR;
import static org.elc.benchlearning.core.entry.check.Finding.Part.VALUE;
import static org.elc.benchlearning.core.entry.check.Finding.Severity.SOFT;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.elc.benchlearning.core.catalogue.IndicatorKind;
import org.elc.benchlearning.core.catalogue.Interval;
import org.elc.benchlearning.core.entry.Figure;
import org.elc.benchlearning.core.entry.FigureValue;
import org.elc.benchlearning.core.entry.check.Finding.Part;
import org.elc.benchlearning.core.stats.ModifiedZ;

/** What is possible but unusual, so that a comment should explain it. Never stops a save. */
public final class SoftChecks {
  /** Percentages that moved further than this since the last round, in percentage points. */
  private static final BigDecimal POINTS = new BigDecimal("30");

  /** Other values whose size grew or shrank by more than this factor, or that changed sides. */
  private static final BigDecimal FACTOR = new BigDecimal("2");

  /** Boundary of the modified z of Iglewicz and Hoaglin (1993). */
  private static final double Z = 3.5;

  private SoftChecks() {}

  public static List<Finding> of(Indicator indicator, Figure figure, LastRound lastRound) {
    List<Finding> found = new ArrayList<>();
    checkDenominator(indicator, figure, found);
    Optional<BigDecimal> value = FigureValue.exact(indicator, figure);
    if (value.isPresent()) {
      String code = indicator.code();
      Part part = indicator.scale().kind().isRatio() ? NUMERATOR : VALUE;
      checkBounds(indicator, part, value.get(), found);
      lastRound
          .ownValue(code)
          .flatMap(before -> change(indicator, part, before, value.get()))
          .ifPresent(found::add);
      if (lastRound.spread(code).filter(s -> isFarFrom(s, value.get())).isPresent()) {
        // No number goes with it: the message says no more than that the value is unusual.
        found.add(Finding.of(code, part, SOFT, "figure-unusual"));
      }
    }
    return List.copyOf(found);
  }

  private static void checkDenominator(Indicator indicator, Figure figure, List<Finding> found) {
    if (figure.denominator().isEmpty()) {
      return;
    }
    BigDecimal denominator = figure.denominator().get();
    boolean somethingOfNothing =
        figure.numerator().or(figure::value).filter(n -> n.signum() != 0).isPresent();
    if (denominator.signum() == 0 && somethingOfNothing) {
      found.add(Finding.of(indicator.code(), DENOMINATOR, SOFT, "figure-of-nothing"));
    }
    ReportingRules.of(indicator)
        .commentBelow()
        .ifPresent(
            few -> {
              if (denominator.signum() > 0 && denominator.compareTo(BigDecimal.valueOf(few)) < 0) {
                found.add(
                    Finding.of(indicator.code(), DENOMINATOR, SOFT, "figure-few-answers", few));
              }
            });
  }

  private static void checkBounds(
      Indicator indicator, Part part, BigDecimal value, List<Finding> found) {
    Interval soft = indicator.scale().soft();
    if (soft.low().filter(low -> value.compareTo(low) < 0).isPresent()) {
      found.add(
          Finding.of(
              indicator.code(), part, SOFT, "figure-unusually-low", value, soft.low().get()));
    } else if (soft.high().filter(high -> value.compareTo(high) > 0).isPresent()) {
      found.add(
          Finding.of(
              indicator.code(), part, SOFT, "figure-unusually-high", value, soft.high().get()));
    }
  }

  private static Optional<Finding> change(
      Indicator indicator, Part part, BigDecimal before, BigDecimal now) {
    boolean points = indicator.scale().kind() == IndicatorKind.PERCENTAGE;
    boolean jumped =
        points
            ? now.subtract(before).abs().compareTo(POINTS) > 0
            : now.signum() * before.signum() < 0
                || isMoreThanTwice(now, before)
                || isMoreThanTwice(before, now);
    return jumped
        ? Optional.of(
            Finding.of(
                indicator.code(),
                part,
                SOFT,
                points ? "figure-changed-points" : "figure-changed-factor",
                now,
                before,
                points ? POINTS : FACTOR))
        : Optional.empty();
  }

  /** Anything is more than twice nothing, so a rise from 0 or a fall to 0 asks as well. */
  private static boolean isMoreThanTwice(BigDecimal one, BigDecimal other) {
    return one.abs().compareTo(FACTOR.multiply(other.abs())) > 0;
  }

  /**
   * The modified z, 0.6745 (x - median) / MAD, beyond 3.5, with half the distance of the quartiles
   * in the place of the MAD: the two agree for symmetric distributions, and the quartiles are
   * published while the MAD would give away one participant's distance. No spread, no answer.
   */
  private static boolean isFarFrom(LastRound.Spread spread, BigDecimal value) {
    double standIn = spread.q3().subtract(spread.q1()).doubleValue() / 2;
    OptionalDouble z =
        ModifiedZ.of(spread.median().doubleValue(), standIn).score(value.doubleValue());
    return z.isPresent() && Math.abs(z.getAsDouble()) > Z;
  }
}
