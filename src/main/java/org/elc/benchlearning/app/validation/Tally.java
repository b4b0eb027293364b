package org.elc.benchlearning.app.validation;

import java.time.Instant;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.elc.benchlearning.core.entry.FewPersons;
import org.elc.benchlearning.core.entry.Figure;
import org.elc.benchlearning.core.entry.FigureValue;
import org.elc.benchlearning.core.entry.StoredFigure;
import org.elc.benchlearning.core.entry.check.Completeness;
import org.elc.benchlearning.core.entry.check.Completeness.Stage;

/**
 * What a desk has to know of a participant's saved figures: how far they are, when one was saved
 * last, and their values. A number for each indicator, so that those of thousands can be kept.
 */
final class Tally {
  private final Completeness completeness;
  private final Optional<Instant> last;
  private final double[] values;
  private final BitSet ofFew;

  private Tally(Completeness completeness, Optional<Instant> last, double[] values, BitSet ofFew) {
    this.completeness = completeness;
    this.last = last;
    this.values = values;
    this.ofFew = ofFew;
  }

  Completeness completeness() {
    return completeness;
  }

  /** When a figure was saved last; absent where none is. */
  Optional<Instant> last() {
    return last;
  }

  /**
   * In the order of the indicators, NaN where there is none; not to be written to.
   *
   * @param seesFewPersons whether the values of figures of few persons are among them
   */
  double[] values(boolean seesFewPersons) {
    if (seesFewPersons || ofFew.isEmpty()) {
      return values;
    }
    double[] seen = values.clone();
    ofFew.stream().forEach(place -> seen[place] = Double.NaN);
    return seen;
  }

  /** Counts one participant's figures, in whatever order they come. */
  static final class Counting {
    private final List<Indicator> asked;
    private final Map<String, Integer> places;
    private final Map<Stage, Integer> stages = new EnumMap<>(Stage.class);
    private final double[] values;
    private final BitSet ofFew = new BitSet();
    private long last = Long.MIN_VALUE;

    /**
     * Of none yet.
     *
     * @param places of the indicators among those asked, by code
     */
    Counting(List<Indicator> asked, Map<String, Integer> places) {
      this.asked = asked;
      this.places = places;
      this.values = new double[asked.size()];
      Arrays.fill(values, Double.NaN);
    }

    void add(StoredFigure stored) {
      last = Math.max(last, stored.changedAt().toEpochMilli());
      Integer place = places.get(stored.figure().indicator());
      if (place != null) {
        add(place, asked.get(place), stored.figure());
      }
    }

    private void add(int place, Indicator indicator, Figure figure) {
      stages.merge(Completeness.stage(indicator, figure), 1, Integer::sum);
      FigureValue.of(indicator, figure).ifPresent(value -> values[place] = value);
      ofFew.set(place, FewPersons.areBehind(figure));
    }

    Tally done() {
      return new Tally(
          new Completeness(
              asked.size(),
              stages.getOrDefault(Stage.ANSWERED, 0),
              stages.getOrDefault(Stage.NOT_REPORTED, 0),
              stages.getOrDefault(Stage.BEGUN, 0)),
          last == Long.MIN_VALUE ? Optional.empty() : Optional.of(Instant.ofEpochMilli(last)),
          values,
          ofFew);
    }
  }
}
