package org.elc.benchlearning.confluence.ao.packed;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import org.elc.benchlearning.core.benchmark.Band;
import org.elc.benchlearning.core.benchmark.PeerGroup;
import org.elc.benchlearning.core.benchmark.PeerGroup.Trait;
import org.elc.benchlearning.core.benchmark.Position;
import org.elc.benchlearning.core.benchmark.Suppression;
import org.junit.Test;

public class PositionsCodecTest {
  private static final long SEED = 20;
  private static final PeerGroup NORWAY = PeerGroup.of(Trait.COUNTRY, "NO");
  private static final PeerGroup CARE = NORWAY.and(Trait.SERVICE, "elderly-care");

  @Test
  public void anyPositionsComeBack() {
    Random random = new Random(SEED);
    List<Position> positions = new ArrayList<>();
    for (int i = 0; i < 2000; i++) {
      positions.add(any(random));
    }

    assertThat("seed " + SEED, PositionsCodec.read(PositionsCodec.write(positions)), is(positions));
  }

  @Test
  public void everyPercentileOfARankComesBack() {
    List<Position> positions = new ArrayList<>();
    for (int of = 1; of <= 120; of++) {
      for (int halves = 1; halves <= 2 * of; halves++) {
        positions.add(ranked("STA1", NORWAY, 1, of, halves / 2.0 / of));
      }
    }

    assertComesBack(positions);
  }

  @Test
  public void specialNumbersComeBack() {
    List<Position> positions = new ArrayList<>();
    for (double special :
        new double[] {0.0, -0.0, Double.NaN, Double.POSITIVE_INFINITY, Double.MIN_VALUE, -0.25}) {
      positions.add(ranked("STA1", NORWAY, special, 10, special));
      positions.add(ranked("STA1", CARE, special, 0, special));
    }

    assertComesBack(positions);
  }

  @Test
  public void theOrderAndChangingValuesComeBack() {
    assertComesBack(
        List.of(
            ranked("STA2", CARE, 1.5, 10, 0.05),
            ranked("STA1", NORWAY, 2.5, 10, 0.05),
            ranked("STA2", NORWAY, 3.5, 10, 0.05),
            ranked("STA2", CARE, 1.5, 10, 0.05),
            ranked("STA1", CARE, 2.5, 10, 0.05)));
  }

  @Test
  public void noPositionsComeBack() {
    assertThat(PositionsCodec.read(PositionsCodec.write(List.of())), is(empty()));
    assertThat(PositionsCodec.read(""), is(empty()));
  }

  /** Ten groups for each of 44 indicators: what ten thousand participants have each. */
  @Test
  public void aPositionTakesFewCharacters() {
    List<Position> positions = new ArrayList<>();
    for (int indicator = 0; indicator < 44; indicator++) {
      for (int group = 0; group < 10; group++) {
        PeerGroup peers = NORWAY.and(Trait.SERVICE, "service-number-" + group);
        positions.add(ranked("STA" + indicator, peers, 100.0 / 3 + indicator, 9876, 4321.5 / 9876));
      }
    }

    assertThat(PositionsCodec.write(positions).length() / positions.size(), is(lessThan(36)));
    assertComesBack(positions);
  }

  private static Position any(Random random) {
    boolean isTold = random.nextBoolean();
    Optional<Band> band =
        Optional.of(Band.values()[random.nextInt(3)]).filter(one -> random.nextBoolean());
    return new Position(
        "STA" + random.nextInt(5),
        random.nextBoolean() ? NORWAY : CARE,
        Double.longBitsToDouble(random.nextLong()),
        isTold ? OptionalInt.of(random.nextInt()) : OptionalInt.empty(),
        random.nextBoolean(),
        random.nextBoolean() ? OptionalInt.of(random.nextInt()) : OptionalInt.empty(),
        isTold ? OptionalDouble.of(random.nextDouble()) : OptionalDouble.empty(),
        random.nextBoolean() ? OptionalInt.of(random.nextInt(4)) : OptionalInt.empty(),
        random.nextBoolean() ? OptionalInt.of(random.nextInt(3)) : OptionalInt.empty(),
        band,
        band.equals(Optional.of(Band.BEST)) && random.nextBoolean(),
        Optional.of(Suppression.values()[random.nextInt(Suppression.values().length)])
            .filter(why -> !isTold));
  }

  private static void assertComesBack(List<Position> positions) {
    assertThat(PositionsCodec.read(PositionsCodec.write(positions)), is(positions));
  }

  private static Position ranked(
      String indicator, PeerGroup group, double value, int of, double percentile) {
    return new Position(
        indicator,
        group,
        value,
        OptionalInt.of(4321),
        true,
        OptionalInt.of(of),
        OptionalDouble.of(percentile),
        OptionalInt.of(2),
        OptionalInt.empty(),
        Optional.of(Band.MIDDLE),
        false,
        Optional.empty());
  }
}
