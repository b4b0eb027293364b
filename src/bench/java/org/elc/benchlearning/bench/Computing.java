package org.elc.benchlearning.bench;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * The product beside DuckDB and PostgreSQL. First all must give the same numbers; then each is
 * timed in a process of its own, one after the other.
 */
final class Computing {

  private static final List<String> OTHERS = List.of("duckdb", "postgresql");
  private static final List<Integer> SIZES = List.of(10_000, 100_000);

  /** The product must do with this; it holds the input, too. */
  private static final String HEAP = "-Xmx600m";

  private static final int WARM_UPS = 8;
  private static final int WARM_UPS_OF_OTHERS = 1;
  private static final int TIMES = 5;
  private static final int TIMES_OF_OTHERS = 3;

  private Computing() {}

  static void measure(Report report) {
    SIZES.forEach(Computing::check);
    Map<Integer, Double> product = times("product");
    Map<Integer, Double> duckDb = times("duckdb");
    Map<Integer, Double> postgres = times("postgresql");
    for (int size : SIZES) {
      double own = product.get(size);
      report.compared("computing %,d x 44".formatted(size), own, "DuckDB", duckDb.get(size), 5);
      report.compared(
          "computing %,d x 44".formatted(size), own, "PostgreSQL", postgres.get(size), 15);
    }
    report.atMost(
        "growth from %,d to %,d".formatted(SIZES.get(0), SIZES.get(1)),
        product.get(SIZES.get(1)) / product.get(SIZES.get(0)),
        "times",
        12);
    report.holds("heap at %,d, input included".formatted(SIZES.get(1)), HEAP + " suffices");
  }

  private static void check(int size) {
    Input input = Input.of(size, 0);
    Answer own = answer("product", input);
    for (String other : OTHERS) {
      List<String> differences = own.differences(answer(other, input));
      if (!differences.isEmpty()) {
        throw new IllegalStateException(
            other + " computes something else: " + differences.size() + ", " + differences.get(0));
      }
    }
    System.out.printf(
        "%,d participants: %,d cells and %d correlations are the same in all three%n",
        size, own.cells().size(), own.correlations().length);
  }

  private static Answer answer(String name, Input input) {
    try (Engine engine = Engine.called(name)) {
      engine.load(input);
      return engine.compute();
    }
  }

  /** Milliseconds by size: the median of the measured runs. */
  private static Map<Integer, Double> times(String engine) {
    boolean isProduct = engine.equals("product");
    OptionsBuilder options = new OptionsBuilder();
    options
        .include(ComputingBenchmark.class.getName())
        .param("engine", engine)
        .verbosity(VerboseMode.SILENT)
        .shouldFailOnError(true)
        .jvmArgs(isProduct ? HEAP : "-Xmx4g")
        .warmupIterations(isProduct ? WARM_UPS : WARM_UPS_OF_OTHERS)
        .measurementIterations(isProduct ? TIMES : TIMES_OF_OTHERS);
    Map<Integer, Double> times = new TreeMap<>();
    try {
      for (RunResult result : new Runner(options.build()).run()) {
        int size = Integer.parseInt(result.getParams().getParam("participants"));
        double median = result.getPrimaryResult().getStatistics().getPercentile(50);
        times.put(size, median);
        System.out.printf("%s, %,d participants: %,.0f ms%n", engine, size, median);
      }
    } catch (RunnerException e) {
      throw new IllegalStateException(e);
    }
    return times;
  }
}
