package org.elc.benchlearning.view.position;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.elc.benchlearning.view.benchmark.RowView.MarkView;
import org.elc.benchlearning.view.chart.Picture;
import org.elc.benchlearning.view.chart.PictureFile;

/**
 * Strips under the names of their principles, and the same as a table.
 *
 * @param id prefix of the identifiers in the page
 * @param language tag of the texts' language
 * @param title heading
 * @param period the period that the figures describe
 * @param group who is compared with
 * @param summary all strips in one sentence
 * @param notices what the reader has to know first
 * @param sections strips by principle
 * @param keys what the marks in the strips mean
 * @param bands what the signs and colours in the strips mean
 * @param columns headings of the table's numbers
 * @param personal whether there is a member whose own values stand there
 * @param notes explanations of what occurs
 */
public record PositionView(
    String id,
    String language,
    String title,
    String period,
    String group,
    String summary,
    List<String> notices,
    List<SectionView> sections,
    List<KeyView> keys,
    List<MarkView> bands,
    List<String> columns,
    boolean personal,
    List<String> notes) {

  /** The strips of a principle. */
  public record SectionView(String name, List<StripView> strips) {
    public SectionView {
      strips = List.copyOf(strips);
    }
  }

  /** What a mark means: how it looks, and the words. */
  public record KeyView(String kind, String text) {}

  public PositionView {
    notices = List.copyOf(notices);
    sections = List.copyOf(sections);
    keys = List.copyOf(keys);
    bands = List.copyOf(bands);
    columns = List.copyOf(columns);
    notes = List.copyOf(notes);
  }

  /** Columns of the table with the group's numbers. */
  public int numbers() {
    return columns.size();
  }

  /** All columns of the table. */
  public int width() {
    return 1 + (personal ? 2 : 0) + columns.size();
  }

  /** All columns on paper, where the own value and its position share one. */
  public int documentWidth() {
    return width() - (personal ? 1 : 0);
  }

  /** With a file for each strip. */
  public PositionView withFiles(Function<Picture, Optional<PictureFile>> file) {
    List<SectionView> filed =
        sections.stream()
            .map(
                s ->
                    new SectionView(
                        s.name(), s.strips().stream().map(strip -> strip.withFiles(file)).toList()))
            .toList();
    return new PositionView(
        id, language, title, period, group, summary, notices, filed, keys, bands, columns, personal,
        notes);
  }
}
