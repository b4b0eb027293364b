package org.elc.benchlearning.core.disclosure;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.Optional;
import org.junit.Test;

/** Member 0 of country 0 is to be protected; members have the number of their country's tens. */
public class WitnessesTest {
  private final Witnesses witnesses = new Witnesses(0, 0);

  @Test
  public void withoutAWorldAnybodyKnows() {
    assertThat(witnesses.convinced(), is(Optional.of(Readers.ANYBODY)));
  }

  @Test
  public void twoWhoPoolKnowTheCompensatorsOfTwoWorlds() {
    witnesses.add(touching(0, 1));
    witnesses.add(touching(0, 2));

    assertThat(witnesses.convinced(), is(Optional.of(new Readers(1, 2, Readers.NOBODY))));
  }

  @Test
  public void threeWorldsApartAreEnough() {
    witnesses.add(touching(0, 1));
    witnesses.add(touching(0, 2));
    witnesses.add(touching(0, 3));

    assertThat(witnesses.convinced(), is(Optional.empty()));
  }

  @Test
  public void worldsThatShareSomebodyAreOne() {
    witnesses.add(touching(0, 1, 4));
    witnesses.add(touching(0, 2, 4));
    witnesses.add(touching(0, 3, 4));

    assertThat(witnesses.convinced(), is(Optional.of(new Readers(1, 4, Readers.NOBODY))));
  }

  @Test
  public void aCoordinatorOfAnotherCountryWithOneMemberIsWorthAllOfIt() {
    witnesses.add(touching(0, 11));
    witnesses.add(touching(0, 12));
    witnesses.add(touching(0, 13));
    assertThat(
        witnesses.convinced(), is(Optional.of(new Readers(Readers.NOBODY, Readers.NOBODY, 1))));

    witnesses.add(touching(0, 21));
    assertThat(witnesses.convinced(), is(Optional.of(new Readers(21, Readers.NOBODY, 1))));

    witnesses.add(touching(0, 1));
    assertThat(witnesses.convinced(), is(Optional.empty()));
  }

  private static World touching(int... members) {
    int[] countries = new int[members.length];
    for (int i = 0; i < members.length; i++) {
      countries[i] = members[i] / 10;
    }
    return new World(members, new double[members.length], members, countries);
  }
}
