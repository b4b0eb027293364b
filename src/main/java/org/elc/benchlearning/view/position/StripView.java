package org.elc.benchlearning.view.position;

import java.util.List;
import org.elc.benchlearning.view.benchmark.RowView;
import org.elc.benchlearning.view.benchmark.RowView.CellView;
import org.elc.benchlearning.view.chart.Picture;

/**
 * One indicator: the strip, and the same in words and numbers.
 *
 * @param row the words of the benchmark table for it
 * @param sentence where the own value stands, as a sentence
 * @param hints direction, target, and why parts of the strip are absent
 * @param pictures the strip; none where the group's numbers are hidden
 * @param cells the group's numbers in the order of the columns; none when hidden
 */
public record StripView(
    RowView row,
    String sentence,
    List<String> hints,
    List<Picture> pictures,
    List<CellView> cells) {
  public StripView {
    hints = List.copyOf(hints);
    pictures = List.copyOf(pictures);
    cells = List.copyOf(cells);
  }
}
