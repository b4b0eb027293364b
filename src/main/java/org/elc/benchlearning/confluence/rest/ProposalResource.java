package org.elc.benchlearning.confluence.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.elc.benchlearning.app.catalogue.ProposalInput;
import org.elc.benchlearning.app.catalogue.Proposals;
import org.elc.benchlearning.app.port.UserDirectory;
import org.elc.benchlearning.confluence.host.Reader;
import org.elc.benchlearning.core.catalogue.Proposal;
import org.elc.benchlearning.core.catalogue.Proposal.State;

/** What coordinators propose for the catalogue, and what the office says to it. */
@Path("proposals")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class ProposalResource {
  private final Proposals proposals;
  private final UserDirectory users;
  private final Reader reader;

  public ProposalResource() {
    this.proposals = RestBridge.bean(Proposals.class);
    this.users = RestBridge.bean(UserDirectory.class);
    this.reader = RestBridge.bean(Reader.class);
  }

  /**
   * A proposal to be made.
   *
   * @param country left out by who coordinates one country
   * @param indicator code, or {@code new}
   * @param change what should change
   * @param reason why
   */
  public record ProposalInputJson(
      Optional<String> country,
      Optional<String> indicator,
      Optional<String> change,
      Optional<String> reason) {}

  /**
   * What the office says.
   *
   * @param state {@code taken_up} or {@code declined}
   * @param answer told to the country
   */
  public record AnswerInput(String state, Optional<String> answer) {}

  /** What can be answered. */
  private enum Verdict {
    TAKEN_UP,
    DECLINED
  }

  /** Those of own countries, of the office all; open ones first. */
  @GET
  public PageJson<ProposalJson> list(@BeanParam Paging paging) {
    paging.check();
    List<Proposal> visible = proposals.visible(reader.actor());
    Map<String, String> names = names(visible.stream());
    return PageJson.of(visible, paging, p -> ProposalJson.of(p, names));
  }

  @GET
  @Path("{id}")
  public ProposalJson one(@PathParam("id") String id) {
    return json(proposals.proposal(reader.actor(), id));
  }

  /** Proposes a change; the same one again is the one that is there. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public ProposalJson propose(ProposalInputJson input) {
    return json(
        proposals.propose(
            reader.actor(),
            new ProposalInput(
                input.country().orElse(""),
                input.indicator().orElse(""),
                input.change().orElse(""),
                input.reason().orElse(""))));
  }

  /** Takes an open one of an own country back. */
  @DELETE
  @Path("{id}")
  public ProposalJson withdraw(@PathParam("id") String id) {
    return json(proposals.withdraw(reader.actor(), id));
  }

  /** Answers an open one. */
  @POST
  @Path("{id}/answer")
  @Consumes(MediaType.APPLICATION_JSON)
  public ProposalJson answer(@PathParam("id") String id, AnswerInput input) {
    State next = State.valueOf(Choice.of(Verdict.class, "state", input.state()).name());
    return json(proposals.answer(reader.actor(), id, next, input.answer().orElse("")));
  }

  private ProposalJson json(Proposal proposal) {
    return ProposalJson.of(proposal, names(Stream.of(proposal)));
  }

  private Map<String, String> names(Stream<Proposal> some) {
    return users.userNames(some.map(Proposal::proposer).collect(Collectors.toSet()));
  }
}
