package org.elc.benchlearning.confluence.rest;

import java.util.List;
import org.elc.benchlearning.app.admin.HealthChecks.Finding;

/**
 * Whether something that the app needs is there.
 *
 * @param check what was looked at
 * @param well whether all is well
 * @param wrong names of what is wrong
 */
public record HealthJson(String check, boolean well, List<String> wrong) {
  static HealthJson of(Finding finding) {
    return new HealthJson(finding.check().name(), finding.isWell(), finding.wrong());
  }
}
