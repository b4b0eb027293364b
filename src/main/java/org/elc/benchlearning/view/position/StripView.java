package org.elc.benchlearning.view.position;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.elc.benchlearning.view.benchmark.RowView;
import org.elc.benchlearning.view.benchmark.RowView.CellView;
import org.elc.benchlearning.view.chart.Picture;
import org.elc.benchlearning.view.chart.PictureFile;

/**
 * One indicator: the strip, and the same in words and numbers.
 *
 * @param row the words of the benchmark table for it
 * @param sentence where the own value stands, as a sentence
 * @param hints direction, target, and why parts of the strip are absent
 * @param pictures the strip; none where the group's numbers are hidden
 * @param files the strip as a file; only for paper
 * @param cells the group's numbers in the order of the columns; none when hidden
 */
public record StripView(
    RowView row,
    String sentence,
    List<String> hints,
    List<Picture> pictures,
    List<PictureFile> files,
    List<CellView> cells) {
  public StripView {
    hints = List.copyOf(hints);
    pictures = List.copyOf(pictures);
    files = List.copyOf(files);
    cells = List.copyOf(cells);
  }

  StripView withFiles(Function<Picture, Optional<PictureFile>> file) {
    List<PictureFile> made = pictures.stream().flatMap(p -> file.apply(p).stream()).toList();
    return new StripView(row, sentence, hints, pictures, made, cells);
  }
}
