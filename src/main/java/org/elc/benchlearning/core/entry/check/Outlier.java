package org.elc.benchlearning.core.entry.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.elc.benchlearning.core.entry.Figure;
import org.elc.benchlearning.core.entry.FigureValue;
import org.elc.benchlearning.core.stats.ModifiedZ;
import org.elc.benchlearning.core.stats.Quantiles;
import org.elc.benchlearning.core.stats.Sample;

/**
 * A value far from those that the others of the same round report: a modified z beyond 3.5, from
 * eight values on. Unlike the check against the last round it needs no earlier round, and whoever
 * is shown it reads all the figures that it was found among.
 *
 * @param indicator code
 * @param value on the indicator's scale
 * @param median of all values, the participant's own among them
 * @param z the modified z, signed
 * @param values how many there are
 */
public record Outlier(String indicator, BigDecimal value, double median, double z, int values) {
  private static final int FEWEST = 8;
  private static final double FAR = 3.5;

  public Outlier {
    Objects.requireNonNull(indicator);
    Objects.requireNonNull(value);
  }

  /**
   * Those among many participants' figures, by participant and in the order of the indicators. A
   * figure that is hidden from the reader is no value.
   *
   * @param <P> what stands for a participant
   * @param figures what each reported, by indicator, as far as the reader sees it
   */
  public static <P> Map<P, List<Outlier>> among(
      List<Indicator> asked, Map<P, Map<String, Figure>> figures) {
    Map<P, List<Outlier>> found = new HashMap<>();
    asked.forEach(indicator -> far(indicator, figures, found));
    return found;
  }

  private static <P> void far(
      Indicator indicator, Map<P, Map<String, Figure>> figures, Map<P, List<Outlier>> found) {
    Map<P, Figure> reported = new LinkedHashMap<>();
    DoubleStream.Builder values = DoubleStream.builder();
    figures.forEach(
        (participant, own) -> {
          Figure figure = own.get(indicator.code());
          if (figure != null) {
            FigureValue.of(indicator, figure)
                .ifPresent(
                    value -> {
                      reported.put(participant, figure);
                      values.add(value);
                    });
          }
        });
    if (reported.size() < FEWEST) {
      return;
    }
    double[] all = values.build().toArray();
    Sample sample = Sample.of(all);
    ModifiedZ reference = ModifiedZ.against(sample);
    double median = Quantiles.median(sample);
    int i = 0;
    for (Map.Entry<P, Figure> one : reported.entrySet()) {
      OptionalDouble z = reference.score(all[i++]);
      if (z.isPresent() && Math.abs(z.getAsDouble()) > FAR) {
        BigDecimal value = FigureValue.exact(indicator, one.getValue()).orElseThrow();
        found
            .computeIfAbsent(one.getKey(), p -> new ArrayList<>())
            .add(new Outlier(indicator.code(), value, median, z.getAsDouble(), all.length));
      }
    }
  }
}
