package org.elc.benchlearning.app.results;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.app.NotFound;
import org.elc.benchlearning.app.port.EditionStore;
import org.elc.benchlearning.app.port.FigureStore;
import org.elc.benchlearning.app.port.ResultStore;
import org.elc.benchlearning.app.results.Comparison.Row;
import org.elc.benchlearning.core.benchmark.GroupStatistics;
import org.elc.benchlearning.core.benchmark.PeerGroup;
import org.elc.benchlearning.core.benchmark.Position;
import org.elc.benchlearning.core.benchmark.Traits;
import org.elc.benchlearning.core.catalogue.Edition;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.elc.benchlearning.core.entry.Figure;
import org.elc.benchlearning.core.entry.StoredFigure;
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
    List<PeerGroup> groups = results.groups(revision).stream().sorted().toList();
    PeerGroup group = group(request, chosen).filter(groups::contains).orElseThrow(NotFound::new);
    List<Indicator> asked =
        editions
            .find(chosen.round().edition())
            .map(Edition::asked)
            .orElseThrow(IllegalStateException::new);
    List<GroupStatistics> statistics =
        results.statistics(revision, List.of(group)).getOrDefault(group, List.of());
    List<Row> rows =
        chosen.subject().isPresent()
            ? rows(chosen, revision, asked, statistics)
            : rows(asked, statistics, Map.of(), Map.of(), Map.of());
    return new Comparison(chosen.round(), chosen.subject(), group, groups, rows);
  }

  private List<Row> rows(
      SubjectChoice.Chosen chosen,
      String revision,
      List<Indicator> asked,
      List<GroupStatistics> statistics) {
    ParticipantId id = chosen.subject().orElseThrow().participant().id();
    PeerGroup group = statistics.isEmpty() ? PeerGroup.ALL : statistics.get(0).group();
    Map<String, Position> positions = new HashMap<>();
    Map<String, Double> values = new HashMap<>();
    for (Position position : results.positions(revision, List.of(id)).getOrDefault(id, List.of())) {
      values.put(position.indicator(), position.value());
      if (position.group().equals(group)) {
        positions.put(position.indicator(), position);
      }
    }
    Map<Indicator, Double> valued = new LinkedHashMap<>();
    for (Indicator indicator : asked) {
      Double value = values.get(indicator.code());
      if (value != null) {
        valued.put(indicator, value);
      }
    }
    return rows(
        asked,
        statistics,
        positions,
        figures.figures(chosen.round().key(), id),
        changes.since(chosen.round(), id, valued));
  }

  private static List<Row> rows(
      List<Indicator> asked,
      List<GroupStatistics> statistics,
      Map<String, Position> positions,
      Map<String, StoredFigure> figures,
      Map<String, Comparison.Change> changes) {
    Map<String, GroupStatistics> byCode = new HashMap<>();
    statistics.forEach(s -> byCode.put(s.indicator(), s));
    List<Row> rows = new ArrayList<>();
    for (Indicator indicator : asked) {
      GroupStatistics found = byCode.get(indicator.code());
      if (found != null) {
        Optional<Figure> figure =
            Optional.ofNullable(figures.get(indicator.code())).map(StoredFigure::figure);
        rows.add(
            new Row(
                indicator,
                found,
                Optional.ofNullable(positions.get(indicator.code())),
                figure,
                Optional.ofNullable(changes.get(indicator.code()))));
      }
    }
    return rows;
  }

  /** The group meant; the member's own country or (first) service where only that is said. */
  private static Optional<PeerGroup> group(BenchmarkRequest request, SubjectChoice.Chosen chosen) {
    String key = request.group().orElse("all");
    Optional<Traits> traits =
        chosen
            .subject()
            .map(s -> Traits.of(s.member(), s.unit(), chosen.round().schedule().periodTo()));
    return switch (key) {
      case "country" -> traits.map(t -> PeerGroup.of(PeerGroup.Trait.COUNTRY, t.country()));
      case "service" ->
          traits
              .flatMap(t -> t.services().stream().findFirst())
              .map(service -> PeerGroup.of(PeerGroup.Trait.SERVICE, service));
      default -> PeerGroup.parse(key);
    };
  }
}
