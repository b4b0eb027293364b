package org.elc.benchlearning.app.results;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.app.Discretion;
import org.elc.benchlearning.app.NotFound;
import org.elc.benchlearning.app.port.EditionStore;
import org.elc.benchlearning.app.port.FigureStore;
import org.elc.benchlearning.app.port.FigureStore.Settled;
import org.elc.benchlearning.app.port.ResultStore;
import org.elc.benchlearning.app.results.Comparison.Row;
import org.elc.benchlearning.core.benchmark.GroupStatistics;
import org.elc.benchlearning.core.benchmark.PeerGroup;
import org.elc.benchlearning.core.benchmark.Position;
import org.elc.benchlearning.core.catalogue.Edition;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.elc.benchlearning.core.entry.Figure;
import org.elc.benchlearning.core.entry.FigureValue;
import org.elc.benchlearning.core.round.ParticipantId;

/** Own values beside a peer group's: what the benchmark table shows. */
public final class Comparisons {
  private final SubjectChoice choice;
  private final EditionStore editions;
  private final FigureStore figures;
  private final ResultStore results;
  private final Changes changes;

  public Comparisons(
      SubjectChoice choice,
      EditionStore editions,
      FigureStore figures,
      ResultStore results,
      Changes changes) {
    this.choice = Objects.requireNonNull(choice);
    this.editions = Objects.requireNonNull(editions);
    this.figures = Objects.requireNonNull(figures);
    this.results = Objects.requireNonNull(results);
    this.changes = Objects.requireNonNull(changes);
  }

  /**
   * The comparison that a request means for this actor, in a bounded number of queries.
   *
   * @throws NotFound when there is nothing to show, or when it names what the actor may not see
   */
  public Comparison compare(Actor actor, BenchmarkRequest request) {
    SubjectChoice.Chosen chosen = choice.choose(actor, request);
    String revision = chosen.round().revision().orElseThrow(NotFound::new);
    PeerGroup group =
        GroupChoice.group(request, chosen)
            .filter(results.groups(revision)::contains)
            .orElseThrow(NotFound::new);
    List<Indicator> asked =
        editions
            .frozen(chosen.round().edition())
            .map(Edition::asked)
            .orElseThrow(IllegalStateException::new);
    Map<String, GroupStatistics> statistics = new HashMap<>();
    results
        .statistics(revision, List.of(group))
        .getOrDefault(group, List.of())
        .forEach(s -> statistics.put(s.indicator(), s));
    List<Row> rows = rows(actor, chosen, revision, asked, statistics, group);
    return new Comparison(chosen.round(), chosen.subject(), group, offered(revision, group), rows);
  }

  /** Groups that have anything to show, and the one that was asked for: it says why it has not. */
  private List<PeerGroup> offered(String revision, PeerGroup asked) {
    TreeSet<PeerGroup> groups = new TreeSet<>(results.published(revision));
    groups.add(asked);
    return List.copyOf(groups);
  }

  private List<Row> rows(
      Actor actor,
      SubjectChoice.Chosen chosen,
      String revision,
      List<Indicator> asked,
      Map<String, GroupStatistics> statistics,
      PeerGroup group) {
    if (chosen.subject().isEmpty()) {
      return asked.stream()
          .filter(i -> statistics.containsKey(i.code()))
          .map(i -> groupOnly(i, Objects.requireNonNull(statistics.get(i.code()))))
          .toList();
    }
    ParticipantId id = chosen.subject().get().participant().id();
    String round = chosen.round().key();
    Discretion discretion = Discretion.towards(actor, id.member());
    Map<String, Figure> reported =
        discretion.seen(
            figures
                .settled(
                    List.of(new Settled(round, chosen.subject().get().participant().corrections())),
                    id)
                .getOrDefault(round, Map.of()));
    Map<String, Position> positions = new HashMap<>();
    Map<Indicator, Double> values = new LinkedHashMap<>();
    for (Position position : results.positions(revision, List.of(id)).getOrDefault(id, List.of())) {
      if (position.group().equals(group) && !discretion.hides(position)) {
        positions.put(position.indicator(), discretion.told(position));
      }
    }
    for (Indicator indicator : asked) {
      Optional.ofNullable(reported.get(indicator.code()))
          .map(figure -> FigureValue.of(indicator, figure))
          .ifPresent(value -> value.ifPresent(v -> values.put(indicator, v)));
    }
    Map<String, Comparison.Change> since = changes.since(chosen, id, discretion, values);
    List<Row> rows = new ArrayList<>();
    for (Indicator indicator : asked) {
      GroupStatistics found = statistics.get(indicator.code());
      if (found != null) {
        Double value = values.get(indicator);
        rows.add(
            new Row(
                indicator,
                found,
                value == null ? OptionalDouble.empty() : OptionalDouble.of(value),
                Optional.ofNullable(positions.get(indicator.code())),
                Optional.ofNullable(reported.get(indicator.code())),
                Optional.ofNullable(since.get(indicator.code()))));
      }
    }
    return rows;
  }

  private static Row groupOnly(Indicator indicator, GroupStatistics statistics) {
    return new Row(
        indicator,
        statistics,
        OptionalDouble.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
