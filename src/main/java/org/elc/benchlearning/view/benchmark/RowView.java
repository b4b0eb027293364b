package org.elc.benchlearning.view.benchmark;

import java.util.List;

/**
 * One indicator. Texts are for display as they are; empty ones are not shown.
 *
 * @param code of the indicator
 * @param title its name
 * @param unit unit of the values
 * @param principle where it is filed, where the table does not say so above
 * @param own own value, or the word for why there is none
 * @param place rank, or why there is none
 * @param part quarter or third of the values
 * @param bands the band; none or one
 * @param changes change of the own value; none or one
 * @param suppressed why the group's numbers are hidden, in a word; empty when they are not
 * @param cells the group's numbers, in the order of the columns; none when hidden
 */
public record RowView(
    String code,
    String title,
    String unit,
    String principle,
    String own,
    String place,
    String part,
    List<MarkView> bands,
    List<MarkView> changes,
    String suppressed,
    List<CellView> cells) {

  /**
   * Something said by a shape, a colour and a word.
   *
   * @param kind names the colour and the shape in the stylesheet
   * @param shape an SVG path in a square of 16
   * @param text the word
   * @param detail what follows in smaller type
   */
  public record MarkView(String kind, String shape, String text, String detail) {}

  /**
   * A number of the group.
   *
   * @param label the column's heading, for cards
   * @param text the number; empty where there is none
   * @param explained why there is none; empty where there is one
   * @param footnote mark of the note that explains more; empty where there is none
   */
  public record CellView(String label, String text, String explained, String footnote) {
    public CellView(String label, String text, String explained) {
      this(label, text, explained, "");
    }
  }

  public RowView {
    bands = List.copyOf(bands);
    changes = List.copyOf(changes);
    cells = List.copyOf(cells);
  }
}
