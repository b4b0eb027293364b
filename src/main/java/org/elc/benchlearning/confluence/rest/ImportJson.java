package org.elc.benchlearning.confluence.rest;

import java.util.List;
import org.elc.benchlearning.app.csv.ImportMode;
import org.elc.benchlearning.app.csv.ImportReport;
import org.elc.benchlearning.view.Texts;

/**
 * What an import did, or with {@code dryRun} would do.
 *
 * @param dryRun whether nothing was changed on purpose
 * @param rows data rows read
 * @param created new things
 * @param changed things that differ from what was stored
 * @param unchanged things stored like this already
 * @param removed things stored that a complete file does not name
 * @param problems why the file cannot be imported
 */
public record ImportJson(
    boolean dryRun,
    int rows,
    int created,
    int changed,
    int unchanged,
    int removed,
    List<ProblemJson> problems) {
  static ImportJson of(ImportReport report, Texts texts) {
    return new ImportJson(
        report.mode() == ImportMode.DRY_RUN,
        report.rows(),
        report.created(),
        report.changed(),
        report.unchanged(),
        report.removed(),
        report.problems().stream().map(p -> ProblemJson.of(p, texts)).toList());
  }
}
