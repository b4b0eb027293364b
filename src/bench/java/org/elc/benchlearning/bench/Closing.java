package org.elc.benchlearning.bench;

import java.util.List;
import org.elc.benchlearning.bench.NodeProcess.Run;

/** From stored figures to published results: the round job over a round that is due. */
final class Closing {

  static final List<Integer> SIZES = List.of(2_500, 10_000);

  private static final String HEAP = "-Xmx512m";
  private static final int HEAP_MEGABYTES = 512;
  private static final int WORLD = 1_000_000;
  private static final double GOAL_SECONDS = 20;

  /** By then the next round is due: nobody would call that slow, but broken. */
  private static final double DAY = 24 * 3600;

  private Closing() {}

  static void measure(Report report, List<Integer> sizes) {
    int few = sizes.get(0);
    int many = sizes.get(sizes.size() - 1);
    Run ofFew = run(few);
    Run ofMany = run(many);
    double seconds = ofMany.milliseconds() / 1000.0;
    report.atMost("closing a round of %,d in %s".formatted(many, HEAP), seconds, "s", GOAL_SECONDS);
    report.holds("of that, processor time of the app", "%.1f s".formatted(ofMany.busy() / 1000.0));
    report.holds(
        "the same for %,d".formatted(few), "%.1f s".formatted(ofFew.milliseconds() / 1000.0));
    // The power of the size that the time grows with, from the two that were measured.
    double power =
        Math.log((double) ofMany.milliseconds() / ofFew.milliseconds())
            / Math.log((double) many / few);
    double growing = Math.max(1, power);
    double ofWorld = seconds * Math.pow((double) WORLD / many, growing);
    double perMember =
        Math.max(1e-4, (ofMany.megabytes() - ofFew.megabytes()) / (double) (many - few));
    double fullAt = many + (HEAP_MEGABYTES - ofMany.megabytes()) / perMember;
    double dayAt = many * Math.pow(DAY / seconds, 1 / growing);
    report.holds(
        "the same for %,d, estimated".formatted(WORLD),
        "%.0f min (grows with the power %.2f) and a heap of %.1f GB"
            .formatted(
                ofWorld / 60, power, (ofMany.megabytes() + perMember * (WORLD - many)) / 1024));
    report.holds("heap in use while closing %,d".formatted(many), ofMany.megabytes() + " MB");
    report.holds(
        "what breaks first",
        fullAt < dayAt
            ? "the heap of %d MB, full at about %,.0f".formatted(HEAP_MEGABYTES, fullAt)
            : "the time: a day at about %,.0f".formatted(dayAt));
  }

  private static Run run(int members) {
    try (SiteDatabase database = SiteDatabase.start()) {
      database.collect(members);
      try (NodeProcess node = NodeProcess.start(database.url(), HEAP)) {
        Run run = node.runJob();
        System.out.printf(
            "closing %,d: %,d ms, %,d ms of processors, %d MB%n",
            members, run.milliseconds(), run.busy(), run.megabytes());
        return run;
      }
    }
  }
}
