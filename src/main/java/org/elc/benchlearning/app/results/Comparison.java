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
import org.elc.benchlearning.core.round.Round;

/**
 * Own values beside a peer group's, for everything that a round asked.
 *
 * @param round the round
 * @param subject whose values; absent for readers without a member in it
 * @param group who is compared with
 * @param groups those to choose from, in the order of their keys
 * @param rows one for each indicator, in the catalogue's order
 */
public record Comparison(
    Round round,
    Optional<Subject> subject,
    PeerGroup group,
    List<PeerGroup> groups,
    List<Row> rows) {

  /**
   * One indicator.
   *
   * @param indicator the indicator
   * @param statistics the group's
   * @param value the subject's own; absent if it has none
   * @param position where that is in the group; absent if it does not count, or not in this group
   * @param figure what the subject reported
   * @param change since the subject's last published round
   */
  public record Row(
      Indicator indicator,
      GroupStatistics statistics,
      OptionalDouble value,
      Optional<Position> position,
      Optional<Figure> figure,
      Optional<Change> change) {
    public Row {
      Objects.requireNonNull(indicator);
      Objects.requireNonNull(statistics);
      Objects.requireNonNull(value);
      Objects.requireNonNull(position);
      Objects.requireNonNull(figure);
      Objects.requireNonNull(change);
    }
  }

  /**
   * How an own value changed.
   *
   * @param since the earlier round
   * @param before the value then
   * @param now the value in this round
   */
  public record Change(Round since, double before, double now) {
    public Change {
      Objects.requireNonNull(since);
    }

    public double difference() {
      return now - before;
    }
  }

  public Comparison {
    Objects.requireNonNull(round);
    Objects.requireNonNull(subject);
    Objects.requireNonNull(group);
    groups = List.copyOf(groups);
    rows = List.copyOf(rows);
  }
}
