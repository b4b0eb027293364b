package org.elc.benchlearning.confluence.rest;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.elc.benchlearning.app.admin.PersonalData;
import org.elc.benchlearning.app.admin.SubjectNames;
import org.elc.benchlearning.confluence.host.Reader;

/** What is kept about one person, for the administrator who has said the password again. */
@Path("admin/persons/{user}")
@Produces(MediaType.APPLICATION_JSON)
@AdminOnly
public final class AdminPersonResource {
  private final PersonalData data;
  private final SubjectNames names;
  private final Reader reader;
  private final HttpServletRequest request;

  public AdminPersonResource(@Context HttpServletRequest request) {
    this.data = RestBridge.bean(PersonalData.class);
    this.names = RestBridge.bean(SubjectNames.class);
    this.reader = RestBridge.bean(Reader.class);
    this.request = request;
  }

  /**
   * An erasure, which nobody can take back.
   *
   * @param again the name once more
   * @param reason why
   */
  public record ErasureInput(String again, String reason) {}

  /** What stands for the person from now on. */
  public record ErasureJson(String token) {}

  /** By log-in name, or by user key where the wiki does not know the person any more. */
  @GET
  public DossierJson dossier(@PathParam("user") String user) {
    AdminAccess.require(request);
    PersonalData.Dossier dossier = data.dossier(reader.actor(), user);
    return DossierJson.of(dossier, names.of(dossier));
  }

  @POST
  @Path("erasure")
  @Consumes(MediaType.APPLICATION_JSON)
  public ErasureJson erase(@PathParam("user") String user, ErasureInput input) {
    AdminAccess.require(request);
    return new ErasureJson(data.erase(reader.actor(), user, input.again(), input.reason()));
  }
}
