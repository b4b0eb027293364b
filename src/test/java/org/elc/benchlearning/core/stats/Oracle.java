package org.elc.benchlearning.core.stats;

import static org.hamcrest.Matchers.closeTo;
import static org.junit.Assume.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hamcrest.Matcher;

/**
 * Expected figures that R 4.2.2 computed, read from {@code ../shared/oracles}. Tests that need them
 * are skipped where the folder is missing.
 */
final class Oracle {

  /** What R prints as about this is zero. */
  private static final double PRINTED_ZERO = 1e-16;

  private Oracle() {}

  /** The lines of a file, each by the names in its header. */
  static List<Map<String, String>> rows(String file) throws IOException {
    Path path = Path.of("..", "shared", "oracles", file);
    assumeTrue("skipped: no expected figures at " + path, Files.exists(path));
    List<String> lines = Files.readAllLines(path);
    String[] header = lines.get(0).split(",");
    List<Map<String, String>> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(",");
      Map<String, String> row = new HashMap<>();
      for (int i = 0; i < header.length; i++) {
        row.put(header[i], cells[i].strip());
      }
      rows.add(row);
    }
    return rows;
  }

  static double number(Map<String, String> row, String column) {
    return Double.parseDouble(row.get(column));
  }

  static double[] column(List<Map<String, String>> rows, String column) {
    return rows.stream().mapToDouble(row -> number(row, column)).toArray();
  }

  /** Two columns, name and value, as one lookup. */
  static Map<String, Double> statistics(String file) throws IOException {
    Map<String, Double> statistics = new HashMap<>();
    rows(file).forEach(row -> statistics.put(row.get("statistic"), number(row, "value")));
    return statistics;
  }

  static List<Proportion> proportions(List<Map<String, String>> rows) {
    return rows.stream()
        .map(row -> new Proportion(number(row, "numerator"), number(row, "denominator")))
        .toList();
  }

  /** The ratios themselves: R printed them with 15 digits, which can make or break a tie. */
  static double[] ratios(List<Map<String, String>> rows) {
    return rows.stream()
        .mapToDouble(row -> number(row, "numerator") / number(row, "denominator"))
        .toArray();
  }

  /** Values separated by spaces within a cell. */
  static double[] list(String cell) {
    return Arrays.stream(cell.split(" ")).mapToDouble(Double::parseDouble).toArray();
  }

  /** Equal to what R computed through a distribution function: relative 1e-9. */
  static Matcher<Double> equalsRsDistribution(double expected) {
    return closeTo(expected, 1e-9 * Math.abs(expected));
  }

  /** Equal to a closed form of R: relative 1e-12. */
  static Matcher<Double> equalsR(double expected) {
    return closeTo(expected, Math.max(PRINTED_ZERO, 1e-12 * Math.abs(expected)));
  }
}
