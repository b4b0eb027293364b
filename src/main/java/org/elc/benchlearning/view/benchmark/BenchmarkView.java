package org.elc.benchlearning.view.benchmark;

import java.util.List;

/**
 * The benchmark table.
 *
 * @param id prefix of the identifiers in the page
 * @param language tag of the texts' language
 * @param title heading
 * @param period the period that the figures describe
 * @param group who is compared with, and how many values there are at most
 * @param summary the table in one sentence
 * @param notices what the reader has to know first
 * @param choices what the reader may change
 * @param kept what a change leaves as it is: names and values
 * @param own headings of the columns about the reader's member; none without one
 * @param columns headings of the group's columns
 * @param sections rows under a heading, or under an empty one
 * @param legend the bands that occur
 * @param footnotes explanations of the marks in cells
 * @param notes explanations of what occurs
 */
public record BenchmarkView(
    String id,
    String language,
    String title,
    String period,
    String group,
    String summary,
    List<String> notices,
    List<ChoiceView> choices,
    List<OptionView> kept,
    List<String> own,
    List<String> columns,
    List<SectionView> sections,
    List<RowView.MarkView> legend,
    List<FootnoteView> footnotes,
    List<String> notes) {

  /** A mark that cells carry, and what it means. */
  public record FootnoteView(String mark, String text) {}

  /** One thing to choose: the parameter's name, its label, its options. */
  public record ChoiceView(String name, String label, List<OptionView> options) {
    public ChoiceView {
      options = List.copyOf(options);
    }
  }

  /** A value and what it is called; for kept parameters, the value and its name. */
  public record OptionView(String value, String label, boolean selected) {}

  /** Rows that belong together. */
  public record SectionView(String name, List<RowView> rows) {
    public SectionView {
      rows = List.copyOf(rows);
    }
  }

  public BenchmarkView {
    notices = List.copyOf(notices);
    choices = List.copyOf(choices);
    kept = List.copyOf(kept);
    own = List.copyOf(own);
    columns = List.copyOf(columns);
    sections = List.copyOf(sections);
    legend = List.copyOf(legend);
    footnotes = List.copyOf(footnotes);
    notes = List.copyOf(notes);
  }

  /** Whether the table has columns about the reader's member. */
  public boolean personal() {
    return !own.isEmpty();
  }

  /** Whether any band occurs that the legend explains. */
  public boolean marked() {
    return !legend.isEmpty();
  }

  /** Columns with the group's numbers. */
  public int numbers() {
    return columns.size();
  }

  /** Headings of the own value and its change, which share a column on paper. */
  public List<String> ownValue() {
    return own.isEmpty() ? List.of() : List.of(own.get(0), own.get(own.size() - 1));
  }

  /** Columns of the table on paper. */
  public int documentWidth() {
    return width() - (personal() ? 1 : 0);
  }

  /** Columns of the table, the indicators' names included. */
  public int width() {
    return 1 + own.size() + columns.size();
  }
}
