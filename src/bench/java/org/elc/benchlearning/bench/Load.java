package org.elc.benchlearning.bench;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.elc.benchlearning.load.Crowd;
import org.elc.benchlearning.load.LoadNetwork;
import org.elc.benchlearning.load.LoadRun;
import org.elc.benchlearning.load.LoadRun.Outcome;
import org.elc.benchlearning.load.Times;

/**
 * Two hundred readers and fifty members who save fields, all at once, in a small and in a large
 * network on PostgreSQL. Times are those of the people who wait; clients, server and database share
 * the machine. Statements are counted afterwards, one request at a time.
 */
final class Load {

  private static final int FEW = 60;
  private static final int MANY = 2000;

  /** Some forty requests a second: seven times what the vendor asks of an app for 200 people. */
  private static final Crowd CROWD =
      new Crowd(
          50,
          200,
          Duration.ofSeconds(20),
          Duration.ofSeconds(40),
          Duration.ofSeconds(3),
          Duration.ofSeconds(8));

  private Load() {}

  /** How it went, with how many statements each kind of request took: the app's, and the wiki's. */
  private record Measured(Outcome outcome, Map<String, Statements> statements) {}

  private record Statements(long own, long others) {
    static Statements of(List<String> all) {
      long own = all.stream().filter(sql -> sql.contains("AO_")).count();
      return new Statements(own, all.size() - own);
    }
  }

  static void measure(Report report) {
    Measured few = run(FEW);
    Measured many = run(MANY);
    soundness(report, FEW, few.outcome());
    soundness(report, MANY, many.outcome());
    Set<String> kinds = new TreeSet<>(few.outcome().times().kinds());
    kinds.addAll(many.outcome().times().kinds());
    kinds.forEach(kind -> waiting(report, kind, few.outcome().times(), many.outcome().times()));
    few.statements().forEach((kind, was) -> statements(report, kind, was, many));
  }

  private static Measured run(int members) {
    try (SiteDatabase database = SiteDatabase.start()) {
      database.prepare(preview -> LoadNetwork.make(preview, members, CROWD));
      try (NodeProcess node = NodeProcess.start(database.url(), "-Xmx512m")) {
        LoadRun load = new LoadRun(node.baseUrl(), CROWD);
        Outcome outcome = load.run();
        System.out.printf("%,d members, %s%n", members, outcome.times());
        Map<String, Statements> statements = new LinkedHashMap<>();
        load.kinds()
            .forEach((kind, once) -> statements.put(kind, Statements.of(warm(database, once))));
        return new Measured(outcome, statements);
      }
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> warm(SiteDatabase database, Runnable once) {
    once.run();
    return database.statements(once);
  }

  private static void soundness(Report report, int members, Outcome outcome) {
    outcome.times().errors().stream().limit(5).forEach(System.out::println);
    outcome.lost().stream().limit(5).forEach(System.out::println);
    report.atMost(
        "errors, %,d members".formatted(members), outcome.times().errors().size(), "requests", 0);
    report.atMost(
        "lost of %,d saved fields, %,d members".formatted(outcome.saves(), members),
        outcome.lost().size(),
        "fields",
        0);
  }

  private static void waiting(Report report, String kind, Times few, Times many) {
    report.holds(
        kind + ": median, 95 % within",
        "%s with %,d members; %s with %,d (%.1f times)"
            .formatted(
                waiting(few, kind),
                FEW,
                waiting(many, kind),
                MANY,
                many.within(kind, 0.95) / few.within(kind, 0.95)));
  }

  private static String waiting(Times times, String kind) {
    return "%.0f, %.0f ms".formatted(times.within(kind, 0.5), times.within(kind, 0.95));
  }

  private static void statements(Report report, String kind, Statements was, Measured many) {
    Statements is = many.statements().getOrDefault(kind, new Statements(0, 0));
    report.atMost(
        "%s: statements with %,d members (and %d of the wiki's)".formatted(kind, MANY, is.others()),
        is.own(),
        "statements",
        was.own());
  }
}
