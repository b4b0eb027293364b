package org.elc.benchlearning.core.learning;

import java.util.Optional;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.elc.benchlearning.core.entry.Figure;
import org.elc.benchlearning.core.stats.ConfidenceInterval;
import org.elc.benchlearning.core.stats.Wilson;

/**
 * Answers: how sure is an own percentage? Wilson's 95 % interval of the proportion that a
 * participant reported, on the scale of the indicator's value; none where it is no proportion.
 *
 * @param low lower end
 * @param high upper end
 */
public record OwnInterval(double low, double high) {
  public static Optional<OwnInterval> of(Indicator indicator, Figure figure) {
    double factor = indicator.scale().factor().doubleValue();
    return Measure.proportion(indicator.scale(), figure)
        .map(
            proportion -> {
              ConfidenceInterval interval = Wilson.at95().interval(proportion);
              return new OwnInterval(factor * interval.lower(), factor * interval.upper());
            });
  }
}
