package org.elc.benchlearning.audit;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.elc.benchlearning.audit.Network.Campaign;
import org.elc.benchlearning.core.benchmark.GroupStatistics;
import org.elc.benchlearning.core.benchmark.PeerGroup;
import org.elc.benchlearning.core.benchmark.RoundResults;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.elc.benchlearning.core.entry.FigureValue;
import org.elc.benchlearning.core.membership.Traits;
import org.elc.benchlearning.core.round.ParticipantId;

/** Attacks networks, counts what it saw, and collects what it found out. */
final class Audit {
  private static final int LEAKS_PER_INDICATOR = 2;

  private final Map<String, Integer> seen = new TreeMap<>();
  private final Attack.Effort effort = new Attack.Effort();
  private final List<String> leaks = new ArrayList<>();

  void attack(Network network, Campaign round, RoundResults published) {
    count("networks");
    for (Indicator indicator : network.indicators()) {
      attack(network, round, published, indicator);
    }
  }

  private void attack(
      Network network, Campaign round, RoundResults published, Indicator indicator) {
    Universe universe = universe(network, round, indicator);
    if (universe.size() == 0) {
      return;
    }
    Reading reading = new Reading(universe);
    List<Quantile> quantiles = new ArrayList<>();
    Set<BitSet> groups = new LinkedHashSet<>();
    for (Map.Entry<PeerGroup, List<GroupStatistics>> cells : published.statistics().entrySet()) {
      for (GroupStatistics cell : cells.getValue()) {
        if (cell.indicator().equals(indicator.code())) {
          count(cell);
          groups.add(universe.in(cell.group()));
          quantiles.addAll(reading.quantiles(cell));
          equalities(network, universe, cell);
        }
      }
    }
    Map<ParticipantId, List<Fact>> places = new HashMap<>();
    universe.participants().forEach(id -> places.put(id, places(universe, published, reading, id)));
    List<Fact> allPlaces = places.values().stream().flatMap(List::stream).toList();
    Attack attack = new Attack(universe, groups, quantiles, allPlaces, effort);
    int found = 0;
    for (Coalition coalition : Coalition.all(network)) {
      List<Fact> known =
          universe.participants().stream()
              .filter(coalition)
              .flatMap(id -> places.get(id).stream())
              .toList();
      for (Leak leak : attack.by(coalition, known, LEAKS_PER_INDICATOR - found)) {
        leaks.add("seed " + network.seed() + ", " + round.key() + ", " + leak);
        found++;
      }
      if (found >= LEAKS_PER_INDICATOR) {
        return;
      }
    }
  }

  /** What the positions of a participant tell its readers. */
  private static List<Fact> places(
      Universe universe, RoundResults published, Reading reading, ParticipantId id) {
    return published.positions().getOrDefault(id, List.of()).stream()
        .filter(p -> p.indicator().equals(universe.indicator().code()))
        .flatMap(p -> reading.facts(p, id.key()).stream())
        .toList();
  }

  /** A number with more digits than the indicator has, which is somebody's own. */
  private void equalities(Network network, Universe universe, GroupStatistics cell) {
    List.of(cell.p10(), cell.q1(), cell.median(), cell.q3(), cell.p90())
        .forEach(
            number ->
                number.ifPresent(
                    q -> {
                      for (int i = 0; i < universe.size(); i++) {
                        double value = universe.values()[i];
                        if (value == q && universe.figures().rounded(q) != q) {
                          count("numbers that are somebody's own");
                          return;
                        }
                      }
                    }));
  }

  private static Universe universe(Network network, Campaign round, Indicator indicator) {
    Map<ParticipantId, Traits> traits = new HashMap<>();
    Map<ParticipantId, Double> values = new HashMap<>();
    round
        .figures()
        .forEach(
            (id, figures) -> {
              if (figures.containsKey(indicator.code())) {
                FigureValue.of(indicator, figures.get(indicator.code()))
                    .ifPresent(
                        value -> {
                          values.put(id, value);
                          traits.put(id, network.traits(id, round.to()));
                        });
              }
            });
    return Universe.of(indicator, traits, values);
  }

  private void count(GroupStatistics cell) {
    if (cell.suppressed().isPresent()) {
      count("cells hidden: " + cell.suppressed().get());
    } else {
      count("cells published");
      cell.withheld().forEach((part, why) -> count("parts withheld: " + part + " " + why));
    }
  }

  private void count(String what) {
    seen.merge(what, 1, Integer::sum);
  }

  List<String> leaks() {
    return leaks;
  }

  String summary() {
    StringBuilder text = new StringBuilder();
    seen.forEach((what, count) -> text.append("  %6d %s%n".formatted(count, what)));
    text.append("  %6d targets attacked%n".formatted(effort.targets));
    text.append("  %6d cuts tried, %d programs solved%n".formatted(effort.worlds, effort.programs));
    text.append("  %6d leaks%n".formatted(leaks.size()));
    return text.toString();
  }

  /** The long audit: number of networks, first seed. */
  public static void main(String... args) {
    int networks = args.length > 0 ? Integer.parseInt(args[0]) : 1000;
    long first = args.length > 1 ? Long.parseLong(args[1]) : 1;
    Audit audit = new Audit();
    HostileNetworks source = new HostileNetworks();
    long begin = System.nanoTime();
    for (long seed = first; seed < first + networks; seed++) {
      Network network = source.network(seed);
      for (Campaign round : network.rounds()) {
        audit.attack(network, round, InProcess.publish(network, round));
      }
    }
    audit.leaks().forEach(System.out::println);
    System.out.println(audit.summary());
    System.out.printf("%.1f s%n", (System.nanoTime() - begin) / 1e9);
  }
}
