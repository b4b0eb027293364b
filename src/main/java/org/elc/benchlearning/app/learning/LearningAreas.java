package org.elc.benchlearning.app.learning;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.app.NotFound;
import org.elc.benchlearning.app.learning.LearningReport.Finding;
import org.elc.benchlearning.app.learning.LearningReport.Obstacle;
import org.elc.benchlearning.app.learning.LearningReport.Unjudged;
import org.elc.benchlearning.app.results.BenchmarkRequest;
import org.elc.benchlearning.app.results.Subject;
import org.elc.benchlearning.app.results.Trend;
import org.elc.benchlearning.app.results.Trend.Point;
import org.elc.benchlearning.app.results.Trend.Series;
import org.elc.benchlearning.app.results.Trends;
import org.elc.benchlearning.core.benchmark.GroupStatistics;
import org.elc.benchlearning.core.benchmark.GroupStatistics.Part;
import org.elc.benchlearning.core.benchmark.Suppression;
import org.elc.benchlearning.core.catalogue.Direction;
import org.elc.benchlearning.core.entry.Figure;
import org.elc.benchlearning.core.learning.Assessment;
import org.elc.benchlearning.core.learning.LearningRule;
import org.elc.benchlearning.core.learning.Standing;

/** Names the indicators where a participant has most to learn and where it can teach. */
public final class LearningAreas {
  private final Trends trends;

  public LearningAreas(Trends trends) {
    this.trends = Objects.requireNonNull(trends);
  }

  /**
   * The areas for learning that a request means for this actor.
   *
   * @throws NotFound when there is no member to speak of, no results, or when the request names
   *     what the actor may not see
   */
  public LearningReport report(Actor actor, BenchmarkRequest request) {
    Trend trend = trends.follow(actor, request, Trends.USUAL_ROUNDS);
    Subject subject = trend.subject().orElseThrow(NotFound::new);
    List<Finding> all = trend.series().stream().map(LearningAreas::finding).toList();
    return new LearningReport(
        trend.rounds().get(trend.rounds().size() - 1),
        subject,
        trend.group(),
        sorted(
            all.stream().filter(f -> f.assessment().isAreaForLearning()).toList(),
            Assessment.WEAKEST_FIRST),
        sorted(
            all.stream().filter(f -> f.assessment().isStrength()).toList(),
            Assessment.STRONGEST_FIRST),
        all.stream().flatMap(f -> unjudged(f).stream()).toList());
  }

  private static Finding finding(Series series) {
    Point newest = series.points().get(series.points().size() - 1);
    Standing standing =
        new Standing(
            series.indicator(),
            newest.value(),
            newest.figure(),
            newest.statistics(),
            newest.position(),
            series.verdict().filter(v -> newest.value().isPresent()));
    return new Finding(LearningRule.assess(standing), series);
  }

  private static List<Finding> sorted(List<Finding> findings, Comparator<Assessment> order) {
    return findings.stream().sorted(Comparator.comparing(Finding::assessment, order)).toList();
  }

  private static Optional<Unjudged> unjudged(Finding finding) {
    if (finding.assessment().isAreaForLearning() || finding.assessment().isStrength()) {
      return Optional.empty();
    }
    Standing standing = finding.assessment().standing();
    Optional<Suppression> hidden =
        standing
            .statistics()
            .flatMap(GroupStatistics::suppressed)
            .or(() -> ofFewPersons(standing))
            .or(() -> standing.isCompared() ? Optional.empty() : withheld(standing));
    return obstacle(standing, hidden).map(why -> new Unjudged(finding.indicator(), why, hidden));
  }

  /** Why somebody who is not of the member sees no value although there is one. */
  private static Optional<Suppression> ofFewPersons(Standing standing) {
    return standing.figure().filter(Figure::isSuppressed).map(f -> Suppression.FEW_PERSONS);
  }

  /** Why a position says nothing; of a value that has none there is nothing to say. */
  private static Optional<Suppression> withheld(Standing standing) {
    return standing
        .position()
        .flatMap(
            p -> p.withheld().or(() -> standing.statistics().flatMap(LearningAreas::quarters)));
  }

  private static Optional<Suppression> quarters(GroupStatistics statistics) {
    return Optional.ofNullable(statistics.withheld().get(Part.QUARTILES));
  }

  private static Optional<Obstacle> obstacle(Standing standing, Optional<Suppression> hidden) {
    if (standing.indicator().scale().direction() == Direction.NONE) {
      return Optional.of(Obstacle.NO_DIRECTION);
    }
    if (standing.value().isEmpty() && ofFewPersons(standing).isEmpty()) {
      return Optional.of(Obstacle.NO_VALUE);
    }
    if (hidden.isPresent()) {
      return Optional.of(Obstacle.HIDDEN);
    }
    return standing.position().isEmpty() ? Optional.of(Obstacle.NOT_IN_GROUP) : Optional.empty();
  }
}
