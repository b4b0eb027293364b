package org.elc.benchlearning.it;

import static java.util.stream.Collectors.toMap;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.elc.preview.sample.door.People;
import org.elc.preview.sample.door.Reply;
import org.elc.preview.sample.door.Visitor;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/** Two nodes on one database: neither knows more than the other, and neither does work twice. */
public final class TwoNodesIT {
  private static final int DUE = 4;
  private static final int CONTESTS = 15;
  private static final String OPEN = "open-round";

  @ClassRule public static final Cluster CLUSTER = new Cluster();

  private static final ExecutorService THREADS = Executors.newCachedThreadPool();

  private static List<People> nodes;
  private static DueRounds rounds;

  @BeforeClass
  public static void prepare() {
    nodes =
        List.of(
            new People(CLUSTER.node("one").baseUrl()), new People(CLUSTER.node("two").baseUrl()));
    Visitor office = nodes.get(0).named("office");
    rounds = new DueRounds(office);
    rounds.opened(OPEN, LocalDate.now().plusWeeks(1) + "T12:00");
    office
        .put("members/" + rounds.member().key() + "/people/member-no-1", Map.of("role", "EDITOR"))
        .ok();
  }

  @AfterClass
  public static void endThreads() {
    THREADS.shutdownNow();
  }

  @Test
  public void theJobMovesARoundOnceHoweverManyNodesRunIt() {
    List<String> due = IntStream.range(0, DUE).mapToObj(i -> "due-" + i).toList();
    due.forEach(rounds::collected);
    List<JobPage> pages = nodes.stream().map(JobPage::new).toList();

    List<String> said =
        atOnce(
            IntStream.range(0, 6)
                .<Callable<String>>mapToObj(i -> () -> pages.get(i % 2).run(JobPage.ROUND_JOB))
                .toList());

    Map<String, Long> moved =
        due.stream().collect(toMap(r -> r, r -> said.stream().filter(s -> s.contains(r)).count()));
    assertThat(
        said.toString(), moved, is(due.stream().collect(toMap(round -> round, round -> 1L))));
    due.forEach(round -> assertThat(round, rounds.state(round), is("PUBLISHED")));
  }

  @Test
  public void whatIsSavedOnOneNodeIsSeenOnTheOther() {
    assertThat(save(0, "LEA1", "7", 0).status(), is(200));
    assertThat(field(1, "LEA1").get("numerator").asText(), is("7"));

    assertThat(save(1, "LEA1", "8", field(1, "LEA1").get("version").asInt()).status(), is(200));
    assertThat(field(0, "LEA1").get("numerator").asText(), is("8"));
  }

  @Test
  public void ofTwoSavesAtOnceExactlyOneWins() {
    for (int contest = 0; contest < CONTESTS; contest++) {
      int version = field(0, "LEA2").get("version").asInt();
      String[] typed = {String.valueOf(2 * contest), String.valueOf(2 * contest + 1)};

      List<Reply> replies =
          atOnce(
              List.of(
                  () -> save(0, "LEA2", typed[0], version),
                  () -> save(1, "LEA2", typed[1], version)));

      List<Integer> statuses = replies.stream().map(Reply::status).sorted().toList();
      assertThat(replies.toString(), statuses, is(List.of(200, 409)));
      int winner = replies.get(0).status() == 200 ? 0 : 1;
      JsonNode stored = field(1 - winner, "LEA2");
      assertThat(stored.get("numerator").asText(), is(typed[winner]));
      assertThat(stored.get("version").asInt(), is(version + 1));
      JsonNode refused = replies.get(1 - winner).json();
      assertThat(refused.at("/current/numerator").asText(), is(typed[winner]));
    }
  }

  private static Reply save(int node, String indicator, String numerator, int version) {
    return nodes
        .get(node)
        .named("member-no-1")
        .put(
            "rounds/" + OPEN + "/figures",
            Map.of(
                "member", rounds.member().key(),
                "indicator", indicator,
                "numerator", numerator,
                "denominator", "40",
                "version", version));
  }

  private static JsonNode field(int node, String indicator) {
    for (JsonNode field :
        nodes
            .get(node)
            .named("member-no-1")
            .rest("rounds/" + OPEN + "/figures/form?member=" + rounds.member().key())
            .ok()
            .json()
            .get("fields")) {
      if (field.get("code").asText().equals(indicator)) {
        return field;
      }
    }
    throw new AssertionError("no field " + indicator);
  }

  /** Lets threads do these at the same moment, and gives what they got in this order. */
  private static <T> List<T> atOnce(List<Callable<T>> tasks) {
    CyclicBarrier start = new CyclicBarrier(tasks.size());
    List<Future<T>> running = new ArrayList<>();
    for (Callable<T> task : tasks) {
      running.add(
          THREADS.submit(
              () -> {
                start.await();
                return task.call();
              }));
    }
    List<T> results = new ArrayList<>();
    for (Future<T> future : running) {
      try {
        results.add(future.get());
      } catch (Exception e) {
        throw new AssertionError(e);
      }
    }
    return results;
  }
}
