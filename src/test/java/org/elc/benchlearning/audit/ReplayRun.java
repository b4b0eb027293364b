package org.elc.benchlearning.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.elc.benchlearning.core.benchmark.GroupLattice;
import org.elc.benchlearning.core.catalogue.AnIndicator;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.elc.benchlearning.core.disclosure.Benchmark;
import org.elc.benchlearning.core.disclosure.Disclosure;
import org.elc.benchlearning.core.membership.SizeBand;
import org.elc.benchlearning.core.membership.Traits;
import org.elc.benchlearning.core.round.ParticipantId;

/** Replays tiny networks of random make. */
final class ReplayRun {
  private ReplayRun() {}

  static Map<ParticipantId, Traits> network(Random random, int size) {
    Map<ParticipantId, Traits> network = new TreeMap<>();
    int countries = 1 + random.nextInt(2);
    int services = 1 + random.nextInt(2);
    int sizes = 1 + random.nextInt(2);
    int member = 0;
    while (network.size() < size) {
      member++;
      String country = List.of("NO", "SE").get(random.nextInt(countries));
      int units = random.nextInt(6) == 0 ? 2 : 1;
      for (int u = 1; u <= units && network.size() < size; u++) {
        TreeSet<String> offered =
            new TreeSet<>(
                Set.of(List.of("housing", "work-inclusion").get(random.nextInt(services))));
        if (services > 1 && random.nextInt(3) == 0) {
          offered.add("work-inclusion");
        }
        network.put(
            new ParticipantId("m" + member, units == 1 ? "" : "u" + u),
            new Traits(
                country, offered, SizeBand.values()[random.nextInt(sizes)], Optional.empty()));
      }
    }
    return network;
  }

  /**
   * What anybody finds out, alone or with one other, in any world of a network; one example for
   * each coalition.
   *
   * @param size participants
   * @param greatest value; the smallest is 0
   */
  static List<String> leaks(long seed, int size, int greatest, int k) {
    Indicator indicator =
        AnIndicator.called("X").count().hard("0", "" + greatest).decimals(0).build();
    Benchmark app = new Benchmark(GroupLattice.standard(), Disclosure.withThreshold(k));
    Map<ParticipantId, Traits> network = network(new Random(seed), size);
    Replay replay =
        new Replay(indicator, network, greatest, c -> app.compute(List.of(indicator), c));
    List<String> members = network.keySet().stream().map(ParticipantId::member).distinct().toList();
    List<String> leaks = new ArrayList<>();
    for (Coalition coalition : coalitions(members)) {
      Replay.Found found = replay.by(coalition);
      found
          .example()
          .forEach(
              e -> leaks.add("seed " + seed + ": " + found.worlds() + " worlds, such as " + e));
    }
    return leaks;
  }

  private static List<Coalition> coalitions(List<String> members) {
    List<Coalition> coalitions = new ArrayList<>(List.of(new Coalition("facilitator", Set.of())));
    members.forEach(m -> coalitions.add(new Coalition(m, Set.of(m))));
    for (String one : members) {
      for (String other : members) {
        if (one.compareTo(other) < 0) {
          coalitions.add(new Coalition(one + " and " + other, Set.of(one, other)));
        }
      }
    }
    return coalitions;
  }

  /** Number of networks, first seed, participants, greatest value, k. */
  public static void main(String... args) {
    int networks = Integer.parseInt(args[0]);
    long first = Long.parseLong(args[1]);
    for (long seed = first; seed < first + networks; seed++) {
      List<String> leaks =
          leaks(
              seed,
              Integer.parseInt(args[2]),
              Integer.parseInt(args[3]),
              Integer.parseInt(args[4]));
      System.out.println("seed " + seed + ": " + leaks.size() + " coalitions find something");
      leaks.stream().limit(1).forEach(System.out::println);
    }
  }
}
