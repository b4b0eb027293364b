package org.elc.benchlearning.confluence.rest;

import java.util.List;

/**
 * Lines of the audit trail, the newest first.
 *
 * @param before what to ask with for those that come after these; empty when these are the last
 */
public record AuditPageJson(List<AuditLineJson> items, String before) {
  public AuditPageJson {
    items = List.copyOf(items);
  }
}
