package org.elc.benchlearning.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.elc.benchlearning.app.results.BestInClass;
import org.elc.benchlearning.audit.Network.Campaign;
import org.elc.benchlearning.core.benchmark.FunnelStatistics;
import org.elc.benchlearning.core.benchmark.GroupStatistics;
import org.elc.benchlearning.core.benchmark.PeerGroup;
import org.elc.benchlearning.core.benchmark.Position;
import org.elc.benchlearning.core.benchmark.RoundResults;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.elc.benchlearning.core.entry.Figure;
import org.elc.benchlearning.core.entry.FigureValue;
import org.elc.benchlearning.core.membership.Traits;
import org.elc.benchlearning.core.round.ParticipantId;

/**
 * Everything published about one indicator over one period, in one or more releases, read as facts
 * about the same figures. A participant that reports the same value in two of them has one figure.
 */
final class Scene {
  /** Figures about fewer persons may be left out of statistics. */
  private static final int PERSONS = 5;

  private final Universe universe;
  private final List<Release> releases;
  private final Set<BitSet> groups = new LinkedHashSet<>();
  private final List<Quantile> quantiles = new ArrayList<>();
  private final List<PooledAttack.Pool> pools = new ArrayList<>();
  private final double[] denominators;
  private final Map<ParticipantId, List<Fact>> places = new HashMap<>();
  private final List<Fact> names = new ArrayList<>();

  private final QuarterAttack quarters;

  /** Whoever is named has agreed to what the name tells. */
  private final BitSet agreed = new BitSet();

  private int unread;

  private Scene(Universe universe, double[] denominators, List<Release> releases) {
    this.universe = universe;
    this.denominators = denominators;
    this.releases = releases;
    this.quarters = new QuarterAttack(universe);
    releases.forEach(this::read);
  }

  /** A round or revision with what was published of it. */
  record Published(Campaign round, RoundResults results, Names names) {}

  /**
   * Who is named as one of the best when everybody has agreed.
   *
   * @param of by indicator and group
   */
  record Names(Map<String, Map<PeerGroup, List<ParticipantId>>> of) {}

  static Scene of(Network network, Indicator indicator, List<Published> published) {
    List<ParticipantId> owners = new ArrayList<>();
    List<Double> values = new ArrayList<>();
    List<Double> denominators = new ArrayList<>();
    Map<ParticipantId, Map<Double, Integer>> numbers = new TreeMap<>();
    List<Release> releases = new ArrayList<>();
    for (Published one : published) {
      Map<ParticipantId, Integer> figures = new TreeMap<>();
      Map<ParticipantId, Traits> traits = new TreeMap<>();
      Set<ParticipantId> few = new TreeSet<>();
      one.round()
          .figures()
          .forEach(
              (id, reported) -> {
                OptionalDouble value = value(indicator, reported);
                if (value.isPresent()) {
                  figures.put(
                      id,
                      numbers
                          .computeIfAbsent(id, i -> new TreeMap<>())
                          .computeIfAbsent(
                              value.getAsDouble() + 0.0,
                              v -> {
                                owners.add(id);
                                values.add(v);
                                denominators.add(denominator(reported.get(indicator.code())));
                                return owners.size() - 1;
                              }));
                  traits.put(id, network.traits(id, one.round().to()));
                  if (isAboutFew(reported.get(indicator.code()))) {
                    few.add(id);
                  }
                }
              });
      releases.add(
          new Release(
              one.round().key(),
              figures,
              traits,
              few,
              one.results(),
              one.names().of().getOrDefault(indicator.code(), Map.of())));
    }
    Universe universe =
        new Universe(
            indicator,
            Figures.of(indicator.scale()),
            owners,
            values.stream().mapToDouble(v -> v).toArray());
    return new Scene(universe, denominators.stream().mapToDouble(d -> d).toArray(), releases);
  }

  private static OptionalDouble value(Indicator indicator, Map<String, Figure> reported) {
    return reported.containsKey(indicator.code())
        ? FigureValue.of(indicator, reported.get(indicator.code()))
        : OptionalDouble.empty();
  }

  /** A value that rests on enough persons to be in statistics. */
  static OptionalDouble enough(Indicator indicator, Map<String, Figure> reported) {
    OptionalDouble value = value(indicator, reported);
    return value.isPresent() && !isAboutFew(reported.get(indicator.code()))
        ? value
        : OptionalDouble.empty();
  }

