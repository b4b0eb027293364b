package org.elc.benchlearning.confluence.rest;

import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.elc.benchlearning.app.InputText;
import org.elc.benchlearning.app.Invalid;
import org.elc.benchlearning.app.Problem;
import org.elc.benchlearning.app.csv.CsvForm;
import org.elc.benchlearning.app.csv.ImportMode;

/** What the endpoints that send or take files have in common. */
final class CsvAnswers {
  static final String TEXT_CSV = "text/csv";

  private CsvAnswers() {}

  static CsvForm form(String parameter) {
    return switch (parameter.toLowerCase(Locale.ROOT)) {
      case "", "standard" -> CsvForm.STANDARD;
      case "local" -> CsvForm.LOCAL;
      default ->
          throw new Invalid(
              Problem.of("choice", InputText.shown(parameter), "standard, local").inField("form"));
    };
  }

  static ImportMode mode(String parameter) {
    return switch (parameter.toLowerCase(Locale.ROOT)) {
      case "", "false" -> ImportMode.APPLY;
      case "true" -> ImportMode.DRY_RUN;
      default ->
          throw new Invalid(
              Problem.of("choice", InputText.shown(parameter), "true, false").inField("dryRun"));
    };
  }

  /** A download, never shown in place by the browser. */
  static Response file(String name, String csv) {
    return Response.ok(csv, TEXT_CSV + ";charset=UTF-8")
        .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
        .header("X-Content-Type-Options", "nosniff")
        .build();
  }
}
