package org.elc.benchlearning.core.benchmark;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.elc.benchlearning.core.catalogue.IndicatorScale;

/**
 * How many of the best quarter may be named, so that the names say nothing of anybody else
 * (decision 0071). If all of a quarter were named, everybody else would be known to be outside it.
 */
public final class BestNamed {
  /** A figure is found out when it is known up to so much of it (decision 0035). */
  private static final double CLOSE = 0.25;

  private BestNamed() {}

  /**
   * The fewest that can be in the best quarter, by quartiles of type 7; equal values only add to
   * them. Everybody who knows the group's size knows this number.
   */
  public static int quarter(int n) {
    return n < 1 ? 0 : (n - 1) / 4 + 1;
  }

  /**
   * How many of a group's best quarter may be named, so that one place in it at least stays with
   * somebody unknown.
   *
   * @param best how many are in the quarter, the fewest that can be
   * @param known how many participants those may know who put their knowledge together
   */
  public static int most(int best, int known) {
    return Math.max(0, best - known - 1);
  }

  /**
   * Whether everybody who is worse than some published number is bounded by that alone, because the
   * scale ends so near that a value is there from which neither is farther than a quarter of it. A
   * name says who is not among them, and so tells of those who have not agreed.
   *
   * @param cells of the indicator, in the groups of which the best are named
   */
  public static boolean isNearTheEnd(IndicatorScale scale, List<GroupStatistics> cells) {
    Optional<BigDecimal> worst =
        switch (scale.direction()) {
          case HIGHER -> scale.hard().low();
          case LOWER -> scale.hard().high();
          case RANGE, NONE -> Optional.empty();
        };
    double step = Math.pow(10, -scale.decimals());
    return worst.stream()
        .mapToDouble(BigDecimal::doubleValue)
        .anyMatch(
            end ->
                cells.stream()
                    .flatMap(c -> Stream.of(c.p10(), c.q1(), c.median(), c.q3(), c.p90()))
                    .flatMapToDouble(OptionalDouble::stream)
                    .anyMatch(number -> isNear(number, end, step)));
  }

  private static boolean isNear(double number, double end, double step) {
    double less = Math.min(Math.abs(number), Math.abs(end));
    double more = Math.max(Math.abs(number), Math.abs(end));
    boolean isOneSided = number * end > 0;
    return Math.abs(number - end) <= step
        || (isOneSided && more * (1 - CLOSE) <= less * (1 + CLOSE));
  }

  /**
   * That of these no more than so many are named.
   *
   * @param of keys of participants
   */
  public record Limit(Set<String> of, int most) {
    public Limit {
      of = Set.copyOf(of);
    }
  }

  /**
   * In which order the willing are asked: those that agreed before anything could be known of the
   * round, by a number that depends on nothing but the names of things; who agrees later comes
   * after them, in the order of time. So nobody that agrees takes the place of somebody who was
   * named before, and the order tells neither who is better nor who else is willing.
   *
   * @param since when each participant's member agreed for the first time, by the key of the
   *     participant
   * @param known before this moment nothing was known of the round
   * @param place round and indicator
   */
  public static List<String> inTurn(Map<String, Instant> since, Instant known, String place) {
    Comparator<Map.Entry<String, Instant>> order =
        Comparator.comparing(e -> e.getValue().isBefore(known) ? known : e.getValue());
    return since.entrySet().stream()
        .sorted(order.thenComparing(Map.Entry::getKey, byLot(place)))
        .map(Map.Entry::getKey)
        .toList();
  }

  /**
   * Those of the willing that are named. Nobody who comes later in the list changes what becomes of
   * those before.
   *
   * @param willing keys of participants in a best quarter whose member has agreed, in turn
   * @param remembered those named before: where a limit leaves one of them no place, it is known
   *     still, and counts in all others
   * @param limits all of which hold
   */
  public static Set<String> among(
      List<String> willing, Set<String> remembered, List<Limit> limits) {
    int[] named = new int[limits.size()];
    Set<String> chosen = new TreeSet<>();
    for (String key : willing) {
      int[] concerned =
          IntStream.range(0, named.length).filter(i -> limits.get(i).of().contains(key)).toArray();
      boolean fits = Arrays.stream(concerned).allMatch(i -> named[i] < limits.get(i).most());
      if (fits) {
        chosen.add(key);
      }
      if (fits || remembered.contains(key)) {
        Arrays.stream(concerned).forEach(i -> named[i]++);
      }
    }
    return chosen;
  }

  /** An order of keys of participants that depends on nothing but the names of things. */
  public static Comparator<String> byLot(String place) {
    return Comparator.comparing((String key) -> lot(place, key)).thenComparing(key -> key);
  }

  private static long lot(String place, String key) {
    CRC32 lot = new CRC32();
    lot.update((place + "|" + key).getBytes(StandardCharsets.UTF_8));
    return lot.getValue();
  }
}
