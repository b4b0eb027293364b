package org.elc.benchlearning.core.benchmark;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
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
   * Those of the willing that are named. Of too many the choice is by a number that depends on
   * nothing but the names of things, and so tells neither who is better nor who else is willing.
   *
   * @param willing keys of participants in the best quarter whose member has agreed
   * @param n participants of the group with a value
   * @param known how many participants those may know who put their knowledge together
   * @param place round, group and indicator
   */
  public static List<String> among(Collection<String> willing, int n, int known, String place) {
    int most = Math.max(0, quarter(n) - known - 1);
    return willing.stream()
        .sorted(Comparator.comparing((String key) -> lot(place, key)).thenComparing(key -> key))
        .limit(most)
        .sorted()
        .toList();
  }

  private static long lot(String place, String key) {
    CRC32 lot = new CRC32();
    lot.update((place + "|" + key).getBytes(StandardCharsets.UTF_8));
    return lot.getValue();
  }
}
