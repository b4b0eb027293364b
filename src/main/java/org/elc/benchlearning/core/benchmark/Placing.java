package org.elc.benchlearning.core.benchmark;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.elc.benchlearning.core.catalogue.Direction;
import org.elc.benchlearning.core.round.ParticipantId;
import org.elc.benchlearning.core.stats.CutPoints;
import org.elc.benchlearning.core.stats.Quantiles;
import org.elc.benchlearning.core.stats.Ranks;
import org.elc.benchlearning.core.stats.Sample;

/**
 * Where every participant of one cell stands. Quartiles and thirds are of raw values; only rank and
 * band turn.
 */
final class Placing {
  private final Cell cell;
  private final Sample sample;
  private final CutPoints cuts;
  private final Merit merit;
  private final boolean isSmall;

  private Placing(Cell cell) {
    this.cell = cell;
    this.sample = cell.sample();
    this.isSmall = cell.members() < SmallGroups.QUARTILES_FROM;
    this.cuts = Quantiles.cutPoints(sample, isSmall ? 3 : 4);
    this.merit = Merit.of(cell, sample, cuts);
  }

  /** Positions in a cell whose statistics may be shown. */
  static Map<ParticipantId, Position> of(Cell cell) {
    Placing placing = new Placing(cell);
    Map<ParticipantId, Position> positions = new LinkedHashMap<>();
    cell.entries().forEach(e -> positions.put(e.participant(), placing.position(e.value())));
    return positions;
  }

  /** Positions in a suppressed cell: each participant's own value, which it knows anyway. */
  static Map<ParticipantId, Position> ownValuesOnly(Cell cell, Suppression why) {
    Map<ParticipantId, Position> positions = new LinkedHashMap<>();
    for (Cell.Entry entry : cell.entries()) {
      positions.put(
          entry.participant(),
          Position.ownValueOnly(cell.indicator().code(), cell.group(), entry.value(), why));
    }
    return positions;
  }

  private Position position(double value) {
    OptionalInt part = hasDirection() ? cuts.partOf(value) : OptionalInt.empty();
    Optional<Band> band = merit.band(value);
    if (isSmall) {
      return new Position(
          cell.indicator().code(),
          cell.group(),
          value,
          OptionalInt.empty(),
          false,
          OptionalInt.of(sample.size()),
          OptionalDouble.empty(),
          OptionalInt.empty(),
          part,
          band,
          Optional.of(Suppression.TOO_FEW));
    }
    Ranks.Rank rank = merit.rank(value);
    return new Position(
        cell.indicator().code(),
        cell.group(),
        value,
        OptionalInt.of(rank.rank()),
        rank.tied(),
        OptionalInt.of(rank.of()),
        OptionalDouble.of(Ranks.percentile(sample, value)),
        part,
        OptionalInt.empty(),
        band,
        Optional.empty());
  }

  private boolean hasDirection() {
    return cell.indicator().scale().direction() != Direction.NONE;
  }
}
