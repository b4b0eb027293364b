package org.elc.benchlearning.audit;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import java.util.List;
import org.junit.Test;

/** The attack on what is published, without a server: see {@link Audit} for the long run. */
public class AuditTest {
  /** The long audit tries as many as one likes. */
  private static final int NETWORKS_TRIED = 16;

  /** Networks of which a second round or corrections tell again. */
  private static final List<Long> TOLD_AGAIN = List.of(12L, 46L, 71L);

  /** With some within a target, and with names of two rounds. */
  private static final List<Long> NAMED = List.of(53L, 66L, 83L, 88L, 103L, 108L, 113L, 135L);

  /** In which one name more would tell a coordinator where two values are. */
  private static final long COUNTED_OUT = 108;

  private static final HostileNetworks NETWORKS = new HostileNetworks();

  @Test
  public void theSameSeedGivesTheSameNetwork() {
    assertThat(new HostileNetworks().network(7), is(NETWORKS.network(7)));
  }

  @Test
  public void nobodyIsGivenAway() {
    Audit audit = new Audit();
    for (long seed = 1; seed <= NETWORKS_TRIED; seed++) {
      Network network = NETWORKS.network(seed);
      audit.attack(network, InProcess.publish(network));
    }

    System.out.println("Hostile networks:\n" + audit.summary());
    assertThat(audit.leaks(), is(empty()));
  }

  @Test
  public void nobodyIsGivenAwayByASecondRoundOrARevision() {
    Audit audit = new Audit();
    for (long seed : TOLD_AGAIN) {
      Network network = NETWORKS.network(seed);
      audit.attack(network, ThroughRuns.publish(network));
    }

    System.out.println("Told again:\n" + audit.summary());
    assertThat(audit.leaks(), is(empty()));
  }

  /** Where a name would fill the last gap that numbers leave to a coordinator. */
  @Test
  public void noNameGivesAwayWhoHasNone() {
    Audit audit = new Audit();
    Network network = NETWORKS.network(COUNTED_OUT);
    audit.attack(network, InProcess.publish(network));

    assertThat(audit.leaks(), is(empty()));
  }

  /** If all who agree are named, nobody may know that the others are outside. */
  @Test
  public void namesOfTheBestAreNeverAllOfThem() {
    Audit audit = new Audit();
    for (long seed : NAMED) {
      Network network = NETWORKS.network(seed);
      audit.attackNames(network, InProcess.publish(network));
    }

    System.out.println("Names:\n" + audit.summary());
    assertThat(audit.leaks(), is(empty()));
  }
}
