package org.elc.benchlearning.audit;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.util.List;
import org.elc.benchlearning.audit.Network.Campaign;
import org.elc.benchlearning.audit.Scene.Published;
import org.junit.Test;

/** The attack on what is published, without a server: see {@link Audit} for the long run. */
public class AuditTest {
  private static final HostileNetworks NETWORKS = new HostileNetworks();

  @Test
  public void theSameSeedGivesTheSameNetwork() {
    assertThat(new HostileNetworks().network(7), is(NETWORKS.network(7)));
  }

  @Test
  public void groupSizesAloneProtectNobody() {
    Audit audit = new Audit();
    for (long seed = 1; seed <= 3; seed++) {
      Network network = NETWORKS.network(seed);
      for (Campaign round : network.rounds()) {
        audit.attack(network, List.of(new Published(round, InProcess.publish(network, round))));
      }
    }

    assertThat(audit.summary(), audit.leaks(), is(not(hasSize(0))));
  }
}
