package org.elc.benchlearning.view.funnel;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.elc.benchlearning.app.results.Comparison.Row;
import org.elc.benchlearning.core.benchmark.FunnelStatistics;
import org.elc.benchlearning.core.benchmark.GroupStatistics;
import org.elc.benchlearning.core.benchmark.PeerGroup;
import org.elc.benchlearning.core.benchmark.Position;
import org.elc.benchlearning.core.benchmark.Suppression;
import org.elc.benchlearning.core.catalogue.AnIndicator;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.elc.benchlearning.core.entry.AFigure;
import org.elc.benchlearning.core.entry.Figure;

/** Rows of a percentage whose funnel is published. */
final class FunnelRows {
  static final Indicator SHARE = AnIndicator.called("A").hard("0", "100").build();

  private FunnelRows() {}

  /** Own {@code part} of {@code whole} in a group of so many. */
  static Row row(int n, FunnelStatistics funnel, int part, int whole) {
    Figure figure = AFigure.of("A").ratio("" + part, "" + whole).build();
    return new Row(
        SHARE,
        statistics(n, funnel),
        OptionalDouble.of(100.0 * part / whole),
        Optional.empty(),
        Optional.of(figure),
        Optional.empty());
  }

  /** Without an own figure. */
  static Row row(FunnelStatistics funnel) {
    return new Row(
        SHARE,
        statistics(25, funnel),
        OptionalDouble.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** With a figure that the reader may not see. */
  static Row hidden(FunnelStatistics funnel) {
    return new Row(
        SHARE,
        statistics(25, funnel),
        OptionalDouble.empty(),
        Optional.empty(),
        Optional.of(Figure.suppressed("A")),
        Optional.empty());
  }

  /** As its owner sees a figure of few persons. */
  static Row own(FunnelStatistics funnel, int part, int whole) {
    Row counted = row(25, funnel, part, whole);
    double value = counted.value().orElseThrow();
    return new Row(
        SHARE,
        counted.statistics(),
        counted.value(),
        Optional.of(Position.ownValueOnly("A", PeerGroup.ALL, value, Suppression.FEW_PERSONS)),
        counted.figure(),
        Optional.empty());
  }

  /** In a group that is large enough for its median only. */
  static Row small(int part, int whole) {
    Row large = row(25, new FunnelStatistics(50, 0), part, whole);
    GroupStatistics median =
        new GroupStatistics(
            "A",
            PeerGroup.ALL,
            OptionalInt.of(12),
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            OptionalDouble.of(50),
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            Optional.empty(),
            Map.of(GroupStatistics.Part.FUNNEL, Suppression.TOO_FEW),
            Optional.empty());
    return new Row(
        SHARE, median, large.value(), Optional.empty(), large.figure(), Optional.empty());
  }

  private static GroupStatistics statistics(int n, FunnelStatistics funnel) {
    return new GroupStatistics(
        "A",
        PeerGroup.ALL,
        OptionalInt.of(n),
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        OptionalDouble.of(50),
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        Optional.of(funnel),
        Map.of(),
        Optional.empty());
  }
}
