package org.elc.benchlearning.core.disclosure;

/** What can be hidden of a cell on its own; each implies certain counts of values. */
enum Piece {
  /** Everything: the median, the number of values, and all the others with them. */
  CELL,
  QUARTILES,
  TAILS,
  /** Not published as numbers, but every participant is told its own. */
  THIRDS,
  FUNNEL,
  /** The exact places of some participants. */
  PLACES
}
