package org.elc.benchlearning.core.entry.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import org.elc.benchlearning.core.catalogue.Indicator;
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
public record Outlier(String indicator, double value, double median, double z, int values) {
  private static final int FEWEST = 8;
  private static final double FAR = 3.5;

  public Outlier {
    Objects.requireNonNull(indicator);
  }

  /**
   * Those among many participants' values, by participant and in the order of the indicators.
   *
   * @param <P> what stands for a participant
   * @param values of each, in the order of the indicators; NaN where it has none, or where the
   *     reader does not see it
   */
  public static <P> Map<P, List<Outlier>> among(List<Indicator> asked, Map<P, double[]> values) {
    List<P> participants = new ArrayList<>();
    List<double[]> rows = new ArrayList<>();
    values.forEach(
        (participant, own) -> {
          participants.add(participant);
          rows.add(own);
        });
    Map<P, List<Outlier>> found = new HashMap<>();
    for (int column = 0; column < asked.size(); column++) {
      far(asked.get(column).code(), column(rows, column))
          .forEach(
              (row, outlier) ->
                  found
                      .computeIfAbsent(participants.get(row), p -> new ArrayList<>())
                      .add(outlier));
    }
    return found;
  }

  private static double[] column(List<double[]> rows, int column) {
    return rows.stream().mapToDouble(row -> row[column]).toArray();
  }

  private static Map<Integer, Outlier> far(String indicator, double[] column) {
    double[] reported = DoubleStream.of(column).filter(v -> !Double.isNaN(v)).toArray();
    Map<Integer, Outlier> far = new TreeMap<>();
    if (reported.length < FEWEST) {
      return far;
    }
    Sample sample = Sample.of(reported);
    ModifiedZ reference = ModifiedZ.against(sample);
    double median = Quantiles.median(sample);
    for (int row = 0; row < column.length; row++) {
      double value = column[row];
      OptionalDouble z = Double.isNaN(value) ? OptionalDouble.empty() : reference.score(value);
      if (z.isPresent() && Math.abs(z.getAsDouble()) > FAR) {
        far.put(row, new Outlier(indicator, value, median, z.getAsDouble(), reported.length));
      }
    }
    return far;
  }
}
