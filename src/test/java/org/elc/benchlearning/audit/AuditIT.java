package org.elc.benchlearning.audit;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elc.benchlearning.audit.Network.Campaign;
import org.elc.benchlearning.core.benchmark.GroupStatistics;
import org.elc.benchlearning.core.benchmark.Position;
import org.elc.benchlearning.core.benchmark.RoundResults;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;

/** The running app publishes to readers what the audit attacks, and nothing else. */
public final class AuditIT {
  private static final HostileNetworks NETWORKS = new HostileNetworks();

  private static Site site;

  @BeforeClass
  public static void start() {
    site = Site.start("it");
  }

  @AfterClass
  public static void stop() {
    site.close();
  }

  @Test
  public void theAppPublishesWhatTheAuditAttacks() {
    for (long seed = 2; seed <= 5; seed++) {
      Network network = NETWORKS.network(seed);
      site.bringIn(network);
      Campaign round = network.rounds().get(0);
      site.publish(network, round);

      RoundResults seen = new ThroughRest(site.named("office"), network, round).everything(round);

      RoundResults attacked = InProcess.publish(network).get(0).results();
      assertThat(network.toString(), lines(seen), is(lines(attacked)));
    }
  }

  /** What REST tells of results, a line each. */
  private static List<String> lines(RoundResults results) {
    List<String> lines = new ArrayList<>();
    results.statistics().values().forEach(cells -> cells.forEach(c -> lines.add(line(c))));
    results
        .positions()
        .forEach(
            (id, places) ->
                places.stream().map(p -> id.key() + " " + line(p)).sorted().forEach(lines::add));
    return lines;
  }

  private static String line(GroupStatistics c) {
    return new GroupStatistics(
            c.indicator(),
            c.group(),
            c.n(),
            c.p10(),
            c.q1(),
            c.median(),
            c.q3(),
            c.p90(),
            Optional.empty(),
            Map.of(),
            c.suppressed())
        .toString();
  }

  private static String line(Position p) {
    return new Position(
            p.indicator(),
            p.group(),
            p.value(),
            p.rank(),
            p.tied(),
            p.of(),
            p.percentile(),
            p.quartile(),
            p.third(),
            p.band(),
            Optional.empty())
        .toString();
  }
}
