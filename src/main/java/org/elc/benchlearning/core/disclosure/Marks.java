package org.elc.benchlearning.core.disclosure;

import java.util.List;
import org.elc.benchlearning.core.catalogue.Direction;
import org.elc.benchlearning.core.catalogue.IndicatorScale;
import org.elc.benchlearning.core.stats.DecimalRounding;

/**
 * What a world must leave as it is in one cell: the published numbers, as they are rounded, and for
 * those who pool what they see their thirds and places.
 */
final class Marks {
  private static final double DUST = 1e-9;

  /** A quantile, and between which numbers it may lie without being published as another one. */
  record Mark(Piece piece, Cut cut, double least, double most) {
    /** The thirds are not published: each participant is told in which its own value is. */
    boolean isPublished() {
      return piece != Piece.THIRDS;
    }

    /** Whether a number would be published as the true one is. */
    boolean allows(double number) {
      return (number >= least && number <= most) || number == cut.number();
    }
  }

  private static final List<Piece> CUTTING =
      List.of(Piece.CELL, Piece.QUARTILES, Piece.TAILS, Piece.THIRDS);

  private final Mark[] marks;
  private final boolean isShown;
  private final boolean tellsPlaces;
  private final boolean tellsThirds;

  Marks(CellState cell) {
    IndicatorScale scale = cell.cell().indicator().scale();
    double half = Math.pow(10, -scale.decimals()) / 2;
    this.isShown = cell.isShown();
    this.tellsPlaces = isShown && cell.tellsPlaces();
    boolean hasThirds = scale.direction() != Direction.NONE;
    this.tellsThirds = cell.shows(Piece.THIRDS) && hasThirds;
    this.marks =
        CUTTING.stream()
            .filter(piece -> cell.shows(piece) && (piece != Piece.THIRDS || hasThirds))
            .flatMap(piece -> cell.cuts(piece).stream().map(cut -> mark(piece, cut, half, scale)))
            .toArray(Mark[]::new);
  }

  private static Mark mark(Piece piece, Cut cut, double half, IndicatorScale scale) {
    double published = DecimalRounding.halfUp(cut.number(), scale.decimals()).doubleValue();
    double dust = DUST * Math.max(1, Math.abs(published));
    return new Mark(piece, cut, published - half + dust, published + half - dust);
  }

  boolean isShown() {
    return isShown;
  }

  boolean tellsPlaces() {
    return tellsPlaces;
  }

  boolean tellsThirds() {
    return tellsThirds;
  }

  int size() {
    return marks.length;
  }

  Mark mark(int nth) {
    return marks[nth];
  }
}
