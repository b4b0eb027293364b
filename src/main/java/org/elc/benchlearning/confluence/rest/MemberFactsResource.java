package org.elc.benchlearning.confluence.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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

/** What a member's status follows from; kept by those who supervise it. */
@Path("members/{key}")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class MemberFactsResource {
  private final MemberFacts facts;
  private final Members members;
  private final Reader reader;

  public MemberFactsResource() {
    this.facts = RestBridge.bean(MemberFacts.class);
    this.members = RestBridge.bean(Members.class);
    this.reader = RestBridge.bean(Reader.class);
  }

  /** A certificate; days are ISO dates, both included. */
  public record CertificateInput(
      String level, Optional<String> edition, Optional<String> number, String from, String to) {}

  /**
   * That a member leaves.
   *
   * @param left first day outside; left out: it stays
   */
  public record LeavingInput(Optional<String> left, String reason) {}

  /** Adds a certificate, or replaces the one of that level and first day. */
  @PUT
  @Path("certificates")
  @Consumes(MediaType.APPLICATION_JSON)
  public MemberJson certify(@PathParam("key") String key, CertificateInput input) {
    return json(
        facts.certify(
            reader.actor(),
            key,
            new MemberFacts.CertificateInput(
                input.level(),
                input.edition().orElse(""),
                input.number().orElse(""),
                input.from(),
                input.to())));
  }

  @DELETE
  @Path("certificates/{level}/{from}")
  public MemberJson uncertify(
      @PathParam("key") String key,
      @PathParam("level") String level,
      @PathParam("from") String from) {
    return json(facts.uncertify(reader.actor(), key, level, from));
  }

  /** Says when the member leaves, or that it stays. */
  @PUT
  @Path("leaving")
  @Consumes(MediaType.APPLICATION_JSON)
  public MemberJson leave(@PathParam("key") String key, LeavingInput input) {
    return json(facts.leave(reader.actor(), key, input.left().orElse(""), input.reason()));
  }

  private MemberJson json(Member member) {
    return MemberJson.of(member, members.status(member));
  }
}
