package org.elc.benchlearning.core.disclosure;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.elc.benchlearning.core.benchmark.Band;
import org.elc.benchlearning.core.benchmark.FunnelStatistics;
import org.elc.benchlearning.core.benchmark.GroupStatistics;
import org.elc.benchlearning.core.benchmark.GroupStatistics.Part;
import org.elc.benchlearning.core.benchmark.Position;
import org.elc.benchlearning.core.benchmark.Suppression;
import org.elc.benchlearning.core.catalogue.IndicatorScale;
import org.elc.benchlearning.core.computing.ComputedCell;
import org.elc.benchlearning.core.computing.Places;
import org.elc.benchlearning.core.stats.DecimalRounding;
import org.elc.benchlearning.core.stats.Ranks;

/** What one cell publishes, after it was decided whether it does. */
final class Publication {
  private static final OptionalDouble NONE = OptionalDouble.empty();
  private static final int DECIMALS_OF_SPREAD = 4;

  private final ComputedCell cell;
  private final Optional<Suppression> suppressed;
  private final boolean isSmall;
  private final Optional<Places> places;

  Publication(ComputedCell cell, Optional<Suppression> suppressed) {
    this.cell = cell;
    this.suppressed = suppressed;
    this.isSmall = cell.members() < SmallGroups.QUARTILES_FROM;
    this.places =
        suppressed.isPresent() ? Optional.empty() : Optional.of(cell.places(isSmall ? 3 : 4));
  }

  GroupStatistics statistics() {
    String indicator = cell.indicator().code();
    if (suppressed.isPresent()) {
      return GroupStatistics.suppressed(indicator, cell.group(), suppressed.get());
    }
    return new GroupStatistics(
        indicator,
        cell.group(),
        OptionalInt.of(cell.size()),
        quantile(0.1, SmallGroups.TAILS_FROM),
        quantile(0.25, SmallGroups.QUARTILES_FROM),
        OptionalDouble.of(cell.quantile(0.5)),
        quantile(0.75, SmallGroups.QUARTILES_FROM),
        quantile(0.9, SmallGroups.TAILS_FROM),
        funnel(),
        withheld(),
        Optional.empty());
  }

  private Optional<FunnelStatistics> funnel() {
    if (cell.members() < SmallGroups.TAILS_FROM) {
      return Optional.empty();
    }
    IndicatorScale scale = cell.indicator().scale();
    return cell.funnel()
        .map(
            spread ->
                new FunnelStatistics(
                    DecimalRounding.halfUp(
                            spread.centre() * scale.factor().doubleValue(), scale.decimals())
                        .doubleValue(),
                    DecimalRounding.halfUp(spread.tau2(), DECIMALS_OF_SPREAD).doubleValue()));
  }

  private Map<Part, Suppression> withheld() {
    Map<Part, Suppression> small = new EnumMap<>(Part.class);
    if (cell.members() < SmallGroups.QUARTILES_FROM) {
      small.put(Part.QUARTILES, Suppression.TOO_FEW);
    }
    if (cell.members() < SmallGroups.TAILS_FROM) {
      small.put(Part.TAILS, Suppression.TOO_FEW);
      if (cell.indicator().scale().isProportion()) {
        small.put(Part.FUNNEL, Suppression.TOO_FEW);
      }
    }
    return small;
  }

  private OptionalDouble quantile(double share, int fromMembers) {
    return cell.members() < fromMembers ? NONE : OptionalDouble.of(cell.quantile(share));
  }

  /** An entry's position; in a suppressed cell its own value, which its owner knows anyway. */
  Position position(int entry) {
    String indicator = cell.indicator().code();
    double value = cell.value(entry);
    if (places.isEmpty()) {
      return Position.ownValueOnly(indicator, cell.group(), value, suppressed.orElseThrow());
    }
    OptionalInt part = places.get().part(entry);
    Optional<Band> band = places.get().band(entry);
    if (isSmall) {
      return new Position(
          indicator,
          cell.group(),
          value,
          OptionalInt.empty(),
          false,
          OptionalInt.of(cell.size()),
          NONE,
          OptionalInt.empty(),
          part,
          band,
          Optional.of(Suppression.TOO_FEW));
    }
    Ranks.Rank rank = places.get().rank(entry);
    return new Position(
        indicator,
        cell.group(),
        value,
        OptionalInt.of(rank.rank()),
        rank.tied(),
        OptionalInt.of(rank.of()),
        OptionalDouble.of(places.get().percentile(entry)),
        part,
        OptionalInt.empty(),
        band,
        Optional.empty());
  }
}
