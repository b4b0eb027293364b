package org.elc.benchlearning.core.disclosure;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.elc.benchlearning.core.benchmark.Band;
import org.elc.benchlearning.core.benchmark.FunnelStatistics;
import org.elc.benchlearning.core.benchmark.GroupStatistics;
import org.elc.benchlearning.core.benchmark.GroupStatistics.Part;
import org.elc.benchlearning.core.benchmark.Position;
import org.elc.benchlearning.core.benchmark.Suppression;
import org.elc.benchlearning.core.catalogue.IndicatorScale;
import org.elc.benchlearning.core.computing.Places;
import org.elc.benchlearning.core.stats.DecimalRounding;
import org.elc.benchlearning.core.stats.Ranks;

/** What one cell publishes, after it was decided what of it is shown. */
final class Publication {
  /** Of a variance on the arcsine root: fine enough to draw with. */
  private static final int DECIMALS_OF_SPREAD = 4;

  private final CellState cell;
  private final Set<Rule> rules;
  private final boolean isSmall;
  private final Optional<Places> places;

  Publication(CellState cell, Set<Rule> rules) {
    this.cell = cell;
    this.rules = rules;
    this.isSmall = cell.cell().members() < SmallGroups.QUARTILES_FROM;
    this.places =
        cell.isShown() ? Optional.of(cell.cell().places(isSmall ? 3 : 4)) : Optional.empty();
  }

  GroupStatistics statistics() {
    Optional<Suppression> why = cell.whyHidden(Piece.CELL);
    if (why.isPresent()) {
      return GroupStatistics.suppressed(code(), cell.group(), why.get());
    }
    return new GroupStatistics(
        code(),
        cell.group(),
        OptionalInt.of(cell.size()),
        quantile(0.1, Piece.TAILS),
        quantile(0.25, Piece.QUARTILES),
        quantile(0.5, Piece.CELL),
        quantile(0.75, Piece.QUARTILES),
        quantile(0.9, Piece.TAILS),
        funnel(),
        withheld(),
        Optional.empty());
  }

  private Optional<FunnelStatistics> funnel() {
    if (!cell.shows(Piece.FUNNEL)) {
      return Optional.empty();
    }
    IndicatorScale scale = cell.cell().indicator().scale();
    return cell.cell()
        .funnel()
        .map(
            spread ->
                new FunnelStatistics(
                    rounded(spread.centre() * scale.factor().doubleValue(), scale.decimals()),
                    rounded(spread.tau2(), DECIMALS_OF_SPREAD)));
  }

  private static double rounded(double number, int decimals) {
    return DecimalRounding.halfUp(number, decimals).doubleValue();
  }

  private String code() {
    return cell.cell().indicator().code();
  }

  private Map<Part, Suppression> withheld() {
    Map<Part, Suppression> withheld = new EnumMap<>(Part.class);
    cell.whyHidden(Piece.QUARTILES).ifPresent(why -> withheld.put(Part.QUARTILES, why));
    cell.whyHidden(Piece.TAILS).ifPresent(why -> withheld.put(Part.TAILS, why));
    if (cell.cell().indicator().scale().isProportion()) {
      cell.whyHidden(Piece.FUNNEL).ifPresent(why -> withheld.put(Part.FUNNEL, why));
    }
    return withheld;
  }

  /** Rounded to the indicator's decimals: more digits would be somebody's own value. */
  private OptionalDouble quantile(double share, Piece piece) {
    if (!cell.shows(piece)) {
      return OptionalDouble.empty();
    }
    int decimals = cell.cell().indicator().scale().decimals();
    double exact = cell.cell().quantile(share);
    return OptionalDouble.of(rules.contains(Rule.ROUNDING) ? rounded(exact, decimals) : exact);
  }

  /**
   * An entry's position; in a hidden cell its own value, which its owner knows anyway.
   *
   * @param place of the entry
   * @param withheld why its exact place is not told, if so
   */
  Position position(int place, Optional<Suppression> withheld) {
    double value = cell.value(place);
    if (places.isEmpty()) {
      return Position.ownValueOnly(
          code(), cell.group(), value, cell.whyHidden(Piece.CELL).orElseThrow());
    }
    boolean toldPart = cell.shows(isSmall ? Piece.THIRDS : Piece.QUARTILES);
    OptionalInt part = toldPart ? places.get().part(place) : OptionalInt.empty();
    Optional<Band> band = toldPart ? places.get().band(place) : Optional.empty();
    Optional<Ranks.Rank> rank =
        withheld.isEmpty() ? Optional.of(places.get().rank(place)) : Optional.empty();
    return new Position(
        code(),
        cell.group(),
        value,
        rank.map(r -> OptionalInt.of(r.rank())).orElse(OptionalInt.empty()),
        rank.isPresent() && rank.get().tied(),
        isSmall || rank.isPresent() ? OptionalInt.of(cell.size()) : OptionalInt.empty(),
        rank.isPresent()
            ? OptionalDouble.of(places.get().percentile(place))
            : OptionalDouble.empty(),
        isSmall ? OptionalInt.empty() : part,
        isSmall ? part : OptionalInt.empty(),
        band,
        withheld);
  }
}
