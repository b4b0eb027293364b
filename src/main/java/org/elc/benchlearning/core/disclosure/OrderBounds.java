package org.elc.benchlearning.core.disclosure;

import java.util.Arrays;
import java.util.List;
import org.elc.benchlearning.core.disclosure.Scale.Side;

/**
 * Between which numbers the smallest value of a cell, the next one and so on must lie, given the
 * quantiles that are published and the ends of the scale. A quantile of type 7 lies between two
 * neighbours in the order, at a known share of the way: it bounds both, and a bound of one of them
 * gives a bound of the other.
 *
 * <p>Takes quantiles unrounded: what a reader can conclude from the rounded ones follows from these
 * too, so nothing that a reader can know is missed.
 */
final class OrderBounds {
  private static final int ROUNDS = 3;
  private static final double DUST = 1e-9;

  private final double[] least;
  private final double[] most;

  /**
   * A number that is known of a cell.
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

  /**
   * What follows from some cuts.
   *
   * @param values in ascending order
   * @param known which of them are known exactly, with all that are equal to them
   */
  OrderBounds(Scale scale, double[] values, boolean[] known, List<Cut> cuts) {
    int size = values.length;
    least = new double[size];
    most = new double[size];
    Arrays.fill(least, scale.low());
    Arrays.fill(most, scale.high());
    for (Cut cut : cuts) {
      int next = cut.share() == 0 ? cut.below() : cut.below() + 1;
      most[cut.below()] = Math.min(most[cut.below()], cut.number());
      least[next] = Math.max(least[next], cut.number());
    }
    for (int place = 0; place < size; place++) {
      if (known[place]) {
        least[place] = values[place];
        most[place] = values[place];
        if (place + 1 < size && values[place + 1] > values[place]) {
          least[place + 1] = Math.max(least[place + 1], Math.nextUp(values[place]));
        }
        if (place > 0 && values[place - 1] < values[place]) {
          most[place - 1] = Math.min(most[place - 1], Math.nextDown(values[place]));
        }
      }
    }
    spread();
    for (int round = 0; round < ROUNDS; round++) {
      for (Cut cut : cuts) {
        if (cut.share() > 0) {
          interpolate(cut);
        }
      }
      spread();
    }
    if (scale.whole()) {
      Arrays.setAll(least, r -> Math.min(values[r], Math.ceil(least[r] - DUST)));
      Arrays.setAll(most, r -> Math.max(values[r], Math.floor(most[r] + DUST)));
    }
  }

  /** How many values can at most lie beyond the line. */
  int mostBeyond(Line line) {
    return line.side() == Side.LOW ? line.countBeyond(least) : line.countBeyond(most);
  }

  /** How many values must at least lie beyond the line. */
  int leastBeyond(Line line) {
    return line.side() == Side.LOW ? line.countBeyond(most) : line.countBeyond(least);
  }

  /** The bound, on that side, of the value at a place of the order. */
  double bound(Side side, int place) {
    return side == Side.LOW ? least[place] : most[place];
  }

  /** The numbers at which {@link #mostBeyond} changes, towards that side. */
  double[] steps(Side side) {
    double[] of = side == Side.LOW ? least : most;
    return Arrays.stream(of).distinct().filter(Double::isFinite).toArray();
  }

  private void interpolate(Cut cut) {
    int low = cut.below();
    int high = low + 1;
    double share = cut.share();
    double q = cut.number();
    // Relaxed by the error of the arithmetic, so that no bound excludes the truth.
    double dust = DUST * Math.max(1, Math.abs(q));
    most[high] = Math.min(most[high], (q - (1 - share) * least[low]) / share + dust);
    least[high] = Math.max(least[high], (q - (1 - share) * most[low]) / share - dust);
    most[low] = Math.min(most[low], (q - share * least[high]) / (1 - share) + dust);
    least[low] = Math.max(least[low], (q - share * most[high]) / (1 - share) - dust);
  }

  /** The values are in order. */
  private void spread() {
    for (int r = 1; r < least.length; r++) {
      least[r] = Math.max(least[r], least[r - 1]);
    }
    for (int r = most.length - 2; r >= 0; r--) {
      most[r] = Math.min(most[r], most[r + 1]);
    }
  }
}