  private static double denominator(Figure figure) {
    return figure.denominator().map(BigDecimal::doubleValue).orElse(Double.NaN);
  }

  private static boolean isAboutFew(Figure figure) {
    return figure.denominator().filter(d -> d.doubleValue() < PERSONS).isPresent();
  }

  private void read(Release release) {
    String code = universe.indicator().code();
    String prefix = releases.size() == 1 ? "" : release.name() + ", ";
    Reading reading = new Reading(universe.indicator(), universe.figures());
    Map<PeerGroup, Integer> sizes = new HashMap<>();
    release
        .results()
        .statistics()
        .forEach(
            (group, cells) -> {
              for (GroupStatistics cell : cells) {
                if (cell.indicator().equals(code) && cell.n().isPresent()) {
                  BitSet of = release.in(group, cell.n().getAsInt());
                  unread += of.isEmpty() ? 1 : 0;
                  if (!of.isEmpty()) {
                    sizes.put(group, cell.n().getAsInt());
                    groups.add(of);
                    quantiles.addAll(reading.quantiles(cell, of, prefix));
                    if (BestInClass.isNaming(group)) {
                      quarters.add(cell, of, prefix);
                    }
                    List<ParticipantId> best =
                        release.named().getOrDefault(group, List.of()).stream()
                            .filter(release.figures()::containsKey)
                            .toList();
                    best.forEach(id -> named(reading, cell, release.figures().get(id), id));
                    if (!best.isEmpty()) {
                      names.addAll(reading.more(cell, of, best.size() + release.mostOfTwo() + 1));
                    }
                    cell.funnel().ifPresent(f -> pools.add(pool(of, f, prefix + group)));
                  }
                }
              }
            });
    release
        .figures()
        .keySet()
        .forEach(
            id -> {
              for (Position position : release.results().positions().getOrDefault(id, List.of())) {
                OptionalInt size = size(position, sizes);
                if (position.indicator().equals(code) && size.isPresent()) {
                  BitSet of = release.in(position.group(), size.getAsInt());
                  if (!of.isEmpty()) {
                    groups.add(of);
                    places
                        .computeIfAbsent(id, i -> new ArrayList<>())
                        .addAll(reading.facts(position, of, prefix + id.key()));
                  }
                }
              }
            });
  }

  private void named(Reading reading, GroupStatistics cell, int number, ParticipantId id) {
    BitSet one = new BitSet();
    one.set(number);
    List<Fact> facts = reading.named(cell, one, id.key());
    if (!facts.isEmpty()) {
      groups.add(one);
      names.addAll(facts);
    }
    agreed.set(number);
  }

  private static OptionalInt size(Position position, Map<PeerGroup, Integer> sizes) {
    if (position.of().isPresent()) {
      return position.of();
    }
    Integer size = sizes.get(position.group());
    return size == null ? OptionalInt.empty() : OptionalInt.of(size);
  }

  private PooledAttack.Pool pool(BitSet of, FunnelStatistics funnel, String group) {
    return PooledAttack.Pool.of(
        of,
        denominators,
        universe.figures().unroundedCentre(funnel.centre()),
        universe.indicator().scale().factor().doubleValue(),
        group + ": centre of the funnel is " + Figures.shown(funnel.centre()));
  }

  Universe universe() {
    return universe;
  }

  PooledAttack pooled() {
    return new PooledAttack(universe, denominators, pools);
  }

  QuarterAttack quarters() {
    return quarters;
  }

  /** The sets of figures that facts are of. */
  Set<BitSet> groups() {
    return groups;
  }

  List<Quantile> quantiles() {
    return quantiles;
  }

  /** What the names of the best tell everybody, when all have agreed to be named. */
  Attack.Named named() {
    return new Attack.Named(names, agreed);
  }

  /** What the positions of participants tell their readers. */
  List<Fact> places(Coalition coalition) {
    return places.entrySet().stream()
        .filter(e -> coalition.test(e.getKey()))
        .flatMap(e -> e.getValue().stream())
        .toList();
  }

  List<Fact> allPlaces() {
    return places.values().stream().flatMap(List::stream).toList();
  }

  /** Cells whose number of participants fits no set of them. */
  int unread() {
    return unread;
  }
}
