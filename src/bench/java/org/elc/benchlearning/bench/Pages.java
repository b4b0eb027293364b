package org.elc.benchlearning.bench;

import java.net.CookieManager;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.elc.preview.sample.door.Visitor;

/**
 * The page with the benchmark table of the whole catalogue, as a member's editor asks for it. Timed
 * where it is asked for, so that the server's time is less.
 */
final class Pages {

  static final List<Integer> SIZES = List.of(60, 10_000);

  private static final String PAGE = "/plugins/servlet/elc/benchmark";
  private static final int ROWS = 44;
  private static final int WARM_UPS = 1000;
  private static final int TIMES = 300;
  private static final double GOAL_WARM = 15;
  private static final double GOAL_STATEMENTS = 5;
  private static final double GOAL_RESTART = 1500;

  private Pages() {}

  static void measure(Report report, List<Integer> sizes) {
    for (int members : sizes) {
      measure(report, members);
    }
  }

  private static void measure(Report report, int members) {
    try (SiteDatabase database = SiteDatabase.start()) {
      database.collect(members);
      try (NodeProcess node = NodeProcess.start(database.url(), "-Xmx512m")) {
        node.runJob();
        Visitor member = visitor(node);
        check(member);
        for (int i = 0; i < WARM_UPS; i++) {
          milliseconds(member);
        }
        double busy = node.busy();
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
          times.add(milliseconds(member));
        }
        busy = node.busy() - busy;
        Collections.sort(times);
        report.atMost(
            "table of %d rows, %,d members, warm: median".formatted(ROWS, members),
            times.get(TIMES / 2),
            "ms",
            GOAL_WARM);
        report.holds("of that, processor time of the app", "%.1f ms".formatted(busy / TIMES));
        List<String> all = database.statements(() -> milliseconds(member));
        long own = all.stream().filter(sql -> sql.contains("AO_")).count();
        report.atMost(
            "its SQL statements (and %d of the wiki's)".formatted(all.size() - own),
            own,
            "statements",
            GOAL_STATEMENTS);
      }
      try (NodeProcess restarted = NodeProcess.start(database.url(), "-Xmx512m")) {
        Visitor member = visitor(restarted);
        report.atMost(
            "the first after a restart, %,d members".formatted(members),
            milliseconds(member),
            "ms",
            GOAL_RESTART);
      }
    }
  }

  private static Visitor visitor(NodeProcess node) {
    HttpClient http = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    return Visitor.named(http, node.baseUrl(), "member-no-1");
  }

  private static void check(Visitor member) {
    String page = member.get(PAGE).ok().body();
    int rows = page.split("scope=\"row\"", -1).length - 1;
    if (rows != ROWS) {
      throw new IllegalStateException("a table of " + rows + " rows");
    }
  }

  private static double milliseconds(Visitor member) {
    long start = System.nanoTime();
    member.get(PAGE).ok();
    return (System.nanoTime() - start) / 1e6;
  }
}
