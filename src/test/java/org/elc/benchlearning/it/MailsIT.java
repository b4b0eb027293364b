package org.elc.benchlearning.it;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.is;

import com.atlassian.mail.server.MailServerManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.elc.preview.Preview;
import org.elc.preview.host.mail.Outbox;
import org.elc.preview.host.mail.SentMail;
import org.elc.preview.sample.door.People;
import org.elc.preview.sample.door.Visitor;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/**
 * Nobody gets a mail twice: not from two nodes that send at the same time, and not after a node was
 * killed while it was sending. What a killed node held may be missing in the mails, never in the
 * wiki.
 */
public final class MailsIT {
  private static final int ROUNDS = 10;
  private static final int KILLS = 3;
  private static final List<String> READERS =
      List.of("member-no-1", "member-no-2", "member-no-3", "member-se-1", "member-lt-1");

  @ClassRule public static final Cluster CLUSTER = new Cluster();

  private static final long SEED = Long.getLong("elc.seed", System.nanoTime() % 1_000_000);

  private static List<Preview> nodes;
  private static Outbox outbox;
  private static People people;
  private static DueRounds rounds;

  @BeforeClass
  public static void prepare() {
    nodes = List.of(CLUSTER.node("one"), CLUSTER.node("two"));
    outbox = (Outbox) nodes.get(0).host().components().get(MailServerManager.class);
    people = new People(nodes.get(0).baseUrl());
    Visitor office = people.named("office");
    rounds = new DueRounds(office);
    for (String reader : READERS) {
      office
          .put("members/" + rounds.member().key() + "/people/" + reader, Map.of("role", "EDITOR"))
          .ok();
    }
  }

  @Test
  public void twoNodesSendEachMailOnce() throws Exception {
    open("twice");

    ExecutorService threads = Executors.newFixedThreadPool(6);
    CyclicBarrier start = new CyclicBarrier(6);
    List<Future<?>> running = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      Preview node = nodes.get(i % 2);
      running.add(
          threads.submit(
              () -> {
                start.await();
                return node.runJob(JobPage.NOTICE_JOB);
              }));
    }
    for (Future<?> run : running) {
      run.get();
    }
    threads.shutdown();
    nodes.get(1).runJob(JobPage.NOTICE_JOB);

    assertThat(twice("twice"), is(anEmptyMap()));
    assertThat(sent("twice").size(), is(ROUNDS * READERS.size()));
  }

  @Test
  public void killedNodesSendNothingTwice() throws Exception {
    System.out.println("MailsIT: -Delc.seed=" + SEED);
    Random random = new Random(SEED);
    open("killed");
    for (int kill = 0; kill < KILLS; kill++) {
      try (Victim victim = Victim.start(CLUSTER.url(), "victim-" + kill, JobPage.NOTICE_JOB)) {
        victim.waitFor(CrashNode.READY);
        int before = sent("killed").size();
        victim.run();
        victim.waitFor(CrashNode.RUNNING);
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (sent("killed").size() <= before + random.nextInt(8) && System.nanoTime() < end) {
          TimeUnit.MILLISECONDS.sleep(1);
        }
        victim.kill();
        TimeUnit.NANOSECONDS.sleep(CrashNode.LEASE.toNanos());
      }
    }
    int byTheKilled = sent("killed").size();

    nodes.get(0).runJob(JobPage.NOTICE_JOB);
    nodes.get(1).runJob(JobPage.NOTICE_JOB);

    assertThat("mails of killed nodes", byTheKilled, is(greaterThan(0)));
    assertThat(twice("killed"), is(anEmptyMap()));
    int all = ROUNDS * READERS.size();
    assertThat(
        "all but one for each kill", sent("killed").size(), is(greaterThanOrEqualTo(all - KILLS)));
    for (String reader : READERS) {
      String told = people.named(reader).rest("notices?limit=500").ok().body();
      for (int i = 0; i < ROUNDS; i++) {
        assertThat(reader, told.contains("\"killed-" + i + "\""), is(true));
      }
    }
  }

  private static void open(String name) {
    for (int i = 0; i < ROUNDS; i++) {
      rounds.opened(name + "-" + i, LocalDate.now().plusWeeks(5) + "T12:00");
    }
  }

  private static List<SentMail> sent(String name) {
    return outbox.newest(1000).stream().filter(m -> m.subject().contains(name + "-")).toList();
  }

  /** Mails that somebody got more than once. */
  private static Map<String, Long> twice(String name) {
    Map<String, Long> counted =
        new TreeMap<>(
            sent(name).stream().collect(groupingBy(m -> m.to() + " " + m.subject(), counting())));
    counted.values().removeIf(times -> times == 1);
    return counted;
  }
}
