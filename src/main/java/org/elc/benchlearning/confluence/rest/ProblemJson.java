package org.elc.benchlearning.confluence.rest;

import org.elc.benchlearning.app.Problem;
import org.elc.benchlearning.view.ProblemText;
import org.elc.benchlearning.view.Texts;

/**
 * One problem with the input.
 *
 * @param code stable
 * @param field name of the field, parameter or column; empty when it is about the whole
 * @param line line of the imported file, or 0
 * @param message in the reader's language
 */
public record ProblemJson(String code, String field, int line, String message) {
  static ProblemJson of(Problem problem, Texts texts) {
    ProblemText text = ProblemText.of(problem, texts);
    return new ProblemJson(text.code(), text.field(), text.line(), text.message());
  }
}
