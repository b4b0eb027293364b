package org.elc.benchlearning.bench;

/** Something that computes a round's statistics. */
interface Engine extends AutoCloseable {

  /** Takes the input over in its own form; not timed. */
  void load(Input input);

  /** All groups, all participants, all pairs. */
  Answer compute();

  @Override
  void close();

  /** The engine of a name that the benchmarks use. */
  static Engine called(String name) {
    return switch (name) {
      case "product" -> new ProductEngine();
      case "duckdb" -> new DuckDbEngine();
      case "postgresql" -> new PostgresEngine();
      default -> throw new IllegalArgumentException(name);
    };
  }
}
