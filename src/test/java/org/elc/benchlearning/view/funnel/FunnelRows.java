package org.elc.benchlearning.view.funnel;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.elc.benchlearning.app.results.Comparison.Row;
import org.elc.benchlearning.core.benchmark.FunnelStatistics;
import org.elc.benchlearning.core.benchmark.GroupStatistics;
import org.elc.benchlearning.core.benchmark.PeerGroup;
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
