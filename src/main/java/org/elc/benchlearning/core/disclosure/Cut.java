package org.elc.benchlearning.core.disclosure;

import org.elc.benchlearning.core.disclosure.Scale.Side;

/**
 * A number that is known of a cell: a quantile of type 7.
 *
 * @param below place in the order, from 0, of the value that it is not below
 * @param share how far it is from that value to the next one, 0 to less than 1
 * @param number the quantile
 */
record Cut(int below, double share, double number) {
  /** How many of so many values lie beyond it on that side, at most. */
  int beyond(Side side, int size) {
    return side == Side.HIGH ? size - below - 1 : share == 0 ? below : below + 1;
  }
}
