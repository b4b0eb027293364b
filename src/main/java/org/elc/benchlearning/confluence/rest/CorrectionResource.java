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
import java.util.Locale;
import java.util.Optional;
import org.elc.benchlearning.app.entry.Corrections;
import org.elc.benchlearning.app.results.Results;
import org.elc.benchlearning.app.round.run.RoundCommands;
import org.elc.benchlearning.confluence.host.Reader;
import org.elc.benchlearning.core.entry.Correction.State;

/** Corrections of figures after their round was computed, and the revisions that they make. */
@Path("rounds")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class CorrectionResource {
  private final Corrections corrections;
  private final Results results;
  private final RoundCommands commands;
  private final Reader reader;

  public CorrectionResource() {
    this.corrections = RestBridge.bean(Corrections.class);
    this.results = RestBridge.bean(Results.class);
    this.commands = RestBridge.bean(RoundCommands.class);
    this.reader = RestBridge.bean(Reader.class);
  }

  /** What a figure should be, the version of the one that is wrong, and why it is. */
  public record CorrectionInput(
      String member,
      Optional<String> unit,
      String indicator,
      Optional<String> numerator,
      Optional<String> denominator,
      Optional<String> value,
      Optional<String> missing,
      Optional<String> note,
      Integer version,
      Optional<String> language,
      String reason) {
    private FigureInputJson figure() {
      return new FigureInputJson(
          member,
          unit,
          indicator,
          numerator,
          denominator,
          value,
          missing,
          note,
          Optional.empty(),
          version,
          language);
    }
  }

  /**
   * What becomes of a correction.
   *
   * @param state {@code approved} or {@code refused}
   */
  public record DecisionInput(String state, String reason) {}

  /** Which decision is possible. */
  private enum Verdict {
    APPROVED,
    REFUSED
  }

  /** The number of the newest revision that the caller knows of. */
  public record RevisionInput(Integer newest) {}

  /** One revision: how many members were corrected in it, and nothing else. */
  public record RevisionJson(int number, int members) {}

  /** Those whose figures the caller may read. */
  @GET
  @Path("{key}/corrections")
  public PageJson<CorrectionJson> list(@PathParam("key") String key, @BeanParam Paging paging) {
    paging.check();
    return PageJson.of(corrections.list(reader.actor(), key), paging, CorrectionJson::of);
  }

  /** Asks for a correction. */
  @POST
  @Path("{key}/corrections")
  @Consumes(MediaType.APPLICATION_JSON)
  public CorrectionJson ask(@PathParam("key") String key, CorrectionInput input) {
    FigureInputJson figure = input.figure();
    return CorrectionJson.of(
        corrections.request(
            reader.actor(),
            key,
            figure.participant(),
            figure.input(),
            figure.reader(),
            input.reason()));
  }

  /** Approves or refuses a correction. */
  @PUT
  @Path("{key}/corrections/{id}/state")
  @Consumes(MediaType.APPLICATION_JSON)
  public CorrectionJson decide(
      @PathParam("key") String key, @PathParam("id") String id, DecisionInput input) {
    State next =
        State.valueOf(
            Choice.of(Verdict.class, "state", input.state().toLowerCase(Locale.ROOT)).name());
    return CorrectionJson.of(corrections.decide(reader.actor(), key, id, next, input.reason()));
  }

  /** The revisions of the round's results. */
  @GET
  @Path("{key}/revisions")
  public PageJson<RevisionJson> revisions(@PathParam("key") String key, @BeanParam Paging paging) {
    paging.check();
    return PageJson.of(
        results.revisions(reader.actor(), key),
        paging,
        r -> new RevisionJson(r.number(), r.members()));
  }

  /** Makes the next revision from the corrections that wait. */
  @POST
  @Path("{key}/revisions")
  @Consumes(MediaType.APPLICATION_JSON)
  public RoundJson correct(@PathParam("key") String key, RevisionInput input) {
    return RoundJson.of(commands.correct(reader.actor(), key, input.newest()));
  }
}
