package org.elc.benchlearning.view.position;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.elc.benchlearning.view.benchmark.RowView.MarkView;
import org.elc.benchlearning.view.chart.ChartView;
import org.elc.benchlearning.view.chart.Picture;
import org.elc.benchlearning.view.chart.PictureFile;
import org.elc.benchlearning.view.chart.Printer;

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
    List<ChartView.Key> keys,
    List<MarkView> bands,
    List<String> columns,
    boolean personal,
    List<String> notes) {

  /** Bands that a strip gives a colour and a sign. */
  private static final Set<String> COLOURED = Set.of("best", "worst");

  /** The strips of a principle. */
  public record SectionView(String name, List<StripView> strips) {
    public SectionView {
      strips = List.copyOf(strips);
    }
  }

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

  /** With a file for each strip, and for each mark and colour in them that is explained. */
  public PositionView withFiles(Printer printer) {
    Function<Picture, Optional<PictureFile>> file =
        picture -> printer.file(picture, Printer.PAPER_WIDTH);
    Stream<ChartView.Key> colours =
        bands.stream()
            .filter(b -> COLOURED.contains(b.kind()))
            .map(b -> new ChartView.Key(b.kind(), b.text()));
    List<ChartView.Key> marked =
        Stream.concat(keys.stream(), colours).map(key -> key.withFile(printer)).toList();
    List<SectionView> filed =
        sections.stream()
            .map(
                s ->
                    new SectionView(
                        s.name(), s.strips().stream().map(strip -> strip.withFiles(file)).toList()))
            .toList();
    return new PositionView(
        id, language, title, period, group, summary, notices, filed, marked, bands, columns,
        personal, notes);
  }
}
