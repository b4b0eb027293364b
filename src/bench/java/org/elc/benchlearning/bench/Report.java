package org.elc.benchlearning.bench;

import java.util.ArrayList;
import java.util.List;

/** The table that is printed in the end: what was measured, beside its goal. */
final class Report {

  private final List<List<String>> rows = new ArrayList<>();
  private boolean isMissed;

  Report() {
    rows.add(List.of("what", "measured", "goal", ""));
  }

  /** The product's time beside another's, in milliseconds. */
  void compared(String what, double own, String name, double other, double goal) {
    add(
        what,
        "%s; %s %s: %.1f times faster".formatted(time(own), name, time(other), other / own),
        "%.0f times".formatted(goal),
        other / own >= goal);
  }

  /** Beside one that was stopped after so many milliseconds: it is slower than that. */
  void comparedWithStopped(String what, double own, String name, double stopped, double goal) {
    row(
        List.of(
            what,
            "%s; %s > %s (stopped): more than %.1f times faster"
                .formatted(time(own), name, time(stopped), stopped / own),
            "%.0f times".formatted(goal),
            stopped / own >= goal ? "met" : "NOT SHOWN"));
    isMissed |= stopped / own < goal;
  }

  /** A number that should not be greater than its goal. */
  void atMost(String what, double measured, String unit, double goal) {
    add(
        what,
        "%.1f %s".formatted(measured, unit),
        "at most %.1f %s".formatted(goal, unit),
        measured <= goal);
  }

  /** What was shown by doing it, or is worth knowing without a goal. */
  void holds(String what, String measured) {
    row(List.of(what, measured, "", ""));
  }

  private void add(String what, String measured, String goal, boolean isMet) {
    row(List.of(what, measured, goal, isMet ? "met" : "MISSED"));
    isMissed |= !isMet;
  }

  /** Printed at once, too: the last benchmark may be an hour away. */
  private void row(List<String> cells) {
    rows.add(cells);
    System.out.println(String.join(" | ", cells));
  }

  boolean isMissed() {
    return isMissed;
  }

  private static String time(double milliseconds) {
    return milliseconds < 1000
        ? "%.1f ms".formatted(milliseconds)
        : "%.2f s".formatted(milliseconds / 1000);
  }

  /** As Markdown, in columns. */
  @Override
  public String toString() {
    int[] widths = new int[rows.get(0).size()];
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], row.get(i).length());
      }
    }
    StringBuilder table = new StringBuilder();
    for (int row = 0; row < rows.size(); row++) {
      line(table, rows.get(row), widths);
      if (row == 0) {
        line(table, rows.get(0).stream().map(cell -> "---").toList(), widths);
      }
    }
    return table.toString();
  }

  private static void line(StringBuilder table, List<String> cells, int[] widths) {
    table.append('|');
    for (int i = 0; i < widths.length; i++) {
      table.append(' ').append(cells.get(i));
      table.append(" ".repeat(widths[i] - cells.get(i).length())).append(" |");
    }
    table.append('\n');
  }
}
