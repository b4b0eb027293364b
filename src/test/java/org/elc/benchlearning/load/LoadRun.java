package org.elc.benchlearning.load;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.elc.preview.sample.door.Visitor;

/**
 * A crowd at a site that {@link LoadNetwork} has prepared. Everybody logs in, then all go on at
 * once, each with pauses of its own length, until the time is over. In the end each field that was
 * saved is read again.
 */
public final class LoadRun {
  static final String LOG_IN = "log in";

  private static final int PATIENCE = 10;

  /** What each saver begins with differs. */
  private static final int STEP = 7;

  private final String baseUrl;
  private final Crowd crowd;
  private final HttpClient http = HttpClient.newHttpClient();
  private final Times times = new Times();
  private final List<Saver> savers = new ArrayList<>();

  public LoadRun(String baseUrl, Crowd crowd) {
    this.baseUrl = baseUrl;
    this.crowd = crowd;
  }

  /**
   * What came of it.
   *
   * @param saves fields of which the app has said that they are saved
   * @param lost those among them that were not there afterwards
   */
  public record Outcome(Times times, int saves, List<String> lost) {}

  /** One request of somebody who is logged in. */
  private interface Step {
    void take() throws Exception;
  }

  /** Somebody, with the time that it lets pass between two requests on average. */
  private record Person(Step step, Duration pause) {}

  /** Lets the crowd in and waits until it has gone. */
  public Outcome run() throws Exception {
    List<Person> people = new ArrayList<>();
    for (int i = 1; i <= crowd.savers(); i++) {
      people.add(new Person(saver(i), crowd.typing()));
    }
    for (int i = 1; i <= crowd.readers(); i++) {
      people.add(new Person(reader(i), crowd.reading()));
    }
    atOnce(people);
    List<String> lost = new ArrayList<>();
    for (Saver saver : savers) {
      lost.addAll(saver.lost());
    }
    return new Outcome(times, savers.stream().mapToInt(Saver::saves).sum(), lost);
  }

  /** Each kind of request, done once by somebody who may, in the order of a report. */
  public Map<String, Runnable> kinds() throws Exception {
    Map<String, Runnable> kinds = new LinkedHashMap<>();
    Saver saver = new Saver(visitor(Crowd.saver(1)), LoadNetwork.member(1), new Times(), 3);
    saver.open();
    kinds.put(Saver.SAVE, () -> unchecked(saver::save));
    Visitor editor = visitor(Crowd.saver(1));
    kinds.put(Errand.FORM.name(), () -> Errand.FORM.run(editor));
    for (int reader : List.of(2, 11, 10)) {
      Visitor visitor = visitor(Crowd.reader(reader));
      Errand.of(Crowd.role(reader)).forEach(e -> kinds.put(e.name(), () -> e.run(visitor)));
    }
    return kinds;
  }

  private static void unchecked(Step step) {
    try {
      step.take();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private Step saver(int number) throws Exception {
    Visitor visitor = logIn(Crowd.saver(number));
    Saver saver = new Saver(visitor, LoadNetwork.member(number), times, STEP * number);
    saver.open();
    savers.add(saver);
    return saver::save;
  }

  private Step reader(int number) throws Exception {
    Visitor visitor = logIn(Crowd.reader(number));
    List<Errand> errands = Errand.of(Crowd.role(number));
    int[] next = {number};
    return () -> {
      Errand errand = errands.get(next[0]++ % errands.size());
      times.timed(
          errand.name(),
          () -> {
            errand.run(visitor);
            return true;
          });
    };
  }

  private Visitor logIn(String name) throws Exception {
    return times.timed(LOG_IN, () -> visitor(name));
  }

  private Visitor visitor(String name) {
    return Visitor.named(http, baseUrl, name);
  }

  private void atOnce(List<Person> people) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(people.size());
    CountDownLatch ready = new CountDownLatch(people.size());
    List<Future<?>> all = new ArrayList<>();
    for (int i = 0; i < people.size(); i++) {
      Person person = people.get(i);
      Random random = new Random(i);
      all.add(
          threads.submit(
              () -> {
                ready.countDown();
                ready.await();
                goOn(person, random);
                return true;
              }));
    }
    threads.shutdown();
    if (!crowd.warmUp().isZero()) {
      ready.await();
      LockSupport.parkNanos(crowd.warmUp().toNanos());
      times.begin();
    }
    if (!threads.awaitTermination(crowd.length().toMinutes() + PATIENCE, TimeUnit.MINUTES)) {
      times.error("the crowd does not end");
      threads.shutdownNow();
    }
    for (Future<?> one : all) {
      one.get();
    }
  }

  private void goOn(Person person, Random random) {
    long end = System.nanoTime() + crowd.warmUp().plus(crowd.length()).toNanos();
    pause(person, random.nextDouble());
    while (System.nanoTime() < end) {
      try {
        person.step().take();
      } catch (Exception e) {
        times.error(e.toString());
      }
      pause(person, 0.5 + random.nextDouble());
    }
  }

  private static void pause(Person person, double times) {
    LockSupport.parkNanos((long) (person.pause().toNanos() * times));
  }
}
