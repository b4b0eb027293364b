package org.elc.benchlearning.app.results;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.app.Discretion;
import org.elc.benchlearning.app.NotFound;
import org.elc.benchlearning.app.port.EditionStore;
import org.elc.benchlearning.app.port.FigureStore;
import org.elc.benchlearning.app.port.FigureStore.Settled;
import org.elc.benchlearning.app.port.ResultStore;
import org.elc.benchlearning.app.results.Trend.Point;
import org.elc.benchlearning.app.results.Trend.Series;
import org.elc.benchlearning.core.benchmark.GroupStatistics;
import org.elc.benchlearning.core.benchmark.PeerGroup;
import org.elc.benchlearning.core.benchmark.Position;
import org.elc.benchlearning.core.catalogue.Edition;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.elc.benchlearning.core.entry.Figure;
import org.elc.benchlearning.core.entry.FigureValue;
import org.elc.benchlearning.core.learning.TrendRule;
import org.elc.benchlearning.core.learning.TrendVerdict;
import org.elc.benchlearning.core.round.Participant;
import org.elc.benchlearning.core.round.ParticipantId;
import org.elc.benchlearning.core.round.Round;

/**
 * Own values over the rounds: the learning curve. Reads results, positions and figures of all its
 * rounds together, so that a longer curve does not ask more often.
 */
public final class Trends {
  /**
   * Rounds of a trend unless somebody asks for more or fewer. A verdict is on the first and the
   * last value of what is shown, so that everybody who asks for nothing else gets the same one.
   */
  public static final int USUAL_ROUNDS = 5;

  /** More than a picture on a phone can show. */
  public static final int MOST_ROUNDS = 12;

  private final SubjectChoice choice;
  private final EditionStore editions;
  private final FigureStore figures;
  private final ResultStore results;

  public Trends(
      SubjectChoice choice, EditionStore editions, FigureStore figures, ResultStore results) {
    this.choice = Objects.requireNonNull(choice);
    this.editions = Objects.requireNonNull(editions);
    this.figures = Objects.requireNonNull(figures);
    this.results = Objects.requireNonNull(results);
  }

  /** What was stored of the rounds, by round or by revision. */
  private record Stored(
      Map<String, Edition> editions,
      Map<String, Map<String, Figure>> figures,
      Map<String, List<GroupStatistics>> statistics,
      Map<String, List<Position>> positions) {}

  /**
   * The trend that a request means for this actor, up to the request's round.
   *
   * @param most rounds at most, 2 to {@value #MOST_ROUNDS}; brought into these bounds
   * @throws NotFound when there is nothing to show, or when it names what the actor may not see
   */
  public Trend follow(Actor actor, BenchmarkRequest request, int most) {
    SubjectChoice.Chosen chosen = choice.choose(actor, request);
    String revision = chosen.round().revision().orElseThrow(NotFound::new);
    List<PeerGroup> groups = results.groups(revision);
    PeerGroup group =
        GroupChoice.group(request, chosen).filter(groups::contains).orElseThrow(NotFound::new);
    RoundsBack.Course course = RoundsBack.course(chosen, Math.max(2, Math.min(MOST_ROUNDS, most)));
    Stored stored = read(actor, course, chosen, group);
    List<Series> series =
        Objects.requireNonNull(stored.editions().get(chosen.round().edition())).asked().stream()
            .map(indicator -> series(indicator, course.rounds(), stored, group))
            .toList();
    return new Trend(course.rounds(), chosen.subject(), group, series);
  }

  private Stored read(
      Actor actor, RoundsBack.Course course, SubjectChoice.Chosen chosen, PeerGroup group) {
    Map<String, Edition> used = new HashMap<>();
    for (Round round : course.rounds()) {
      used.computeIfAbsent(
          round.edition(), key -> editions.frozen(key).orElseThrow(IllegalStateException::new));
    }
    List<String> revisions =
        course.readable().stream().flatMap(r -> r.revision().stream()).toList();
    Optional<ParticipantId> own = chosen.subject().map(s -> s.participant().id());
    List<Settled> rounds =
        course.rounds().stream().map(r -> new Settled(r.key(), corrections(chosen, r))).toList();
    return new Stored(
        used,
        own.map(id -> seen(actor, id, figures.settled(rounds, id))).orElse(Map.of()),
        results.statistics(revisions, group),
        own.map(id -> told(actor, id, results.positions(revisions, id))).orElse(Map.of()));
  }

  private static Map<String, Map<String, Figure>> seen(
      Actor actor, ParticipantId id, Map<String, Map<String, Figure>> byRound) {
    Map<String, Map<String, Figure>> seen = new HashMap<>(byRound);
    seen.replaceAll((round, own) -> Discretion.towards(actor, id.member()).seen(own));
    return seen;
  }

  private static Map<String, List<Position>> told(
      Actor actor, ParticipantId id, Map<String, List<Position>> byRevision) {
    Discretion discretion = Discretion.towards(actor, id.member());
    Map<String, List<Position>> told = new HashMap<>(byRevision);
    told.replaceAll(
        (revision, own) ->
            own.stream().filter(p -> !discretion.hides(p)).map(discretion::told).toList());
    return told;
  }

  private static int corrections(SubjectChoice.Chosen chosen, Round round) {
    return chosen
        .subject()
        .map(s -> s.participant().id())
        .flatMap(
            id ->
                chosen.permitted().of(id.member(), round).stream()
                    .filter(p -> p.id().equals(id))
                    .findFirst())
        .map(Participant::corrections)
        .orElse(0);
  }

  private static Series series(
      Indicator indicator, List<Round> rounds, Stored stored, PeerGroup group) {
    List<Point> points = new ArrayList<>();
    for (Round round : rounds) {
      Optional<Indicator> asked =
          Objects.requireNonNull(stored.editions().get(round.edition()))
              .indicator(indicator.code())
              .filter(i -> !i.retired());
      if (asked.isPresent()) {
        boolean afterBreak =
            !points.isEmpty()
                && !points.get(points.size() - 1).indicator().isMeasuredLike(asked.get());
        points.add(point(round, asked.get(), afterBreak, stored, group));
      }
    }
    Series unjudged = new Series(indicator, points, Optional.empty());
    return new Series(indicator, points, verdict(indicator, unjudged.comparable()));
  }

  private static Point point(
      Round round, Indicator asked, boolean afterBreak, Stored stored, PeerGroup group) {
    String revision = round.revision().orElse("");
    Optional<Figure> figure =
        Optional.ofNullable(stored.figures().getOrDefault(round.key(), Map.of()).get(asked.code()));
    return new Point(
        round,
        asked,
        afterBreak,
        figure.map(f -> FigureValue.of(asked, f)).orElse(OptionalDouble.empty()),
        figure,
        stored.statistics().getOrDefault(revision, List.of()).stream()
            .filter(s -> s.indicator().equals(asked.code()))
            .findFirst(),
        stored.positions().getOrDefault(revision, List.of()).stream()
            .filter(p -> p.indicator().equals(asked.code()) && p.group().equals(group))
            .findFirst());
  }

  private static Optional<TrendVerdict> verdict(Indicator indicator, List<Point> comparable) {
    List<TrendRule.Reading> readings =
        comparable.stream()
            .filter(p -> p.value().isPresent() && p.figure().isPresent())
            .map(p -> new TrendRule.Reading(p.value().getAsDouble(), p.figure().get()))
            .toList();
    return TrendRule.verdict(indicator, readings);
  }
}
