package org.elc.benchlearning.core.benchmark;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What may be said of one indicator in one peer group, at full precision, on the scale of the
 * indicator's value. What is not published is absent here already: a suppressed cell carries
 * nothing but its reason.
 *
 * @param indicator code
 * @param group the peer group
 * @param n participants with a value; absent when suppressed
 * @param p10 tenth percentile, from 20 members
 * @param q1 first quartile, from 10 members
 * @param median from k + 1 members
 * @param q3 third quartile, from 10 members
 * @param p90 ninetieth percentile, from 20 members
 * @param suppressed why nothing is published, if so
 */
public record GroupStatistics(
    String indicator,
    PeerGroup group,
    OptionalInt n,
    OptionalDouble p10,
    OptionalDouble q1,
    OptionalDouble median,
    OptionalDouble q3,
    OptionalDouble p90,
    Optional<Suppression> suppressed) {
  public GroupStatistics {
    Objects.requireNonNull(indicator);
    Objects.requireNonNull(group);
    Objects.requireNonNull(suppressed);
    if (suppressed.isPresent()
        && (n.isPresent()
            || p10.isPresent()
            || q1.isPresent()
            || median.isPresent()
            || q3.isPresent()
            || p90.isPresent())) {
      throw new IllegalArgumentException("a suppressed cell carries numbers");
    }
  }

  public static GroupStatistics suppressed(String indicator, PeerGroup group, Suppression why) {
    return new GroupStatistics(
        indicator,
        group,
        OptionalInt.empty(),
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        Optional.of(why));
  }
}
