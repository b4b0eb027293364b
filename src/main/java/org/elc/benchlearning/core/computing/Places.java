package org.elc.benchlearning.core.computing;

import java.util.Optional;
import java.util.OptionalInt;
import org.elc.benchlearning.core.benchmark.Band;
import org.elc.benchlearning.core.catalogue.Direction;
import org.elc.benchlearning.core.stats.CutPoints;
import org.elc.benchlearning.core.stats.Quantiles;
import org.elc.benchlearning.core.stats.Ranks;
import org.elc.benchlearning.core.stats.Sample;
import org.elc.benchlearning.core.stats.Ties;

/**
 * Where every entry of one cell stands. Quartiles and thirds are of raw values; only rank and band
 * turn with the indicator's direction.
 */
public final class Places {
  private final ComputedCell cell;
  private final Ties ties;
  private final CutPoints cuts;
  private final Merit merit;

  private Places(ComputedCell cell, int parts) {
    this.cell = cell;
    Sample sample = cell.sample();
    this.ties = Ties.of(sample);
    this.cuts = Quantiles.cutPoints(sample, parts);
    this.merit = Merit.of(cell, ties, cuts);
  }

  static Places of(ComputedCell cell, int parts) {
    return new Places(cell, parts);
  }

  /** 1 is best by the direction, the greatest for direction none. */
  public Ranks.Rank rank(int entry) {
    return merit.rank(entry);
  }

  /** Share of values below plus half of the equal ones, 0 to 1, on raw values. */
  public double percentile(int entry) {
    return Ranks.percentile(ties, entry);
  }

  /** From 1 for the lowest values; absent without spread or direction. */
  public OptionalInt part(int entry) {
    return cell.indicator().scale().direction() == Direction.NONE
        ? OptionalInt.empty()
        : cuts.partOf(cell.value(entry));
  }

  /** Absent without spread or direction. */
  public Optional<Band> band(int entry) {
    return merit.band(entry);
  }
}
