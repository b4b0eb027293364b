package org.elc.benchlearning.app.csv;

import java.util.List;
import org.elc.benchlearning.app.Problem;

/**
 * What an import did, or would do.
 *
 * @param mode whether it was carried out
 * @param rows data rows read
 * @param created things that are new
 * @param changed things that differ from what was stored
 * @param unchanged things that were stored like this already
 * @param removed things that were stored and are not in a file that says everything
 * @param problems why nothing can be imported; only a dry run returns with any
 */
public record ImportReport(
    ImportMode mode,
    int rows,
    int created,
    int changed,
    int unchanged,
    int removed,
    List<Problem> problems) {
  public ImportReport {
    problems = List.copyOf(problems);
  }
}
