package org.elc.benchlearning.confluence.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.elc.benchlearning.app.membership.MemberSpaces;
import org.elc.benchlearning.app.results.BenchmarkRequest;
import org.elc.benchlearning.app.results.BestInClass;
import org.elc.benchlearning.app.results.ContactRequests;
import org.elc.benchlearning.confluence.host.Reader;

/** The best in class of a round who have agreed to be named. */
@Path("rounds")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class BestResource {
  private final BestInClass best;
  private final ContactRequests contacts;
  private final MemberSpaces spaces;
  private final Reader reader;

  public BestResource() {
    this.best = RestBridge.bean(BestInClass.class);
    this.contacts = RestBridge.bean(ContactRequests.class);
    this.spaces = RestBridge.bean(MemberSpaces.class);
    this.reader = RestBridge.bean(Reader.class);
  }

  /**
   * A wish to be put in touch.
   *
   * @param indicator code
   * @param member the own member; left out: the likeliest
   * @param group {@code all} or a country's; left out: all
   */
  public record ContactInput(String indicator, Optional<String> member, Optional<String> group) {}

  @GET
  @Path("{key}/best-in-class")
  public PageJson<BestJson> list(
      @PathParam("key") String key,
      @QueryParam("group") @DefaultValue("all") String group,
      @BeanParam Paging paging) {
    paging.check();
    return PageJson.of(
        best.report(reader.actor(), request(key, Optional.empty(), group)).entries(),
        paging,
        entry -> BestJson.of(entry, m -> spaces.linked(reader.actor(), m)));
  }

  /** Tells the own coordinator; answers with the names that there are. */
  @POST
  @Path("{key}/best-in-class/contact")
  @Consumes(MediaType.APPLICATION_JSON)
  public PageJson<BestJson> ask(@PathParam("key") String key, ContactInput input) {
    String group = input.group().orElse("all");
    contacts.ask(reader.actor(), request(key, input.member(), group), input.indicator());
    return list(key, group, new Paging());
  }

  private static BenchmarkRequest request(String round, Optional<String> member, String group) {
    return new BenchmarkRequest(
        Optional.of(round),
        member,
        Optional.empty(),
        Optional.empty(),
        Optional.of(ResultResource.peerGroup(group).key()));
  }
}
