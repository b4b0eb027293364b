package org.elc.benchlearning.bench;

import java.util.List;
import java.util.Locale;

/** Runs the benchmarks that are named, or all, and prints them as a table. */
public final class Bench {

  private static final List<String> ALL = List.of("computing", "closing", "pages", "load");

  private Bench() {}

  /**
   * @param args {@code computing}, {@code closing}, {@code pages}, {@code load}; none runs all
   */
  public static void main(String[] args) {
    Locale.setDefault(Locale.ROOT);
    Report report = new Report();
    for (String part : args.length == 0 ? ALL : List.of(args)) {
      switch (part) {
        case "computing" -> Computing.measure(report);
        case "closing" -> Closing.measure(report);
        case "pages" -> Pages.measure(report);
        case "load" -> Load.measure(report);
        default -> throw new IllegalArgumentException(part + " is none of " + ALL);
      }
    }
    System.out.println();
    System.out.println(report);
    System.exit(report.isMissed() ? 1 : 0);
  }
}
