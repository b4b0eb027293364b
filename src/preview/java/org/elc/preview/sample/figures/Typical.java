package org.elc.preview.sample.figures;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.elc.preview.sample.Tables;

/**
 * What is usual for an indicator in such a network: the sample's own knowledge of the trade.
 *
 * @param numerator the fact that is the numerator, where one is
 * @param includes the indicator whose numerator is a part of this one's, where there is one
 * @param denominator the fact that is the denominator, where it has one
 * @param centre the value of an ordinary member
 * @param spread how far members differ: of the logit for percentages, of the logarithm for rates,
 *     durations and counts, of the value for the rest
 * @param gap how often the figure is not reported
 * @param services those that have it at all; none named means all
 */
record Typical(
    String code,
    String numerator,
    String includes,
    String denominator,
    double centre,
    double spread,
    double gap,
    Set<String> services) {

  /** By code. */
  static Map<String, Typical> read() {
    return Tables.read(Typical.class, "typical.csv").stream()
        .map(Typical::of)
        .collect(Collectors.toMap(Typical::code, Function.identity()));
  }

  private static Typical of(Map<String, String> row) {
    return new Typical(
        text(row, "code"),
        text(row, "numerator"),
        text(row, "includes"),
        text(row, "denominator"),
        number(row, "centre"),
        number(row, "spread"),
        number(row, "gap"),
        text(row, "services").isEmpty()
            ? Set.of()
            : Set.copyOf(List.of(text(row, "services").split(";"))));
  }

  private static String text(Map<String, String> row, String column) {
    return Objects.requireNonNull(row.get(column), column);
  }

  private static double number(Map<String, String> row, String column) {
    return text(row, column).isEmpty() ? 0 : Double.parseDouble(text(row, column));
  }

  boolean isFor(Set<String> of) {
    return services.isEmpty() || of.stream().anyMatch(services::contains);
  }
}
