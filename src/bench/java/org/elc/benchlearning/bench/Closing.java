package org.elc.benchlearning.bench;

import org.elc.benchlearning.bench.NodeProcess.Run;

/** From stored figures to published results: the round job over a round that is due. */
final class Closing {

  private static final String HEAP = "-Xmx512m";
  private static final int HEAP_MEGABYTES = 512;
  private static final int FEW = 2_500;
  private static final int MANY = 10_000;
  private static final int WORLD = 1_000_000;
  private static final double GOAL_SECONDS = 20;

  private Closing() {}

  static void measure(Report report) {
    Run few = run(FEW);
    Run many = run(MANY);
    report.atMost(
        "closing a round of %,d in %s".formatted(MANY, HEAP),
        many.milliseconds() / 1000.0,
        "s",
        GOAL_SECONDS);
    report.holds("of that, processor time of the app", "%.1f s".formatted(many.busy() / 1000.0));
    report.holds(
        "the same for %,d".formatted(FEW), "%.1f s".formatted(few.milliseconds() / 1000.0));
    // The power of the size that the time grows with, from the two that were measured.
    double power =
        Math.log((double) many.milliseconds() / few.milliseconds()) / Math.log((double) MANY / FEW);
    double seconds =
        many.milliseconds() / 1000.0 * Math.pow((double) WORLD / MANY, Math.max(1, power));
    report.holds(
        "the same for %,d, estimated".formatted(WORLD),
        "%.0f min (grows with the power %.2f)".formatted(seconds / 60, power));
    double perMember = (double) (many.megabytes() - few.megabytes()) / (MANY - FEW);
    double room = HEAP_MEGABYTES - many.megabytes();
    report.holds(
        "heap in use while closing %,d".formatted(MANY),
        "%d MB; %d MB would be full at about %,.0f"
            .formatted(many.megabytes(), HEAP_MEGABYTES, MANY + room / Math.max(1e-4, perMember)));
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
