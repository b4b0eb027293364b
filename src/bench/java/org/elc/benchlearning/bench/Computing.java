package org.elc.benchlearning.bench;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * The product beside DuckDB and PostgreSQL. First all must give the same numbers; then each is
 * timed in a process of its own, one after the other. What takes longer than its {@link Budget} is
 * stopped, and is not asked to agree.
 */
final class Computing {

  private static final List<String> OTHERS = List.of("duckdb", "postgresql");
  static final List<Integer> SIZES = List.of(10_000, 100_000);

  /** The product must do with this; it holds the input, too. */
  private static final String HEAP = "-Xmx600m";

  private static final int WARM_UPS = 8;
  private static final int TIMES = 5;
  private static final int TIMES_OF_OTHERS = 3;

  /** From here on what was timed once was warm enough: it takes minutes. */
  private static final int LARGE = 100_000;

  /** Ten times as many may take twelve times as long. */
  private static final double GROWTH = 1.2;

  private Computing() {}

  static void measure(Report report, List<Integer> sizes) {
    sizes.forEach(Computing::check);
    Map<Integer, Double> product = times("product", sizes);
    Map<Integer, Double> duckDb = times("duckdb", sizes);
    Map<Integer, Double> postgres = times("postgresql", sizes);
    for (int size : sizes) {
      compare(report, size, product.get(size), "DuckDB", duckDb.get(size), 5);
      compare(report, size, product.get(size), "PostgreSQL", postgres.get(size), 15);
    }
    int few = sizes.get(0);
    int many = sizes.get(sizes.size() - 1);
    report.atMost(
        "growth from %,d to %,d".formatted(few, many),
        product.get(many) / product.get(few),
        "times",
        GROWTH * many / few);
    report.holds("heap at %,d, input included".formatted(many), HEAP + " suffices");
  }

  private static void compare(
      Report report, int size, double own, String name, double other, double goal) {
    String what = "computing %,d x %d".formatted(size, Input.INDICATORS);
    if (other >= Budget.milliseconds(size)) {
      report.comparedWithStopped(what, own, name, Budget.milliseconds(size), goal);
    } else {
      report.compared(what, own, name, other, goal);
    }
  }

  private static void check(int size) {
    Input input = Input.of(size, 0);
    Answer own = answer("product", input);
    for (String other : OTHERS) {
      try {
        List<String> differences = own.differences(answer(other, input));
        if (!differences.isEmpty()) {
          throw new IllegalStateException(
              other
                  + " computes something else: "
                  + differences.size()
                  + ", "
                  + differences.get(0));
        }
        System.out.printf(
            "%,d participants: %,d cells and %d correlations are the same as those of %s%n",
            size, own.cells().size(), own.correlations().length, other);
      } catch (Budget.UsedUp e) {
        System.out.printf("%,d participants: %s was stopped, not compared%n", size, other);
      }
    }
  }

  private static Answer answer(String name, Input input) {
    try (Engine engine = Engine.called(name)) {
      engine.load(input);
      return engine.compute();
    }
  }

  /** Milliseconds by size: the median of the measured runs. */
  private static Map<Integer, Double> times(String engine, List<Integer> sizes) {
    Map<Integer, Double> times = new TreeMap<>();
    for (int size : sizes) {
      try {
        RunResult result = new Runner(options(engine, size)).runSingle();
        times.put(size, result.getPrimaryResult().getStatistics().getPercentile(50));
      } catch (RunnerException e) {
        throw new IllegalStateException(e);
      }
      System.out.printf("%s, %,d participants: %,.0f ms%n", engine, size, times.get(size));
    }
    return times;
  }

  private static Options options(String engine, int size) {
    boolean isProduct = engine.equals("product");
    boolean isOnce = engine.equals("postgresql") && size >= LARGE;
    return new OptionsBuilder()
        .include(ComputingBenchmark.class.getName())
        .param("engine", engine)
        .param("participants", Integer.toString(size))
        .verbosity(VerboseMode.SILENT)
        .shouldFailOnError(true)
        .jvmArgs(isProduct ? HEAP : "-Xmx4g")
        .warmupIterations(isProduct ? WARM_UPS : isOnce ? 0 : 1)
        .measurementIterations(isProduct ? TIMES : isOnce ? 1 : TIMES_OF_OTHERS)
        .build();
  }
}
