package org.elc.benchlearning.confluence.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.elc.benchlearning.app.round.ReadersChoice;
import org.elc.benchlearning.app.round.Rounds;
import org.elc.benchlearning.app.round.run.RoundCommand;
import org.elc.benchlearning.app.round.run.RoundCommands;
import org.elc.benchlearning.confluence.host.Reader;
import org.elc.benchlearning.core.round.Round.Readers;

/** Rounds: looking at them, preparing them, moving them on. */
@Path("rounds")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class RoundResource {
  private final Rounds rounds;
  private final ReadersChoice readersChoice;
  private final RoundCommands commands;
  private final Reader reader;

  public RoundResource() {
    this.rounds = RestBridge.bean(Rounds.class);
    this.readersChoice = RestBridge.bean(ReadersChoice.class);
    this.commands = RestBridge.bean(RoundCommands.class);
    this.reader = RestBridge.bean(Reader.class);
  }

  /**
   * A step of a round.
   *
   * @param command {@code open}, {@code close}, {@code compute} or {@code publish}
   */
  public record StepInput(String command) {}

  /**
   * New ends of a round that is open.
   *
   * @param due when entry ends
   * @param closes when the results are computed; left out: as before, but not before {@code due}
   */
  public record DueInput(String due, Optional<String> closes) {}

  /**
   * Who reads a round's group statistics once they are published.
   *
   * @param readers {@code participants} or {@code everybody}
   */
  public record ReadersInput(String readers, String reason) {}

  /** All rounds that the caller may know of, the newest period first. */
  @GET
  public PageJson<RoundJson> list(@BeanParam Paging paging) {
    paging.check();
    return PageJson.of(rounds.known(reader.actor()), paging, RoundJson::of);
  }

  /** Makes a draft. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response create(RoundInput input) {
    RoundJson made = RoundJson.of(rounds.create(reader.actor(), input.draft("")));
    return Response.status(Response.Status.CREATED).entity(made).build();
  }

  @GET
  @Path("{key}")
  public RoundJson one(@PathParam("key") String key) {
    return RoundJson.of(rounds.known(reader.actor(), key));
  }

  /** Replaces everything of a draft but its key. */
  @PUT
  @Path("{key}")
  @Consumes(MediaType.APPLICATION_JSON)
  public RoundJson update(@PathParam("key") String key, RoundInput input) {
    return RoundJson.of(rounds.update(reader.actor(), key, input.draft(key)));
  }

  /** Moves the ends of an open round. */
  @POST
  @Path("{key}/due")
  @Consumes(MediaType.APPLICATION_JSON)
  public RoundJson changeDue(@PathParam("key") String key, DueInput input) {
    return RoundJson.of(
        rounds.changeDue(reader.actor(), key, input.due(), input.closes().orElse("")));
  }

  /** Shows the group statistics to everybody who is signed in, or to participants only. */
  @POST
  @Path("{key}/readers")
  @Consumes(MediaType.APPLICATION_JSON)
  public RoundJson changeReaders(@PathParam("key") String key, ReadersInput input) {
    Readers readers = Choice.of(Readers.class, "readers", input.readers());
    return RoundJson.of(readersChoice.choose(reader.actor(), key, readers, input.reason()));
  }

  /** Takes one step from state to state. */
  @POST
  @Path("{key}/state")
  @Consumes(MediaType.APPLICATION_JSON)
  public RoundJson step(@PathParam("key") String key, StepInput input) {
    RoundCommand command = Choice.of(RoundCommand.class, "command", input.command());
    return RoundJson.of(commands.run(reader.actor(), key, command));
  }
}
