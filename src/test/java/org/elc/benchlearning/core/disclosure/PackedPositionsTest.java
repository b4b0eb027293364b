package org.elc.benchlearning.core.disclosure;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.elc.benchlearning.core.benchmark.Band;
import org.elc.benchlearning.core.benchmark.PeerGroup;
import org.elc.benchlearning.core.benchmark.Position;
import org.elc.benchlearning.core.benchmark.Suppression;
import org.junit.Test;

public class PackedPositionsTest {

  @Test
  public void everyPlaceComesBackToTheLastBit() {
    PackedPositions packed = new PackedPositions(9_999, 1);

    for (int rank = 1; rank <= 9_999; rank++) {
      packed.put(rank - 1, 0, ranked(rank, rank % 2 == 0, (rank - 0.5) / 9_999));
    }

    for (int rank = 1; rank <= 9_999; rank++) {
      assertThat(
          packed.get(rank - 1, "X", 0, PeerGroup.ALL),
          is(Optional.of(ranked(rank, rank % 2 == 0, (rank - 0.5) / 9_999))));
    }
  }

  @Test
  public void everyReasonAndPartComesBack() {
    PackedPositions packed = new PackedPositions(1, 3);
    for (Suppression why : Suppression.values()) {
      for (Band band : Band.values()) {
        for (int part = 1; part <= 4; part++) {
          Position quarter = part(OptionalInt.of(part), OptionalInt.empty(), band, why);
          Position third = part(OptionalInt.empty(), OptionalInt.of(Math.min(part, 3)), band, why);

          packed.put(0, 2, quarter);
          assertThat(packed.get(0, "X", 2, PeerGroup.ALL), is(Optional.of(quarter)));
          packed.put(0, 2, third);
          assertThat(packed.get(0, "X", 2, PeerGroup.ALL), is(Optional.of(third)));
        }
      }
      Position own = Position.ownValueOnly("X", PeerGroup.ALL, -0.1, why);
      packed.put(0, 1, own);
      assertThat(packed.get(0, "X", 1, PeerGroup.ALL), is(Optional.of(own)));
    }
  }

  @Test
  public void whereNothingWasPutNothingIs() {
    assertThat(new PackedPositions(1, 1).get(0, "X", 0, PeerGroup.ALL), is(Optional.empty()));
  }

  private static Position ranked(int rank, boolean tied, double percentile) {
    return new Position(
        "X",
        PeerGroup.ALL,
        1.0 / rank,
        OptionalInt.of(rank),
        tied,
        OptionalInt.of(9_999),
        OptionalDouble.of(percentile),
        OptionalInt.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        false,
        Optional.empty());
  }

  private static Position part(
      OptionalInt quartile, OptionalInt third, Band band, Suppression why) {
    return new Position(
        "X",
        PeerGroup.ALL,
        7,
        OptionalInt.empty(),
        false,
        third.isPresent() ? OptionalInt.of(9) : OptionalInt.empty(),
        OptionalDouble.empty(),
        quartile,
        third,
        Optional.of(band),
        band == Band.BEST,
        Optional.of(why));
  }
}
