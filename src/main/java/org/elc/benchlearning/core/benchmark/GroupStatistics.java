package org.elc.benchlearning.core.benchmark;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What may be said of one indicator in one peer group, on the scale of the indicator's value,
 * rounded to the indicator's decimals (decision 0035). What is not published is absent here
 * already: a suppressed cell carries nothing but its reason, and a part that is withheld from a
 * cell that is shown has its reason in its place.
 *
 * @param indicator code
 * @param group the peer group
 * @param n participants with a value; absent when suppressed
 * @param p10 tenth percentile, from 20 members
 * @param q1 first quartile, from 10 members
 * @param median from k + 1 members
 * @param q3 third quartile, from 10 members
 * @param p90 ninetieth percentile, from 20 members
 * @param funnel for percentages, from 20 members
 * @param withheld why a part is absent from a cell that is shown; a part that this indicator does
 *     not have at all, as the funnel of a count, is not in it
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
    Optional<FunnelStatistics> funnel,
    Map<Part, Suppression> withheld,
    Optional<Suppression> suppressed) {

  /** What can be absent although the cell is shown. */
  public enum Part {
    /** First and third quartile. */
    QUARTILES,
    /** Tenth and ninetieth percentile. */
    TAILS,
    FUNNEL
  }

  public GroupStatistics {
    Objects.requireNonNull(indicator);
    Objects.requireNonNull(group);
    Objects.requireNonNull(funnel);
    Objects.requireNonNull(suppressed);
    Map<Part, Suppression> reasons = new EnumMap<>(Part.class);
    reasons.putAll(withheld);
    withheld = Collections.unmodifiableMap(reasons);
    if (suppressed.isPresent()
        && (n.isPresent()
            || p10.isPresent()
            || q1.isPresent()
            || median.isPresent()
            || q3.isPresent()
            || p90.isPresent()
            || funnel.isPresent()
            || !withheld.isEmpty())) {
      throw new IllegalArgumentException("a suppressed cell carries numbers");
    }
    if ((withheld.containsKey(Part.QUARTILES) && (q1.isPresent() || q3.isPresent()))
        || (withheld.containsKey(Part.TAILS) && (p10.isPresent() || p90.isPresent()))
        || (withheld.containsKey(Part.FUNNEL) && funnel.isPresent())) {
      throw new IllegalArgumentException("a part is withheld and there");
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
        Optional.empty(),
        Map.of(),
        Optional.of(why));
  }
}
