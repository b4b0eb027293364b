package org.elc.benchlearning.core.entry.check;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.elc.benchlearning.core.entry.Figure;

/**
 * How far a participant has come with the indicators it is asked for.
 *
 * @param asked indicators asked for
 * @param answered with all their numbers, or not applicable with a reason
 * @param notReported left out on purpose
 * @param begun something is there, but not all that belongs to it
 */
public record Completeness(int asked, int answered, int notReported, int begun) {

  /** What a participant has done with one indicator. */
  public enum Stage {
    OPEN,
    BEGUN,
    NOT_REPORTED,
    ANSWERED
  }

  public static Completeness of(Collection<Indicator> asked, Map<String, Figure> figures) {
    Map<Stage, Integer> counts = new EnumMap<>(Stage.class);
    for (Indicator indicator : asked) {
      Figure figure = figures.get(indicator.code());
      counts.merge(figure == null ? Stage.OPEN : stage(indicator, figure), 1, Integer::sum);
    }
    return new Completeness(
        asked.size(),
        counts.getOrDefault(Stage.ANSWERED, 0),
        counts.getOrDefault(Stage.NOT_REPORTED, 0),
        counts.getOrDefault(Stage.BEGUN, 0));
  }

  /** A denominator of 0 is an answer too: there was nothing to measure. */
  public static Stage stage(Indicator indicator, Figure figure) {
    if (figure.missing().isPresent()) {
      return switch (figure.missing().get()) {
        case NOT_REPORTED -> Stage.NOT_REPORTED;
        case NOT_APPLICABLE -> figure.note().isBlank() ? Stage.BEGUN : Stage.ANSWERED;
        case SUPPRESSED -> Stage.ANSWERED;
      };
    }
    if (HardChecks.missingParts(indicator, figure).isEmpty()) {
      return Stage.ANSWERED;
    }
    boolean nothing =
        figure.numerator().isEmpty() && figure.denominator().isEmpty() && figure.value().isEmpty();
    return nothing && figure.note().isBlank() && figure.evidence().isBlank()
        ? Stage.OPEN
        : Stage.BEGUN;
  }

  /** Indicators where nothing was entered yet. */
  public int open() {
    return asked - answered - notReported - begun;
  }

  /** Whether at least this share, 0 to 1, of what was asked is answered. */
  public boolean reaches(double share) {
    return asked > 0 && answered >= share * asked;
  }
}
