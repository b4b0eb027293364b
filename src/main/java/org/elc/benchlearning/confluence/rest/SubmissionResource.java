package org.elc.benchlearning.confluence.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.elc.benchlearning.app.entry.Entry;
import org.elc.benchlearning.confluence.host.Reader;
import org.elc.benchlearning.confluence.rest.ParticipantResource.ParticipantInput;
import org.elc.benchlearning.core.round.ParticipantId;
import org.elc.benchlearning.view.entry.FormPage;
import org.elc.benchlearning.view.entry.FormState;

/** A participant's submission in a round: handing in, taking back. */
@Path("rounds/{key}/submission")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class SubmissionResource {
  private final Entry entry;
  private final Reader reader;

  public SubmissionResource() {
    this(RestBridge.bean(Entry.class), RestBridge.bean(Reader.class));
  }

  SubmissionResource(Entry entry, Reader reader) {
    this.entry = entry;
    this.reader = reader;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public ReceiptJson submit(@PathParam("key") String round, ParticipantInput who) {
    ParticipantId id = new ParticipantId(who.member(), who.unit().orElse(""));
    return ReceiptJson.of(entry.submit(reader.actor(), round, id));
  }

  /** Takes the submission back; the receipt is void then. */
  @DELETE
  public FormState withdraw(
      @PathParam("key") String round,
      @QueryParam("member") @DefaultValue("") String member,
      @QueryParam("unit") @DefaultValue("") String unit) {
    return new FormPage(
            entry.withdraw(reader.actor(), round, new ParticipantId(member, unit)),
            reader.language())
        .state();
  }
}
