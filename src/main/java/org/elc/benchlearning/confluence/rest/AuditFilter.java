package org.elc.benchlearning.confluence.rest;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.elc.benchlearning.app.audit.TrailQuestion;

/** The query parameters that choose lines of the audit trail. */
public final class AuditFilter {
  @QueryParam("member")
  @DefaultValue("")
  private String member = "";

  @QueryParam("round")
  @DefaultValue("")
  private String round = "";

  @QueryParam("area")
  @DefaultValue("")
  private String area = "";

  @QueryParam("kind")
  @DefaultValue("")
  private String kind = "";

  @QueryParam("from")
  @DefaultValue("")
  private String from = "";

  @QueryParam("until")
  @DefaultValue("")
  private String until = "";

  @QueryParam("before")
  @DefaultValue("")
  private String before = "";

  TrailQuestion question() {
    return new TrailQuestion(
        Optional.of(member), Optional.of(round), area, kind, from, until, before);
  }
}
