package org.elc.benchlearning.core.learning;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.elc.benchlearning.core.benchmark.GroupStatistics;
import org.elc.benchlearning.core.benchmark.Position;
import org.elc.benchlearning.core.benchmark.Suppression;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.elc.benchlearning.core.entry.Figure;

/**
 * A participant's result for one indicator beside a peer group's, as far as that is published.
 *
 * @param indicator the indicator
 * @param value own value; absent if there is none
 * @param figure what the participant reported
 * @param statistics the group's
 * @param position where the own value is in the group; absent if it does not count there
 * @param trend how the own value moved; absent with fewer than two comparable rounds
 */
public record Standing(
    Indicator indicator,
    OptionalDouble value,
    Optional<Figure> figure,
    Optional<GroupStatistics> statistics,
    Optional<Position> position,
    Optional<TrendVerdict> trend) {
  public Standing {
    Objects.requireNonNull(indicator);
    Objects.requireNonNull(value);
    Objects.requireNonNull(figure);
    Objects.requireNonNull(statistics);
    Objects.requireNonNull(position);
    Objects.requireNonNull(trend);
  }

  /** How sure an own percentage is. */
  public Optional<OwnInterval> interval() {
    return figure.flatMap(f -> OwnInterval.of(indicator, f));
  }

  /** The group's median, as published. */
  public OptionalDouble median() {
    return statistics.map(GroupStatistics::median).orElse(OptionalDouble.empty());
  }

  /** Whether the group's quartiles are published: smaller groups are parted in thirds. */
  boolean hasQuarters() {
    return statistics.filter(s -> s.q1().isPresent()).isPresent();
  }

  /**
   * Whether the own value could be compared with the group's, however that came out. A third says
   * too little to be a reason, and what is for its owner only is not compared with anybody.
   */
  public boolean isCompared() {
    boolean counts =
        position
            .filter(p -> !p.withheld().equals(Optional.of(Suppression.FEW_PERSONS)))
            .isPresent();
    return counts && (hasQuarters() || (interval().isPresent() && median().isPresent()));
  }
}
