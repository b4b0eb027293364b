package org.elc.benchlearning.core.learning;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.elc.benchlearning.core.stats.Trend.Evidence;

/**
 * What speaks for an indicator being an area for learning, and what for its being a strength. Both
 * may: in the best quarter and falling.
 *
 * @param standing what was judged
 * @param weak reasons for an area for learning, in the order of {@link Reason}
 * @param strong reasons for a strength
 * @param gap how far the own value is on the worse side of the median, in widths of the group's
 *     middle half; negative on the better side, 0 where it cannot be told
 */
public record Assessment(Standing standing, Set<Reason> weak, Set<Reason> strong, double gap) {
  /** The strongest evidence first; equals keep their order. See decision 0060. */
  public static final Comparator<Assessment> WEAKEST_FIRST =
      Comparator.comparingInt((Assessment a) -> a.weak.size() - a.strong.size())
          .thenComparingInt(a -> a.beyondChance(a.weak))
          .thenComparingDouble(Assessment::gap)
          .reversed();

  /** The mirror of {@link #WEAKEST_FIRST}. */
  public static final Comparator<Assessment> STRONGEST_FIRST =
      Comparator.comparingInt((Assessment a) -> a.strong.size() - a.weak.size())
          .thenComparingInt(a -> a.beyondChance(a.strong))
          .thenComparingDouble(a -> -a.gap)
          .reversed();

  public Assessment {
    Objects.requireNonNull(standing);
    weak = ordered(weak);
    strong = ordered(strong);
  }

  public boolean isAreaForLearning() {
    return !weak.isEmpty();
  }

  public boolean isStrength() {
    return !strong.isEmpty();
  }

  /** For an area for learning. */
  public NextStep nextStep() {
    if (!weak.contains(Reason.QUARTER) && !weak.contains(Reason.INTERVAL)) {
      return NextStep.FIND_THE_CHANGE;
    }
    boolean mayBeChance = standing.interval().isPresent() && !weak.contains(Reason.INTERVAL);
    return mayBeChance ? NextStep.LOOK_CLOSER : NextStep.ASK_THE_BEST;
  }

  /** How many of the reasons allow for chance. */
  private int beyondChance(Set<Reason> reasons) {
    int interval = reasons.contains(Reason.INTERVAL) ? 1 : 0;
    boolean trend =
        reasons.contains(Reason.TREND)
            && standing.trend().filter(t -> t.evidence() == Evidence.INTERVALS_APART).isPresent();
    return interval + (trend ? 1 : 0);
  }

  private static Set<Reason> ordered(Set<Reason> reasons) {
    EnumSet<Reason> ordered = EnumSet.noneOf(Reason.class);
    ordered.addAll(reasons);
    return Collections.unmodifiableSet(ordered);
  }
}
