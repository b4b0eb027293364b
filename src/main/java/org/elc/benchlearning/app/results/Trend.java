package org.elc.benchlearning.app.results;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.elc.benchlearning.core.benchmark.GroupStatistics;
import org.elc.benchlearning.core.benchmark.PeerGroup;
import org.elc.benchlearning.core.benchmark.Position;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.elc.benchlearning.core.entry.Figure;
import org.elc.benchlearning.core.learning.OwnInterval;
import org.elc.benchlearning.core.learning.TrendVerdict;
import org.elc.benchlearning.core.round.Round;

/**
 * Own values over the rounds beside a peer group's.
 *
 * @param rounds oldest first; the last one is the round that was asked for
 * @param subject whose values; absent for readers without a member
 * @param group who is compared with; in each round those that belonged to it then
 * @param series one for each indicator of the last round, in the catalogue's order
 */
public record Trend(
    List<Round> rounds, Optional<Subject> subject, PeerGroup group, List<Series> series) {

  /**
   * One indicator over the rounds.
   *
   * @param indicator as in the last round
   * @param points those rounds that asked for it, oldest first
   * @param verdict on the own values since the last break; absent with fewer than two
   */
  public record Series(Indicator indicator, List<Point> points, Optional<TrendVerdict> verdict) {
    public Series {
      Objects.requireNonNull(indicator);
      Objects.requireNonNull(verdict);
      points = List.copyOf(points);
    }

    /** The points since the last break, which are measured like the last one. */
    public List<Point> comparable() {
      int from = 0;
      for (int i = 0; i < points.size(); i++) {
        from = points.get(i).afterBreak() ? i : from;
      }
      return points.subList(from, points.size());
    }
  }

  /**
   * One round.
   *
   * @param round the round
   * @param indicator as that round asked for it
   * @param afterBreak whether it was measured in another way in the round before: no line may join
   *     the two
   * @param value own value; absent if there is none
   * @param figure what the subject reported
   * @param statistics the group's; absent where the reader has not earned them, or where the round
   *     had no such group
   * @param position where the own value is in the group; absent as the statistics, and where it did
   *     not count
   */
  public record Point(
      Round round,
      Indicator indicator,
      boolean afterBreak,
      OptionalDouble value,
      Optional<Figure> figure,
      Optional<GroupStatistics> statistics,
      Optional<Position> position) {
    public Point {
      Objects.requireNonNull(round);
      Objects.requireNonNull(indicator);
      Objects.requireNonNull(value);
      Objects.requireNonNull(figure);
      Objects.requireNonNull(statistics);
      Objects.requireNonNull(position);
    }

    /** How sure an own percentage is. */
    public Optional<OwnInterval> interval() {
      return figure.flatMap(f -> OwnInterval.of(indicator, f));
    }
  }

  public Trend {
    rounds = List.copyOf(rounds);
    Objects.requireNonNull(subject);
    Objects.requireNonNull(group);
    series = List.copyOf(series);
  }

  public Optional<Series> of(String indicator) {
    return series.stream().filter(s -> s.indicator().code().equals(indicator)).findFirst();
  }
}
