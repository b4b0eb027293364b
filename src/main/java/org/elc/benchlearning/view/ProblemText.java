package org.elc.benchlearning.view;

import java.util.Objects;
import org.elc.benchlearning.app.Problem;

/**
 * A problem in the reader's words.
 *
 * @param code stable
 * @param field name of the field, parameter or column; empty when it is about the whole
 * @param line line of the imported file, or 0
 * @param message what is wrong, what is expected, and how to mend it
 * @param place where in a file it is, such as "Line 7, column numerator"; empty when it is not in a
 *     file
 */
public record ProblemText(String code, String field, int line, String message, String place) {
  public ProblemText {
    Objects.requireNonNull(code);
    Objects.requireNonNull(field);
    Objects.requireNonNull(message);
    Objects.requireNonNull(place);
  }

  public static ProblemText of(Problem problem, Texts texts) {
    return new ProblemText(
        problem.code(),
        problem.field(),
        problem.line(),
        texts.problem(problem),
        place(problem, texts));
  }

  private static String place(Problem problem, Texts texts) {
    if (problem.line() == 0) {
      return "";
    }
    String line = Integer.toString(problem.line());
    return problem.field().isEmpty()
        ? texts.text("elc.import.problem.line", line)
        : texts.text("elc.import.problem.cell", line, problem.field());
  }
}
