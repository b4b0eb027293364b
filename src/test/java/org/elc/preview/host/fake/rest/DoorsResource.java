package org.elc.preview.host.fake.rest;

import com.atlassian.annotations.security.XsrfProtectionExcluded;
import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.atlassian.plugins.rest.api.security.annotation.SystemAdminOnly;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;

/** One door per access annotation; the class's own is the strictest. */
@Path("/doors")
@Produces(MediaType.APPLICATION_JSON)
@SystemAdminOnly
public final class DoorsResource {

  /** What is sent and answered. */
  public record Letter(String words, int pages) {}

  @GET
  @Path("system-admin")
  public Letter systemAdmin() {
    return new Letter("system", 1);
  }

  @GET
  @Path("admin")
  @AdminOnly
  public Letter admin() {
    return new Letter("admin", 1);
  }

  @GET
  @Path("licensed")
  @LicensedOnly
  public Letter licensed() {
    return new Letter("licensed", 1);
  }

  @GET
  @Path("anonymous")
  @AnonymousSiteAccess
  public Letter anonymous() {
    return new Letter("anonymous", 1);
  }

  @GET
  @Path("unrestricted")
  @UnrestrictedAccess
  public Letter unrestricted() {
    return new Letter("unrestricted", 1);
  }

  @GET
  @Path("failing")
  @UnrestrictedAccess
  public Letter failing() {
    throw new IllegalStateException("inner secret");
  }

  @GET
  @Path("instant")
  @UnrestrictedAccess
  public Instant instant() {
    return Instant.EPOCH;
  }

  @POST
  @UnrestrictedAccess
  public Letter post(Letter letter) {
    return letter;
  }

  @POST
  @Path("text")
  @Consumes({MediaType.TEXT_PLAIN, "text/csv"})
  @UnrestrictedAccess
  public Letter text(String words) {
    return new Letter("text", words.length());
  }

  @POST
  @Path("excluded")
  @Consumes(MediaType.TEXT_PLAIN)
  @UnrestrictedAccess
  @XsrfProtectionExcluded
  public Letter excluded(String words) {
    return new Letter(words, 1);
  }

  @DELETE
  @UnrestrictedAccess
  public Letter delete() {
    return new Letter("gone", 0);
  }
}
