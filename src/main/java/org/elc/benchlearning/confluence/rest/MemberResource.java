package org.elc.benchlearning.confluence.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.elc.benchlearning.app.membership.MemberSpaces;
import org.elc.benchlearning.app.membership.Members;
import org.elc.benchlearning.confluence.host.Reader;
import org.elc.benchlearning.core.membership.Member;

/** Members: everybody sees those that they have to do with. */
@Path("members")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class MemberResource {
  private final Members members;
  private final MemberSpaces spaces;
  private final Reader reader;

  public MemberResource() {
    this.members = RestBridge.bean(Members.class);
    this.spaces = RestBridge.bean(MemberSpaces.class);
    this.reader = RestBridge.bean(Reader.class);
  }

  /**
   * What a member's editors may change of its record.
   *
   * @param space key of its wiki space; left out: none
   */
  public record SpaceInput(Optional<String> space) {}

  @GET
  public PageJson<MemberJson> list(@BeanParam Paging paging) {
    paging.check();
    return PageJson.of(members.visible(reader.actor()), paging, this::json);
  }

  @GET
  @Path("{key}")
  public MemberJson one(@PathParam("key") String key) {
    return json(members.member(reader.actor(), key));
  }

  @GET
  @Path("export")
  @Produces(CsvAnswers.TEXT_CSV)
  public Response exportMembers(@QueryParam("form") @DefaultValue("") String form) {
    return CsvAnswers.file(
        "members.csv", members.exportMembers(reader.actor(), CsvAnswers.form(form)));
  }

  /** Creates and changes members, or with {@code dryRun=true} tells what that would change. */
  @POST
  @Path("import")
  @Consumes(CsvAnswers.TEXT_CSV)
  public ImportJson importMembers(
      String csv, @QueryParam("dryRun") @DefaultValue("") String dryRun) {
    return ImportJson.of(
        members.importMembers(reader.actor(), csv, CsvAnswers.mode(dryRun)), reader.texts());
  }

  @GET
  @Path("units/export")
  @Produces(CsvAnswers.TEXT_CSV)
  public Response exportUnits(@QueryParam("form") @DefaultValue("") String form) {
    return CsvAnswers.file("units.csv", members.exportUnits(reader.actor(), CsvAnswers.form(form)));
  }

  /** Creates and changes units, or with {@code dryRun=true} tells what that would change. */
  @POST
  @Path("units/import")
  @Consumes(CsvAnswers.TEXT_CSV)
  public ImportJson importUnits(String csv, @QueryParam("dryRun") @DefaultValue("") String dryRun) {
    return ImportJson.of(
        members.importUnits(reader.actor(), csv, CsvAnswers.mode(dryRun)), reader.texts());
  }

  /** Links a wiki space to the member, or takes the link away. */
  @PUT
  @Path("{key}/space")
  @Consumes(MediaType.APPLICATION_JSON)
  public MemberJson linkSpace(@PathParam("key") String key, SpaceInput input) {
    spaces.link(reader.actor(), key, input.space().orElse(""));
    return one(key);
  }

  private MemberJson json(Member member) {
    return MemberJson.of(member, members.status(member));
  }
}
