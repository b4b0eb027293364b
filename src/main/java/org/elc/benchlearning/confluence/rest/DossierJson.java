package org.elc.benchlearning.confluence.rest;

import java.util.List;
import java.util.Map;
import org.elc.benchlearning.app.admin.PersonalData.Dossier;
import org.elc.benchlearning.app.admin.SubjectNames.Names;
import org.elc.benchlearning.app.port.TraceStore.Trace;

/**
 * What is kept about a person.
 *
 * @param userKey what stands in the database
 * @param traces where; never a figure
 * @param names of what the keys lead to
 */
public record DossierJson(String userKey, List<TraceJson> traces, SubjectNamesJson names) {

  /**
   * A row that names the person.
   *
   * @param role as what
   * @param about what the row is about
   */
  public record TraceJson(String role, Map<String, String> about) {}

  /** By key; those that nothing answers to any more are left out. */
  public record SubjectNamesJson(Map<String, String> rounds, Map<String, String> members) {}

  static DossierJson of(Dossier dossier, Names names) {
    return new DossierJson(
        dossier.userKey(),
        dossier.traces().stream().map(DossierJson::trace).toList(),
        new SubjectNamesJson(names.rounds(), names.members()));
  }

  private static TraceJson trace(Trace trace) {
    return new TraceJson(trace.role().name(), trace.about());
  }
}
