package org.elc.benchlearning.confluence.rest;

import java.util.List;
import java.util.Map;
import org.elc.benchlearning.app.admin.PersonalData.Dossier;
import org.elc.benchlearning.app.port.TraceStore.Trace;

/**
 * What is kept about a person.
 *
 * @param userKey what stands in the database
 * @param traces where; never a figure
 */
public record DossierJson(String userKey, List<TraceJson> traces) {

  /**
   * A row that names the person.
   *
   * @param role as what
   * @param about what the row is about
   */
  public record TraceJson(String role, Map<String, String> about) {}

  static DossierJson of(Dossier dossier) {
    return new DossierJson(
        dossier.userKey(), dossier.traces().stream().map(DossierJson::trace).toList());
  }

  private static TraceJson trace(Trace trace) {
    return new TraceJson(trace.role().name(), trace.about());
  }
}
