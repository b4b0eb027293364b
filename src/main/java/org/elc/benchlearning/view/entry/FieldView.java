package org.elc.benchlearning.view.entry;

import java.util.List;

/**
 * One row of the form: what does not change while somebody types, and the state.
 *
 * @param code of the indicator
 * @param id prefix of the identifiers of this row
 * @param title of the indicator
 * @param unit unit of measurement of the result; empty for percentages
 * @param note advice from the catalogue; may be empty
 * @param inputs the numbers to enter
 * @param answers what the row can say: a figure, or why there is none
 * @param earlier own results of earlier rounds, newest first
 * @param links the link to evidence, if it may be clicked; none or one
 * @param state what is saved
 */
public record FieldView(
    String code,
    String id,
    String title,
    String unit,
    String note,
    List<InputView> inputs,
    List<AnswerView> answers,
    List<EarlierView> earlier,
    List<String> links,
    FieldState state) {

  /**
   * A number to enter.
   *
   * @param part name of the number: {@code numerator}, {@code denominator} or {@code value}
   * @param caption what kind of number that is; empty where the label says it
   * @param label definition from the catalogue
   * @param text the number as it is saved, in the reader's notation
   */
  public record InputView(String part, String caption, String label, String text) {}

  public record AnswerView(String value, String label, boolean selected) {}

  /** The result of an earlier round in words, and the numbers behind it (may be empty). */
  public record EarlierView(String round, String result, String detail) {}

  public FieldView {
    inputs = List.copyOf(inputs);
    answers = List.copyOf(answers);
    earlier = List.copyOf(earlier);
    links = List.copyOf(links);
  }

  /** Whether there is something to say beside the figure. */
  public boolean commented() {
    return !state.note().isEmpty() || !links.isEmpty() || !state.findings().isEmpty();
  }
}
