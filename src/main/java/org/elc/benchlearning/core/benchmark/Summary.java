package org.elc.benchlearning.core.benchmark;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.elc.benchlearning.core.stats.Quantiles;
import org.elc.benchlearning.core.stats.Sample;

/** The statistics of a cell that passed disclosure control. */
final class Summary {
  private Summary() {}

  static GroupStatistics of(Cell cell) {
    Sample sample = cell.sample();
    return new GroupStatistics(
        cell.indicator().code(),
        cell.group(),
        OptionalInt.of(sample.size()),
        from(SmallGroups.TAILS_FROM, sample, 0.1),
        from(SmallGroups.QUARTILES_FROM, sample, 0.25),
        OptionalDouble.of(Quantiles.median(sample)),
        from(SmallGroups.QUARTILES_FROM, sample, 0.75),
        from(SmallGroups.TAILS_FROM, sample, 0.9),
        Optional.empty());
  }

  private static OptionalDouble from(int smallestSize, Sample sample, double share) {
    return sample.size() < smallestSize
        ? OptionalDouble.empty()
        : OptionalDouble.of(Quantiles.type7(sample, share));
  }
}
