package org.elc.benchlearning.core.benchmark;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.zip.CRC32;

/**
 * How many of the best quarter may be named, so that the names say nothing of anybody else
 * (decision 0071). If all of a quarter were named, everybody else would be known to be outside it.
 */
public final class BestNamed {
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
        .sorted(order.thenComparing(e -> lot(place, e.getKey())).thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .toList();
  }

  /**
   * Those of the willing that are named. Nobody who comes later in the list changes what becomes of
   * those before.
   *
   * @param willing keys of participants in a best quarter whose member has agreed, in turn
   * @param limits all of which hold
   */
  public static Set<String> among(List<String> willing, List<Limit> limits) {
    int[] named = new int[limits.size()];
    Set<String> chosen = new TreeSet<>();
    for (String key : willing) {
      int[] concerned =
          IntStream.range(0, named.length).filter(i -> limits.get(i).of().contains(key)).toArray();
      if (Arrays.stream(concerned).allMatch(i -> named[i] < limits.get(i).most())) {
        Arrays.stream(concerned).forEach(i -> named[i]++);
        chosen.add(key);
      }
    }
    return chosen;
  }

  private static long lot(String place, String key) {
    CRC32 lot = new CRC32();
    lot.update((place + "|" + key).getBytes(StandardCharsets.UTF_8));
    return lot.getValue();
  }
}
