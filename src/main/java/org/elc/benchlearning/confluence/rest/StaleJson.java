package org.elc.benchlearning.confluence.rest;

import java.util.List;
import org.elc.benchlearning.app.Problem;
import org.elc.benchlearning.app.entry.SaveOutcome.Stale;
import org.elc.benchlearning.view.Texts;
import org.elc.benchlearning.view.entry.FieldState;

/**
 * The error of a save that came too late, and what is stored instead, for the person to choose.
 *
 * @param code stable
 * @param message who changed what when
 * @param problems as in every error
 * @param current the row as it is stored now
 */
public record StaleJson(
    String code, String message, List<ProblemJson> problems, FieldState current) {
  static StaleJson of(Stale stale, FieldState current, Texts texts) {
    String figure = current.figure().isEmpty() ? texts.text("elc.entry.empty") : current.figure();
    Problem problem =
        stale.who().isPresent()
            ? Problem.of("figure-stale", stale.who().get(), figure)
            : Problem.of("figure-stale-unknown", figure);
    ProblemJson said = ProblemJson.of(problem.inField("version"), texts);
    return new StaleJson(said.code(), said.message(), List.of(said), current);
  }
}
