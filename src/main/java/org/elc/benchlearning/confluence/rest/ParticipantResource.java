package org.elc.benchlearning.confluence.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.app.round.Invitations;
import org.elc.benchlearning.app.round.Participants;
import org.elc.benchlearning.app.round.Supervision;
import org.elc.benchlearning.confluence.host.Reader;
import org.elc.benchlearning.core.round.ParticipantId;

/** Who takes part in a round, and what the coordinator or the office decides about them. */
@Path("rounds/{key}/participants")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class ParticipantResource {
  private final Participants participants;
  private final Supervision supervision;
  private final Invitations invitations;
  private final Reader reader;

  public ParticipantResource() {
    this.participants = RestBridge.bean(Participants.class);
    this.supervision = RestBridge.bean(Supervision.class);
    this.invitations = RestBridge.bean(Invitations.class);
    this.reader = RestBridge.bean(Reader.class);
  }

  /** More time for one participant: until when in the round's time zone, and why. */
  public record ExtensionInput(String member, Optional<String> unit, String until, String reason) {}

  /** One participant, the receipt of what was looked at if there was one, and why it goes back. */
  public record ReturnInput(
      String member, Optional<String> unit, Optional<String> receipt, String reason) {}

  /** One participant, and the receipt of what was looked at, if there was one. */
  public record ValidationInput(String member, Optional<String> unit, Optional<String> receipt) {}

  /** One participant; without a unit, the member as a whole. */
  public record ParticipantInput(String member, Optional<String> unit) {}

  /** Keys of members. */
  public record MembersInput(List<String> members) {}

  /** Those whose figures the caller may read, in the order of their keys. */
  @GET
  public PageJson<ParticipantJson> list(@PathParam("key") String key, @BeanParam Paging paging) {
    paging.check();
    return page(reader.actor(), key, paging);
  }

  @POST
  @Path("extend")
  public ParticipantJson extend(@PathParam("key") String key, ExtensionInput input) {
    Actor actor = reader.actor();
    ParticipantId id = id(input.member(), input.unit());
    supervision.extend(actor, key, id, input.until(), input.reason());
    return one(actor, key, id);
  }

  /** Sends handed-in figures back to be mended. */
  @POST
  @Path("return")
  public ParticipantJson sendBack(@PathParam("key") String key, ReturnInput input) {
    Actor actor = reader.actor();
    ParticipantId id = id(input.member(), input.unit());
    supervision.sendBack(actor, key, id, input.receipt(), input.reason());
    return one(actor, key, id);
  }

  private PageJson<ParticipantJson> page(Actor actor, String key, Paging paging) {
    return PageJson.of(
        participants.part(actor, key, paging::cut).shown(), paging, ParticipantJson::of);
  }

  @POST
  @Path("validate")
  public ParticipantJson validate(@PathParam("key") String key, ValidationInput input) {
    Actor actor = reader.actor();
    ParticipantId id = id(input.member(), input.unit());
    supervision.validate(actor, key, id, input.receipt());
    return one(actor, key, id);
  }

  /** Puts members on the list of a pilot that is still a draft. */
  @POST
  @Path("invite")
  public PageJson<ParticipantJson> invite(@PathParam("key") String key, MembersInput input) {
    Actor actor = reader.actor();
    invitations.invite(actor, key, input.members());
    return page(actor, key, new Paging());
  }

  /** Takes members off that list. */
  @POST
  @Path("uninvite")
  public PageJson<ParticipantJson> uninvite(@PathParam("key") String key, MembersInput input) {
    Actor actor = reader.actor();
    invitations.uninvite(actor, key, input.members());
    return page(actor, key, new Paging());
  }

  private ParticipantJson one(Actor actor, String key, ParticipantId id) {
    return ParticipantJson.of(participants.participant(actor, key, id));
  }

  private static ParticipantId id(String member, Optional<String> unit) {
    return new ParticipantId(member, unit.orElse(""));
  }
}
