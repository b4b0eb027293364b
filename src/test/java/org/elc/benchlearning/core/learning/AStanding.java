package org.elc.benchlearning.core.learning;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.elc.benchlearning.core.benchmark.Band;
import org.elc.benchlearning.core.benchmark.GroupStatistics;
import org.elc.benchlearning.core.benchmark.PeerGroup;
import org.elc.benchlearning.core.benchmark.Position;
import org.elc.benchlearning.core.benchmark.Suppression;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.elc.benchlearning.core.entry.Figure;
import org.elc.benchlearning.core.entry.FigureValue;
import org.elc.benchlearning.core.stats.Trend.Evidence;
import org.elc.benchlearning.core.stats.Trend.Verdict;

/** Builds a standing for a test: 50 of 100 in the middle of a group around 50, without a trend. */
final class AStanding {
  private final Indicator indicator;
  private String part = "50";
  private String whole = "100";
  private double[] quartiles = {40, 50, 60};
  private Optional<Band> band = Optional.of(Band.MIDDLE);
  private OptionalInt third = OptionalInt.empty();
  private Optional<TrendVerdict> trend = Optional.empty();
  private Optional<Suppression> withheld = Optional.empty();

  private AStanding(Indicator indicator) {
    this.indicator = indicator;
  }

  static AStanding of(Indicator indicator) {
    return new AStanding(indicator);
  }

  AStanding reporting(String newPart, String newWhole) {
    part = newPart;
    whole = newWhole;
    return this;
  }

  AStanding in(Band newBand) {
    band = Optional.of(newBand);
    return this;
  }

  /** In a group too small for quarters. */
  AStanding inThird(int number, Band newBand) {
    third = OptionalInt.of(number);
    return inSmallGroup(newBand);
  }

  /** The same where the group's values have no spread, and yet one is further from the target. */
  AStanding inSmallGroup(Band newBand) {
    quartiles = new double[] {quartiles[1]};
    return in(newBand);
  }

  AStanding withholding(Suppression reason) {
    withheld = Optional.of(reason);
    return this;
  }

  AStanding beside(double q1, double median, double q3) {
    quartiles = new double[] {q1, median, q3};
    return this;
  }

  AStanding moving(Verdict verdict, Evidence evidence) {
    trend = Optional.of(new TrendVerdict(verdict, evidence, 0, 0));
    return this;
  }

  Standing build() {
    Figure figure =
        new Figure(
            indicator.code(),
            Optional.of(new BigDecimal(part)),
            Optional.of(new BigDecimal(whole)),
            Optional.empty(),
            Optional.empty(),
            "",
            "");
    OptionalDouble value = FigureValue.of(indicator, figure);
    return new Standing(
        indicator,
        value,
        Optional.of(figure),
        Optional.of(statistics()),
        Optional.of(position(value.getAsDouble())),
        trend);
  }

  private GroupStatistics statistics() {
    boolean quarters = quartiles.length == 3;
    return new GroupStatistics(
        indicator.code(),
        PeerGroup.ALL,
        OptionalInt.of(quarters ? 12 : 7),
        OptionalDouble.empty(),
        quarters ? OptionalDouble.of(quartiles[0]) : OptionalDouble.empty(),
        OptionalDouble.of(quartiles[quartiles.length / 2]),
        quarters ? OptionalDouble.of(quartiles[2]) : OptionalDouble.empty(),
        OptionalDouble.empty(),
        Optional.empty(),
        Map.of(),
        Optional.empty());
  }

  private Position position(double value) {
    return new Position(
        indicator.code(),
        PeerGroup.ALL,
        value,
        OptionalInt.empty(),
        false,
        OptionalInt.empty(),
        OptionalDouble.empty(),
        OptionalInt.empty(),
        third,
        band,
        false,
        withheld);
  }
}
