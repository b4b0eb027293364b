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

/** A member's certificates, one by one; kept by those who supervise it. */
@Path("members/{key}/certificates")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class CertificateResource {
  private final MemberFacts facts;
  private final Members members;
  private final Reader reader;

  public CertificateResource() {
    this.facts = RestBridge.bean(MemberFacts.class);
    this.members = RestBridge.bean(Members.class);
    this.reader = RestBridge.bean(Reader.class);
  }

  /** A certificate; days are ISO dates, both included. */
  public record CertificateInput(
      String level, Optional<String> edition, Optional<String> number, String from, String to) {}

  /** Adds a certificate, or replaces the one of that level and first day. */
  @PUT
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
  @Path("{level}/{from}")
  public MemberJson uncertify(
      @PathParam("key") String key,
      @PathParam("level") String level,
      @PathParam("from") String from) {
    return json(facts.uncertify(reader.actor(), key, level, from));
  }

  private MemberJson json(Member member) {
    return MemberJson.of(member, members.status(member));
  }
}
