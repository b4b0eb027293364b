package org.elc.benchlearning.view.funnel;

import java.util.Optional;
import org.elc.benchlearning.app.results.Comparison.Row;
import org.elc.benchlearning.core.benchmark.FunnelStatistics;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.elc.benchlearning.core.entry.Figure;
import org.elc.benchlearning.core.stats.Funnel;
import org.elc.benchlearning.core.stats.FunnelLimits;
import org.elc.benchlearning.core.stats.Proportion;

/**
 * A funnel on the scale of an indicator's value, and the own proportion in it. The limits come from
 * the two published numbers and from nothing else.
 */
final class OwnFunnel {
  private final Indicator indicator;
  private final FunnelStatistics published;
  private final Funnel funnel;
  private final Optional<Proportion> own;

  private OwnFunnel(Row row, FunnelStatistics published) {
    this.indicator = row.indicator();
    this.published = published;
    this.funnel =
        Funnel.around(Math.min(1, Math.max(0, published.centre() / factor())))
            .withOverdispersion(published.overdispersion());
    this.own = row.figure().flatMap(OwnFunnel::proportion);
  }

  /** The funnel of a row; absent where none is published. */
  static Optional<OwnFunnel> of(Row row) {
    return row.statistics().funnel().map(published -> new OwnFunnel(row, published));
  }

  private static Optional<Proportion> proportion(Figure figure) {
    return figure
        .numerator()
        .filter(n -> figure.missing().isEmpty())
        .flatMap(
            n ->
                figure
                    .denominator()
                    .flatMap(d -> Proportion.ifOne(n.doubleValue(), d.doubleValue())));
  }

  /** What a share is multiplied with. */
  double factor() {
    return indicator.scale().factor().doubleValue();
  }

  /** On the scale of the value. */
  double centre() {
    return published.centre();
  }

  Optional<Proportion> own() {
    return own;
  }

  /** Whether organisations differ more than chance explains. */
  boolean isWider() {
    return published.overdispersion() > 0;
  }

  FunnelLimits exact(double size) {
    return funnel.limits(size);
  }

  FunnelLimits adjusted(double size) {
    return funnel.adjustedLimits(size);
  }

  Optional<Funnel.Place> place() {
    return own.map(funnel::place);
  }
}
