package org.elc.benchlearning.it;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.elc.preview.sample.door.People;
import org.elc.preview.sample.door.Reply;
import org.elc.preview.sample.door.Visitor;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/**
 * Nodes are killed while their job closes, computes and publishes rounds. A reader on another node
 * sees a round without results or with all of them, and the last run finishes the work. All rounds
 * have the same figures, so that the one that nobody disturbed says what all of them publish.
 */
public final class CrashIT {
  /** So many rounds wait for the job at least, whenever it is started. */
  private static final int WAITING = 2;

  private static final int KILLS = 12;

  /** So many kills have to hit a job, however slow the machine is. */
  private static final int ENOUGH = 3;

  private static final long BUDGET_NANOS = TimeUnit.SECONDS.toNanos(30);
  private static final String UNDISTURBED = "undisturbed";

  @ClassRule public static final Cluster CLUSTER = new Cluster();

  private static final long SEED = Long.getLong("elc.seed", System.nanoTime() % 1_000_000);

  private static DueRounds rounds;
  private static Visitor office;
  private static People people;
  private static long fullRunMillis;
  private static Map<String, JsonNode> expected;

  private final List<String> disturbed = new ArrayList<>();

  /** Rounds that were seen complete; at the end all are looked at again. */
  private final Set<String> complete = new HashSet<>();

  @BeforeClass
  public static void prepare() {
    people = new People(CLUSTER.node("reader").baseUrl());
    office = people.named("office");
    rounds = new DueRounds(office);
    rounds.collected(UNDISTURBED);
    try (Victim first = Victim.start(CLUSTER.url(), "first")) {
      first.waitFor(CrashNode.READY);
      long begin = System.nanoTime();
      first.run();
      first.waitFor(CrashNode.ENDED);
      fullRunMillis = (System.nanoTime() - begin) / 1_000_000;
    }
    expected = published(UNDISTURBED);
  }

  @Test
  public void killedNodesLeaveTheOldStateOrTheNewOne() throws InterruptedException {
    System.out.println("CrashIT: -Delc.seed=" + SEED);
    Random random = new Random(SEED);
    long end = System.nanoTime() + BUDGET_NANOS;
    int kills = 0;
    int atWork = 0;
    Victim next = Victim.start(CLUSTER.url(), "victim-0");
    try {
      while (kills < KILLS && (System.nanoTime() < end || atWork < ENOUGH)) {
        waiting();
        Victim victim = next;
        victim.waitFor(CrashNode.READY);
        kills++;
        next = Victim.start(CLUSTER.url(), "victim-" + kills);
        victim.run();
        victim.waitFor(CrashNode.RUNNING);
        watch(random, random.nextInt((int) (3 * fullRunMillis)));
        atWork += victim.kill() ? 1 : 0;
        long killed = System.nanoTime();
        assertThat(betweenOldAndNew(disturbed), is(empty()));
        // The locks of the dead node stay taken for their lease; the next job would only wait.
        TimeUnit.NANOSECONDS.sleep(CrashNode.LEASE.toNanos() - (System.nanoTime() - killed));
      }
    } finally {
      next.close();
    }
    System.out.printf(
        "CrashIT: %d kills, %d at work, %d of %d rounds left%n",
        kills, atWork, unpublished().size(), disturbed.size());
    assertThat("kills that hit a running job", atWork, is(greaterThanOrEqualTo(ENOUGH)));

    finish();

    for (String round : disturbed) {
      assertThat(round, rounds.state(round), is("PUBLISHED"));
      assertThat(round, published(round), is(expected));
    }
  }

  /** Reads now this round and now that one, for so long, while the job is at them. */
  private void watch(Random random, long millis) {
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
    while (System.nanoTime() < end) {
      String round = disturbed.get(random.nextInt(disturbed.size()));
      assertThat(betweenOldAndNew(List.of(round)), is(empty()));
    }
  }

  private void waiting() {
    for (int missing = WAITING - unpublished().size(); missing > 0; missing--) {
      String round = "disturbed-" + disturbed.size();
      rounds.collected(round);
      disturbed.add(round);
    }
  }

  private List<String> unpublished() {
    return disturbed.stream().filter(r -> !rounds.state(r).equals("PUBLISHED")).toList();
  }

  /** What a reader sees of rounds that have only a part of their results. */
  private List<String> betweenOldAndNew(List<String> looked) {
    List<String> wrong = new ArrayList<>();
    for (String round : looked.stream().filter(r -> !complete.contains(r)).toList()) {
      String state = rounds.state(round);
      Reply groups = office.rest("rounds/" + round + "/groups");
      boolean hasResults = groups.status() == 200;
      if (hasResults && published(round).equals(expected)) {
        complete.add(round);
      } else if (hasResults) {
        wrong.add(round + " is " + state + " with parts of its results");
      }
      if (!hasResults && List.of("COMPUTED", "PUBLISHED").contains(state)) {
        wrong.add(round + " is " + state + " without results: " + groups);
      }
    }
    return wrong;
  }

  /** Everything that a round publishes, and every position in it. */
  private static Map<String, JsonNode> published(String round) {
    Map<String, JsonNode> all = new TreeMap<>();
    String path = "rounds/" + round;
    JsonNode groups = office.rest(path + "/groups?limit=500").ok().json();
    all.put("groups", groups);
    for (String group : groups.findValuesAsText("key")) {
      all.put(group, office.rest(path + "/statistics?limit=500&group=" + group).ok().json());
    }
    for (JsonNode participant :
        office.rest(path + "/participants?limit=500").ok().json().get("items")) {
      String member = participant.get("member").asText();
      String unit = participant.get("unit").asText();
      all.put(
          member + "/" + unit,
          office
              .rest(path + "/positions?limit=500&member=" + member + "&unit=" + unit)
              .ok()
              .json());
    }
    return all;
  }

  /** The next runs, on the node that was never killed. */
  private void finish() {
    JobPage page = new JobPage(people);
    long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
    while (!unpublished().isEmpty()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("not finished: " + unpublished() + page.lastRuns());
      }
      page.run(JobPage.ROUND_JOB);
    }
  }
}
