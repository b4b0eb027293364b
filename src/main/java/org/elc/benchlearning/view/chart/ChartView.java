package org.elc.benchlearning.view.chart;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Charts under headings, with what their marks mean, and the same data as a table.
 *
 * @param id prefix of the identifiers in the page
 * @param language tag of the texts' language
 * @param title heading
 * @param leads what it is about: period, peer group
 * @param summary everything in one sentence
 * @param notices what the reader has to know first
 * @param keys what the marks mean
 * @param sections charts that belong together
 * @param table the same data
 * @param notes explanations of what occurs
 */
public record ChartView(
    String id,
    String language,
    String title,
    List<String> leads,
    String summary,
    List<String> notices,
    List<Key> keys,
    List<Section> sections,
    Table table,
    List<String> notes) {

  private static final int FEW_COLUMNS = 5;

  /**
   * What a mark means.
   *
   * @param kind how the style sheet draws it
   * @param text the words
   * @param files the mark as a file; only for paper
   */
  public record Key(String kind, String text, List<PictureFile> files) {
    public Key {
      files = List.copyOf(files);
    }

    public Key(String kind, String text) {
      this(kind, text, List.of());
    }

    /** With the mark as a file. The words beside it say everything, so it needs none itself. */
    public Key withFile(Printer printer) {
      Picture mark = new Picture("key-" + kind, "", "", KeyScene.of(kind));
      return new Key(kind, text, printer.file(mark, KeyScene.WIDTH).stream().toList());
    }
  }

  /** Charts under a heading. */
  public record Section(String name, List<Card> cards) {
    public Section {
      cards = List.copyOf(cards);
    }
  }

  /**
   * One chart with its words.
   *
   * @param name what it is about
   * @param code of the indicator; may be empty
   * @param unit of the values; may be empty
   * @param sentence what there is to see
   * @param hints what else one has to know
   * @param pictures the chart; none where everything is hidden
   * @param files the chart as a file; only for paper
   */
  public record Card(
      String name,
      String code,
      String unit,
      String sentence,
      List<String> hints,
      List<Picture> pictures,
      List<PictureFile> files) {
    public Card {
      Objects.requireNonNull(name);
      Objects.requireNonNull(sentence);
      hints = List.copyOf(hints);
      pictures = List.copyOf(pictures);
      files = List.copyOf(files);
    }

    public Card(
        String name,
        String code,
        String unit,
        String sentence,
        List<String> hints,
        List<Picture> pictures) {
      this(name, code, unit, sentence, hints, pictures, List.of());
    }

    Card withFiles(Function<Picture, Optional<PictureFile>> file) {
      List<PictureFile> made = pictures.stream().flatMap(p -> file.apply(p).stream()).toList();
      return new Card(name, code, unit, sentence, hints, pictures, made);
    }
  }

  /** Columns and rows, the rows under headings. */
  public record Table(List<String> columns, List<Rows> groups) {
    public Table {
      columns = List.copyOf(columns);
      groups = List.copyOf(groups);
    }

    public int width() {
      return columns.size();
    }

    /** Percent of the width for what a row is about: on paper the others share the rest. */
    public int headShare() {
      return columns.size() > FEW_COLUMNS ? 22 : 40;
    }
  }

  /** Rows under a heading, or under an empty one. */
  public record Rows(String name, List<Row> rows) {
    public Rows {
      rows = List.copyOf(rows);
    }
  }

  /** What a row is about, and its cells. */
  public record Row(String head, List<String> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  public ChartView {
    leads = List.copyOf(leads);
    notices = List.copyOf(notices);
    keys = List.copyOf(keys);
    sections = List.copyOf(sections);
    notes = List.copyOf(notes);
  }

  /** With a file for each chart, and for each mark that is explained. */
  public ChartView withFiles(Printer printer) {
    Function<Picture, Optional<PictureFile>> file =
        picture -> printer.file(picture, Printer.PAPER_WIDTH);
    List<Key> marked = keys.stream().map(key -> key.withFile(printer)).toList();
    List<Section> filed =
        sections.stream()
            .map(
                s ->
                    new Section(
                        s.name(), s.cards().stream().map(card -> card.withFiles(file)).toList()))
            .toList();
    return new ChartView(id, language, title, leads, summary, notices, marked, filed, table, notes);
  }
}
