package org.elc.benchlearning.view.benchmark;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.elc.benchlearning.app.results.Comparison;
import org.elc.benchlearning.app.results.Comparison.Row;
import org.elc.benchlearning.core.benchmark.GroupStatistics.Part;
import org.elc.benchlearning.core.benchmark.Suppression;
import org.elc.benchlearning.view.ResultWords;
import org.elc.benchlearning.view.benchmark.BenchmarkView.FootnoteView;

/**
 * Why quartiles are hidden although the group is large enough for them: a letter in the cell and,
 * once below the table, the reason. A reason keeps its letter whatever part of the table is shown.
 */
final class Footnotes {
  private final List<Suppression> reasons;
  private final ResultWords words;

  Footnotes(Comparison comparison, ResultWords words) {
    this.reasons =
        Stream.of(Suppression.values())
            .filter(why -> comparison.rows().stream().anyMatch(r -> isHidden(r, why)))
            .toList();
    this.words = words;
  }

  /** Absent where there are quartiles, and where the group is simply too small for them. */
  static Optional<Suppression> hidden(Row row) {
    return Optional.ofNullable(row.statistics().withheld().get(Part.QUARTILES))
        .filter(why -> why != Suppression.TOO_FEW);
  }

  String mark(Suppression why) {
    return String.valueOf((char) ('a' + reasons.indexOf(why)));
  }

  String word(Suppression why) {
    return words.word(why);
  }

  /** The notes that the marks in these rows point to. */
  List<FootnoteView> of(List<Row> shown) {
    return reasons.stream()
        .filter(why -> shown.stream().anyMatch(r -> isHidden(r, why)))
        .map(why -> new FootnoteView(mark(why), words.noted(why)))
        .toList();
  }

  private static boolean isHidden(Row row, Suppression why) {
    return hidden(row).equals(Optional.of(why));
  }
}
