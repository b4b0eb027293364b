package org.elc.benchlearning.core.disclosure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
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
import org.elc.benchlearning.core.catalogue.Direction;
import org.elc.benchlearning.core.catalogue.IndicatorScale;
import org.elc.benchlearning.core.computing.Places;
import org.elc.benchlearning.core.stats.CutPoints;
import org.elc.benchlearning.core.stats.DecimalRounding;
import org.elc.benchlearning.core.stats.Ranks;

/** What one cell publishes, after it was decided what of it is shown. */
final class Publication {
  /** Limits of large organisations are narrow: a rounded centre could lie outside of them. */
  private static final int MORE_DECIMALS_OF_CENTRE = 2;

  private static final MathContext DIGITS_OF_SPREAD = new MathContext(3, RoundingMode.HALF_UP);

  private final CellState cell;
  private final Set<Rule> rules;
  private final boolean isSmall;
  private final Optional<Places> places;
  private final Optional<PublishedQuarters> quarters;

  Publication(CellState cell, Set<Rule> rules) {
    this.cell = cell;
    this.rules = rules;
    this.isSmall = cell.cell().members() < SmallGroups.QUARTILES_FROM;
    this.places =
        cell.isShown() ? Optional.of(cell.cell().places(isSmall ? 3 : 4)) : Optional.empty();
    this.quarters =
        !isSmall && cell.shows(Piece.QUARTILES) ? Optional.of(quarters()) : Optional.empty();
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
                    rounded(
                        spread.centre() * scale.factor().doubleValue(), decimalsOfCentre(scale)),
                    significant(spread.tau2())));
  }

  /** With how many decimals the centre of a funnel is published. */
  static int decimalsOfCentre(IndicatorScale scale) {
    return scale.decimals() + MORE_DECIMALS_OF_CENTRE;
  }

  private static double significant(double number) {
    return BigDecimal.valueOf(number).round(DIGITS_OF_SPREAD).doubleValue();
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

  /** Thirds are of cut points that nobody sees. */
  private OptionalInt part(int place) {
    return isSmall
        ? places.orElseThrow().part(place)
        : quarters.map(q -> q.of(place)).orElse(OptionalInt.empty());
  }

  private PublishedQuarters quarters() {
    CutPoints cuts =
        CutPoints.at(
            quantile(0.25, Piece.QUARTILES).orElseThrow(),
            quantile(0.5, Piece.CELL).orElseThrow(),
            quantile(0.75, Piece.QUARTILES).orElseThrow());
    int decimals = cell.cell().indicator().scale().decimals();
    return new PublishedQuarters(cuts, cell.size(), place -> rounded(cell.value(place), decimals));
  }

  /**
   * The outer parts are the best and the worst. Where a range is the target, whoever is inside it
   * is among the best, and the worst are in an outer part on the other side of an end of it:
   * distances of others are not published, so no label may tell of them.
   */
  private Optional<Band> band(double value, int part) {
    IndicatorScale scale = cell.cell().indicator().scale();
    int parts = isSmall ? 3 : 4;
    boolean isOuter = part == 1 || part == parts;
    boolean isBest =
        switch (scale.direction()) {
          case HIGHER -> part == parts;
          case LOWER -> part == 1;
          case RANGE -> scale.target().contains(BigDecimal.valueOf(value));
          case NONE -> false;
        };
    boolean isBeyond =
        scale.target().low().filter(low -> value < low.doubleValue()).isPresent()
            ? part == 1
            : part == parts;
    boolean isWorst = scale.direction() == Direction.RANGE ? isBeyond : isOuter;
    return Optional.of(isBest ? Band.BEST : isWorst ? Band.WORST : Band.MIDDLE);
  }

  /**
   * An entry's position; in a hidden cell its own value, which its owner knows anyway.
   *
   * @param place of the entry
   * @param mayBeNamed whether its member may be named where it is one of the best
   * @param withheld why its exact place is not told, if so
   */
  Position position(int place, boolean mayBeNamed, Optional<Suppression> withheld) {
    double value = cell.value(place);
    if (places.isEmpty()) {
      return Position.ownValueOnly(
          code(), cell.group(), value, cell.whyHidden(Piece.CELL).orElseThrow());
    }
    IndicatorScale scale = cell.cell().indicator().scale();
    boolean toldPart = cell.shows(isSmall ? Piece.THIRDS : Piece.QUARTILES);
    OptionalInt part =
        toldPart && scale.direction() != Direction.NONE ? part(place) : OptionalInt.empty();
    Optional<Band> band = part.isPresent() ? band(value, part.getAsInt()) : Optional.empty();
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
        mayBeNamed && !isSmall && band.equals(Optional.of(Band.BEST)),
        withheld);
  }
}
