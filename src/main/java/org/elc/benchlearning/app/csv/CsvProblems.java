package org.elc.benchlearning.app.csv;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.elc.benchlearning.app.Problem;

/** Problems of one file: the first ones found are kept, the others only counted. */
final class CsvProblems {
  private static final int MAX = 200;

  private final List<Problem> kept = new ArrayList<>();
  private int more;

  void add(Problem problem) {
    if (kept.size() < MAX) {
      kept.add(problem);
    } else {
      more++;
    }
  }

  /** In the order of the lines, with their rest in a number. */
  List<Problem> told() {
    List<Problem> told = new ArrayList<>(kept);
    told.sort(Comparator.comparingInt(Problem::line));
    if (more > 0) {
      told.add(Problem.of("csv-more-problems", more));
    }
    return List.copyOf(told);
  }
}
