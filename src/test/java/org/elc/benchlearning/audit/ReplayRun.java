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

  public static void main(String... args) {
    int networks = Integer.parseInt(args[0]);
    long first = Long.parseLong(args[1]);
    int size = Integer.parseInt(args[2]);
    int greatest = Integer.parseInt(args[3]);
    int k = Integer.parseInt(args[4]);
    Indicator indicator =
        AnIndicator.called("X").count().hard("0", "" + greatest).decimals(0).build();
    Benchmark app = new Benchmark(GroupLattice.standard(), Disclosure.withThreshold(k));
    for (long seed = first; seed < first + networks; seed++) {
      Map<ParticipantId, Traits> network = network(new Random(seed), size);
      Replay replay =
          new Replay(indicator, network, greatest, c -> app.compute(List.of(indicator), c));
      List<String> members =
          network.keySet().stream().map(ParticipantId::member).distinct().toList();
      List<Coalition> coalitions = new ArrayList<>(List.of(new Coalition("facilitator", Set.of())));
      members.forEach(m -> coalitions.add(new Coalition(m, Set.of(m))));
      for (String one : members) {
        for (String other : members) {
          if (one.compareTo(other) < 0) {
            coalitions.add(new Coalition(one + " and " + other, Set.of(one, other)));
          }
        }
      }
      String text = "";
      int leaking = 0;
      int views = 0;
      for (Coalition coalition : coalitions) {
        Replay.Found found = replay.by(coalition);
        leaking += found.worlds();
        views += replay.worlds();
        if (text.isEmpty() && !found.example().isEmpty()) {
          text = found.example().get(0);
        }
      }
      System.out.println("seed " + seed + ": " + leaking + " of " + views + " views leak");
      System.out.println("    " + text);
    }
  }
}
