package org.elc.benchlearning.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** All statistics of one round: quantiles, ranks and percentiles of all groups, correlations. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
public class ComputingBenchmark {

  @Param({"product", "duckdb", "postgresql"})
  public String engine;

  @Param({"10000", "100000"})
  public int participants;

  private Engine loaded;

  @Setup(Level.Trial)
  public void load() {
    loaded = Engine.called(engine);
    loaded.load(Input.of(participants, 0));
  }

  /** What is computed is returned, so that nothing can be left out. */
  @Benchmark
  public Object compute() {
    try {
      return loaded.compute();
    } catch (Budget.UsedUp e) {
      return e;
    }
  }

  @TearDown(Level.Trial)
  public void close() {
    loaded.close();
  }
}
