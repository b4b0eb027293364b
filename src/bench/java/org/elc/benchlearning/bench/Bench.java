package org.elc.benchlearning.bench;

import java.util.List;
import java.util.Locale;

/** Runs the benchmarks that are named, or all, and prints them as a table. */
public final class Bench {

  private static final List<String> ALL = List.of("computing", "closing", "pages", "load");

  private Bench() {}

  /**
   * @param args {@code computing}, {@code closing}, {@code pages}, {@code load}; none runs all.
   *     After one of the first three may follow other numbers of participants, the smallest first,
   *     for a look: {@code computing:500:2000}
   */
  public static void main(String[] args) {
    Locale.setDefault(Locale.ROOT);
    Report report = new Report();
    for (String arg : args.length == 0 ? ALL : List.of(args)) {
      List<String> words = List.of(arg.split(":"));
      List<Integer> sizes = words.stream().skip(1).map(Integer::valueOf).toList();
      switch (words.get(0)) {
        case "computing" -> Computing.measure(report, sizes.isEmpty() ? Computing.SIZES : sizes);
        case "closing" -> Closing.measure(report, sizes.isEmpty() ? Closing.SIZES : sizes);
        case "pages" -> Pages.measure(report, sizes.isEmpty() ? Pages.SIZES : sizes);
        case "load" -> Load.measure(report);
        default -> throw new IllegalArgumentException(arg + " is none of " + ALL);
      }
    }
    System.out.println();
    System.out.println(report);
    System.exit(report.isMissed() ? 1 : 0);
  }
}
