package org.elc.benchlearning.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.elc.benchlearning.core.benchmark.Contribution;
import org.elc.benchlearning.core.benchmark.Position;
import org.elc.benchlearning.core.benchmark.RoundResults;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.elc.benchlearning.core.membership.Traits;
import org.elc.benchlearning.core.round.ParticipantId;

/**
 * The strongest adversary there can be, for tiny networks: it has the app itself, lets it publish
 * every world that there could be, and keeps those that look exactly like what it sees. Whatever
 * the rules give away, by what they show or by what they hide, it finds.
 *
 * <p>Values are the whole numbers from 0 to a small maximum. Every world is the true one in turn.
 */
final class Replay {
  private final Indicator indicator;
  private final Figures figures;
  private final List<ParticipantId> participants;
  private final List<Traits> traits;
  private final int values;
  private final Function<List<Contribution>, RoundResults> app;

  /** By world: a number for what everybody sees. */
  private final int[] statistics;

  /** By participant and world: a number for its positions. */
  private final int[][] positions;

  Replay(
      Indicator indicator,
      Map<ParticipantId, Traits> network,
      int greatest,
      Function<List<Contribution>, RoundResults> app) {
    this.indicator = indicator;
    this.figures = Figures.of(indicator.scale());
    this.participants = List.copyOf(new TreeMap<>(network).keySet());
    this.traits = List.copyOf(new TreeMap<>(network).values());
    this.values = greatest + 1;
    this.app = app;
    int worlds = 1;
    for (int i = 0; i < participants.size(); i++) {
      worlds = Math.multiplyExact(worlds, values);
    }
    this.statistics = new int[worlds];
    this.positions = new int[participants.size()][worlds];
    publishAll();
  }

  private void publishAll() {
    Map<Object, Integer> seen = new HashMap<>();
    List<Map<List<Position>, Integer>> placed = new ArrayList<>();
    participants.forEach(p -> placed.add(new HashMap<>()));
    for (int world = 0; world < statistics.length; world++) {
      List<Contribution> contributions = new ArrayList<>();
      for (int i = 0; i < participants.size(); i++) {
        contributions.add(
            new Contribution(
                participants.get(i),
                traits.get(i),
                Map.of(indicator.code(), (double) value(world, i)),
                Map.of()));
      }
      RoundResults results = app.apply(contributions);
      statistics[world] = number(seen, List.of(results.statistics(), results.relationships()));
      for (int i = 0; i < participants.size(); i++) {
        positions[i][world] = number(placed.get(i), results.positions().get(participants.get(i)));
      }
    }
  }

  private static <T> int number(Map<? super T, Integer> numbers, T thing) {
    Integer known = numbers.get(thing);
    if (known == null) {
      known = numbers.size();
      numbers.put(thing, known);
    }
    return known;
  }

  private int value(int world, int participant) {
    int rest = world;
    for (int i = 0; i < participant; i++) {
      rest /= values;
    }
    return rest % values;
  }

  int worlds() {
    return statistics.length;
  }

  /** How many worlds give somebody's figure to the coalition; and one of them. */
  record Found(int worlds, List<String> example) {}

  Found by(Coalition coalition) {
    List<Integer> own = new ArrayList<>();
    for (int i = 0; i < participants.size(); i++) {
      if (coalition.test(participants.get(i))) {
        own.add(i);
      }
    }
    Map<List<Integer>, int[]> ranges = new HashMap<>();
    List<List<Integer>> views = new ArrayList<>();
    for (int world = 0; world < statistics.length; world++) {
      List<Integer> view = new ArrayList<>();
      view.add(statistics[world]);
      for (int i : own) {
        view.add(positions[i][world]);
        view.add(value(world, i));
      }
      views.add(view);
      int[] range = ranges.computeIfAbsent(view, v -> widest());
      for (int i = 0; i < participants.size(); i++) {
        range[2 * i] = Math.min(range[2 * i], value(world, i));
        range[2 * i + 1] = Math.max(range[2 * i + 1], value(world, i));
      }
    }
    int leaking = 0;
    List<String> example = new ArrayList<>();
    for (int world = 0; world < statistics.length; world++) {
      int target = target(world, ranges.get(views.get(world)), own);
      if (target >= 0) {
        leaking++;
        if (example.isEmpty()) {
          example.add(describe(coalition, world, target));
        }
      }
    }
    return new Found(leaking, example);
  }

  private int[] widest() {
    int[] range = new int[2 * participants.size()];
    Arrays.setAll(range, i -> i % 2 == 0 ? Integer.MAX_VALUE : Integer.MIN_VALUE);
    return range;
  }

  /** Somebody whose figure is found out in this world; -1 if nobody's is. */
  private int target(int world, int[] range, List<Integer> own) {
    for (int i = 0; i < participants.size(); i++) {
      Figures.Range found = new Figures.Range(range[2 * i], range[2 * i + 1]);
      if (!own.contains(i) && figures.close(value(world, i)).contains(found)) {
        return i;
      }
    }
    return -1;
  }

  private String describe(Coalition coalition, int world, int target) {
    StringBuilder text = new StringBuilder();
    text.append(coalition.name() + " find out " + participants.get(target).key() + " in the world");
    for (int i = 0; i < participants.size(); i++) {
      Traits t = traits.get(i);
      text.append(
          "%n      %s %s %s %s %s = %d"
              .formatted(
                  participants.get(i).key(),
                  t.country(),
                  t.services(),
                  t.sizeBand(),
                  t.certificate().map(Enum::name).orElse("-"),
                  value(world, i)));
    }
    text.append("%n    where the app says".formatted());
    List<Contribution> contributions = new ArrayList<>();
    for (int i = 0; i < participants.size(); i++) {
      contributions.add(
          new Contribution(
              participants.get(i),
              traits.get(i),
              Map.of(indicator.code(), (double) value(world, i)),
              Map.of()));
    }
    RoundResults results = app.apply(contributions);
    results.statistics().values().forEach(cells -> text.append("%n      ".formatted() + cells));
    participants.stream()
        .filter(coalition)
        .forEach(
            id ->
                results.positions().get(id).forEach(p -> text.append("%n      ".formatted() + p)));
    return text.toString();
  }
}
