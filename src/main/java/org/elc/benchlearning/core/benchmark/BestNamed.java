package org.elc.benchlearning.core.benchmark;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
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
   * Those of the willing that are named. Of too many the choice is by a number that depends on
   * nothing but the names of things, and so tells neither who is better nor who else is willing.
   *
   * @param willing keys of participants in a best quarter whose member has agreed
   * @param limits all of which hold
   * @param place round and indicator
   */
  public static Set<String> among(Collection<String> willing, List<Limit> limits, String place) {
    int[] named = new int[limits.size()];
    Set<String> chosen = new TreeSet<>();
    List<String> byLot =
        willing.stream()
            .sorted(Comparator.comparing((String key) -> lot(place, key)).thenComparing(key -> key))
            .toList();
    for (String key : byLot) {
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
