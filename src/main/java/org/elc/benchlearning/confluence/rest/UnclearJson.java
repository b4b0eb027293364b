package org.elc.benchlearning.confluence.rest;

import java.util.List;
import java.util.Locale;
import org.elc.benchlearning.app.Problem;
import org.elc.benchlearning.app.entry.SaveOutcome.Unclear;
import org.elc.benchlearning.core.entry.NumberReader;
import org.elc.benchlearning.core.entry.NumberReading;
import org.elc.benchlearning.view.Texts;

/**
 * The error of a number with two meanings, and how to write each of them.
 *
 * @param code stable
 * @param message the question
 * @param problems as in every error
 * @param choices texts that are understood without asking: with decimals, without
 */
public record UnclearJson(
    String code, String message, List<ProblemJson> problems, List<String> choices) {
  static UnclearJson of(Unclear unclear, NumberReader reader, Texts texts) {
    List<String> choices =
        List.of(reader.write(unclear.asDecimal()), reader.write(unclear.asGrouped()));
    Problem problem =
        Problem.of(NumberReading.Ambiguous.CODE, choices.get(0), choices.get(1))
            .inField(unclear.part().name().toLowerCase(Locale.ROOT));
    ProblemJson said = ProblemJson.of(problem, texts);
    return new UnclearJson(said.code(), said.message(), List.of(said), choices);
  }
}
