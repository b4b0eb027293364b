package org.elc.benchlearning.audit;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.elc.benchlearning.audit.Network.Campaign;
import org.elc.benchlearning.core.benchmark.GroupStatistics;
import org.elc.benchlearning.core.benchmark.Position;
import org.elc.benchlearning.core.benchmark.RoundResults;
import org.elc.benchlearning.core.benchmark.Suppression;
import org.elc.benchlearning.core.membership.Member;
import org.elc.benchlearning.core.round.Round.Readers;
import org.elc.preview.sample.door.Visitor;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;

/** The running app publishes to readers what the audit attacks, and nothing else. */
public final class AuditIT {
  private static final HostileNetworks NETWORKS = new HostileNetworks();

  /** A network with many members in Norway and some in Sweden. */
  private static final long MIXED = 25;

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

  /**
   * Two worlds that differ in other participants' figures only, and are published alike, look alike
   * to the last coordinate, hidden element, count and error text.
   */
  @Test
  public void whatAReaderGetsFollowsFromWhatIsPublished() {
    Network network = NETWORKS.network(MIXED);
    Set<String> known = new TreeSet<>(Set.of("no-1"));
    network.members().stream().map(Member::key).filter(m -> m.startsWith("se")).forEach(known::add);
    Disguise disguise = new Disguise(network, new Coalition("readers", known));
    Network other = disguise.another(70_000 + MIXED, 400);
    assertThat(disguise.changed(), is(greaterThan(10)));

    SortedMap<String, String> seen = seenBy("audit-one", network);
    SortedMap<String, String> seenThere = seenBy("audit-two", other);

    assertThat(seen.values().stream().filter(r -> r.startsWith("200")).count(), greaterThan(100L));
    assertThat("members", told(seen, "member "), is(greaterThan(100)));
    assertThat("everybody", told(seen, "reader of a round"), is(greaterThan(100)));
    assertThat("strangers", told(seen, "reader /rest"), is(0));
    assertThat(
        "as PDF", seen.get("member elc-benchmark-table of no-1 in all in PDF"), startsWith("200"));
    assertThat(differing(seen, seenThere), is(empty()));
  }

  /** How many answers that are no refusals some reader got. */
  private static int told(SortedMap<String, String> seen, String asked) {
    return (int)
        seen.entrySet().stream()
            .filter(e -> e.getKey().startsWith(asked))
            .filter(e -> e.getValue().startsWith("200"))
            .count();
  }

  /** A member, the coordinator of another country, a facilitator and two strangers. */
  private static SortedMap<String, String> seenBy(String user, Network network) {
    Campaign round = network.rounds().get(0);
    site.bringIn(network);
    site.publish(network, round);
    site.wiki().user(user, user);
    site.assign(network, "no-1", user);
    Map<String, Visitor> readers = new TreeMap<>();
    readers.put("member", site.named(user));
    List.of("coordinator-se", "facilitator", "reader").forEach(r -> readers.put(r, site.named(r)));
    readers.put("anonymous", site.anonymous());
    List<String> groups = List.of("all", "country:NO", "country:SE", "size:S");
    Harvest harvest = new Harvest(site, network, round);
    SortedMap<String, String> seen = new TreeMap<>();
    readers.forEach(
        (name, reader) ->
            harvest
                .of(reader, List.of("no-1", "no-2"), groups)
                .forEach((asked, reply) -> seen.put(name + " " + asked, reply)));
    site.show(round, Readers.EVERYBODY);
    harvest
        .of(site.named("reader"), List.of("no-1", "no-2"), groups)
        .forEach((asked, reply) -> seen.put("reader of a round for everybody " + asked, reply));
    site.show(round, Readers.PARTICIPANTS);
    return seen;
  }

  private static List<String> differing(
      SortedMap<String, String> seen, SortedMap<String, String> seenThere) {
    List<String> differing = new ArrayList<>();
    seen.forEach(
        (asked, reply) -> {
          String there = seenThere.getOrDefault(asked, "nothing");
          if (!there.equals(reply)) {
            int at = 0;
            while (at < Math.min(reply.length(), there.length())
                && reply.charAt(at) == there.charAt(at)) {
              at++;
            }
            differing.add(asked + ": " + around(reply, at) + " | " + around(there, at));
          }
        });
    return differing;
  }

  private static String around(String text, int at) {
    return text.substring(Math.max(0, at - 60), Math.min(text.length(), at + 60));
  }

  /** What REST tells of results, a line each. */
  /** What the office reads: no positions that rest on few persons, which are for their owners. */
  private static List<String> lines(RoundResults results) {
    List<String> lines = new ArrayList<>();
    results.statistics().values().forEach(cells -> cells.forEach(c -> lines.add(line(c))));
    results
        .positions()
        .forEach(
            (id, places) ->
                places.stream()
                    .filter(p -> !p.withheld().equals(Optional.of(Suppression.FEW_PERSONS)))
                    .map(p -> id.key() + " " + line(p))
                    .sorted()
                    .forEach(lines::add));
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
            false,
            Optional.empty())
        .toString();
  }
}
