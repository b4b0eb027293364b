package org.elc.benchlearning.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.elc.benchlearning.audit.Scene.Published;
import org.elc.benchlearning.core.benchmark.GroupStatistics;
import org.elc.benchlearning.core.benchmark.Position;
import org.elc.benchlearning.core.catalogue.Indicator;

/** Attacks networks, counts what it saw, and collects what it found out. */
final class Audit {
  private static final int LEAKS_PER_INDICATOR = 2;

  /** Of each round of the published figures. */
  private static final int PAIRS = 1000;

  private final Map<String, Integer> seen = new TreeMap<>();
  private final Attack.Effort effort = new Attack.Effort();
  private final List<String> leaks = new ArrayList<>();
  private final Function<Network, List<Coalition>> readers;

  /** An audit by everybody who could look, and by every two members. */
  Audit() {
    this(Coalition::all);
  }

  /**
   * An audit by some readers, for networks too large to try all.
   *
   * @param readers who attacks a network
   */
  Audit(Function<Network, List<Coalition>> readers) {
    this.readers = readers;
  }

  /**
   * Attacks releases about the same period together.
   *
   * @param published all of them, as far as readers can still see them
   */
  void attack(Network network, List<Published> published) {
    count("networks");
    for (Published one : published) {
      one.results().statistics().values().forEach(cells -> cells.forEach(this::count));
      one.results().positions().values().forEach(places -> places.forEach(this::count));
    }
    for (Indicator indicator : network.indicators()) {
      Scene scene = Scene.of(network, indicator, published);
      for (int i = 0; i < scene.unread(); i++) {
        count("cells not understood");
      }
      equalities(network, scene);
      attack(network, scene, Attack.Named.NOBODY);
      if (!scene.named().facts().isEmpty()) {
        scene.named().facts().forEach(name -> count("names told"));
        attack(network, scene, scene.named());
      }
    }
  }

  /** Only what can be made of names: who is not among the best. */
  void attackNames(Network network, List<Published> published) {
    count("networks");
    for (Indicator indicator : network.indicators()) {
      Scene scene = Scene.of(network, indicator, published);
      scene.named().facts().forEach(name -> count("names told"));
      readers.apply(network).stream()
          .flatMap(c -> scene.quarters().by(c, scene.named().agreed()).stream())
          .limit(LEAKS_PER_INDICATOR)
          .forEach(leak -> leaks.add("seed " + network.seed() + ", " + leak));
    }
  }

  /** Only what pooled proportions tell. */
  void attackPools(Network network, List<Published> published) {
    count("networks");
    for (Indicator indicator : network.indicators()) {
      PooledAttack pooled = Scene.of(network, indicator, published).pooled();
      readers.apply(network).stream()
          .flatMap(coalition -> pooled.by(coalition).stream())
          .limit(LEAKS_PER_INDICATOR)
          .forEach(leak -> leaks.add("seed " + network.seed() + ", " + leak));
    }
  }

  private void attack(Network network, Scene scene, Attack.Named named) {
    Attack attack =
        new Attack(
            scene.universe(), scene.groups(), scene.quantiles(), scene.allPlaces(), named, effort);
    PooledAttack pooled = scene.pooled();
    int found = 0;
    for (Coalition coalition : readers.apply(network)) {
      List<Leak> by =
          new ArrayList<>(
              attack.by(coalition, scene.places(coalition), LEAKS_PER_INDICATOR - found));
      pooled.by(coalition).ifPresent(by::add);
      scene.quarters().by(coalition, named.agreed()).ifPresent(by::add);
      by.forEach(leak -> leaks.add("seed " + network.seed() + ", " + leak));
      found += by.size();
      if (found >= LEAKS_PER_INDICATOR) {
        return;
      }
    }
  }

  /** A number with more digits than the indicator has, which is somebody's own. */
  private void equalities(Network network, Scene scene) {
    Universe universe = scene.universe();
    for (Quantile quantile : scene.quantiles()) {
      double number = (quantile.number().from() + quantile.number().to()) / 2;
      for (int i = 0; i < universe.size(); i++) {
        double value = universe.values()[i];
        if (value == number && universe.figures().rounded(value) != value) {
          count("numbers that are somebody's own");
          leaks.add(
              "seed %d, %s, which is the value of %s"
                  .formatted(
                      network.seed(), quantile.said().get(), universe.participants().get(i)));
          return;
        }
      }
    }
  }

  private void count(GroupStatistics cell) {
    if (cell.suppressed().isPresent()) {
      count("cells hidden: " + cell.suppressed().get());
    } else {
      count("cells published");
      cell.withheld().forEach((part, why) -> count("parts withheld: " + part + " " + why));
    }
  }

  private void count(Position place) {
    place.withheld().ifPresent(why -> count("places withheld: " + why));
    place.rank().ifPresent(rank -> count("places told"));
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

  private static void attackBySome(Network network) {
    Audit audit = new Audit(some -> SampledReaders.of(some, PAIRS));
    audit.attack(network, InProcess.publish(network));
    System.out.printf("%s%n%s", network.rounds().get(0).key(), audit.summary());
    audit.leaks().forEach(System.out::println);
  }

  /**
   * The long audit: number of networks, first seed; or {@code hospitals}, for all rounds of the
   * published figures.
   */
  public static void main(String... args) {
    if (args.length > 0 && args[0].equals("hospitals")) {
      long begin = System.nanoTime();
      EnglishHospitals.rounds().forEach(Audit::attackBySome);
      System.out.printf("%.1f s%n", (System.nanoTime() - begin) / 1e9);
      return;
    }
    int networks = args.length > 0 ? Integer.parseInt(args[0]) : 1000;
    long first = args.length > 1 ? Long.parseLong(args[1]) : 1;
    Audit audit = new Audit();
    HostileNetworks source = new HostileNetworks();
    long begin = System.nanoTime();
    for (long seed = first; seed < first + networks; seed++) {
      Network network = source.network(seed);
      int before = audit.leaks().size();
      audit.attack(network, ThroughRuns.publish(network));
      audit.leaks().subList(before, audit.leaks().size()).forEach(System.out::println);
    }
    System.out.println(audit.summary());
    System.out.printf("%.1f s%n", (System.nanoTime() - begin) / 1e9);
  }
}
