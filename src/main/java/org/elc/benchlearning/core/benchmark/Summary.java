package org.elc.benchlearning.core.benchmark;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.elc.benchlearning.core.benchmark.GroupStatistics.Part;
import org.elc.benchlearning.core.stats.Quantiles;
import org.elc.benchlearning.core.stats.Sample;

/** The statistics of a cell that passed disclosure control. */
final class Summary {
  private static final OptionalDouble NONE = OptionalDouble.empty();

  private Summary() {}

  static GroupStatistics of(Cell cell) {
    Sample sample = cell.sample();
    long members = cell.members();
    return new GroupStatistics(
        cell.indicator().code(),
        cell.group(),
        OptionalInt.of(sample.size()),
        members < SmallGroups.TAILS_FROM ? NONE : quantile(sample, 0.1),
        members < SmallGroups.QUARTILES_FROM ? NONE : quantile(sample, 0.25),
        OptionalDouble.of(Quantiles.median(sample)),
        members < SmallGroups.QUARTILES_FROM ? NONE : quantile(sample, 0.75),
        members < SmallGroups.TAILS_FROM ? NONE : quantile(sample, 0.9),
        Optional.empty(),
        withheld(members),
        Optional.empty());
  }

  private static Map<Part, Suppression> withheld(long members) {
    Map<Part, Suppression> small = new EnumMap<>(Part.class);
    if (members < SmallGroups.QUARTILES_FROM) {
      small.put(Part.QUARTILES, Suppression.TOO_FEW);
    }
    if (members < SmallGroups.TAILS_FROM) {
      small.put(Part.TAILS, Suppression.TOO_FEW);
    }
    return small;
  }

  private static OptionalDouble quantile(Sample sample, double share) {
    return OptionalDouble.of(Quantiles.type7(sample, share));
  }
}
