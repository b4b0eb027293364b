package org.elc.benchlearning.confluence.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.elc.benchlearning.app.membership.MemberFacts;
import org.elc.benchlearning.app.membership.Members;
import org.elc.benchlearning.confluence.host.Reader;
import org.elc.benchlearning.core.membership.Member;

/** That a member leaves the network; said by those who supervise it. */
@Path("members/{key}/leaving")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class LeavingResource {
  private final MemberFacts facts;
  private final Members members;
  private final Reader reader;

  public LeavingResource() {
    this.facts = RestBridge.bean(MemberFacts.class);
    this.members = RestBridge.bean(Members.class);
    this.reader = RestBridge.bean(Reader.class);
  }

  /**
   * That a member leaves.
   *
   * @param left first day outside; left out: it stays
   */
  public record LeavingInput(Optional<String> left, String reason) {}

  /** Says when the member leaves, or that it stays. */
  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  public MemberJson leave(@PathParam("key") String key, LeavingInput input) {
    return json(facts.leave(reader.actor(), key, input.left().orElse(""), input.reason()));
  }

  private MemberJson json(Member member) {
    return MemberJson.of(member, members.status(member));
  }
}
