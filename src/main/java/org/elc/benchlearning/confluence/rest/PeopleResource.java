package org.elc.benchlearning.confluence.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.app.Actor.MemberRole;
import org.elc.benchlearning.app.InputText;
import org.elc.benchlearning.app.Invalid;
import org.elc.benchlearning.app.NotFound;
import org.elc.benchlearning.app.Problem;
import org.elc.benchlearning.app.membership.Members;
import org.elc.benchlearning.app.port.UserDirectory;
import org.elc.benchlearning.confluence.host.Reader;

/** Who acts for a member; seen and changed by those who supervise it. */
@Path("members/{key}/people")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class PeopleResource {
  private final Members members;
  private final UserDirectory users;
  private final Reader reader;

  public PeopleResource() {
    this.members = RestBridge.bean(Members.class);
    this.users = RestBridge.bean(UserDirectory.class);
    this.reader = RestBridge.bean(Reader.class);
  }

  /**
   * What somebody may do.
   *
   * @param role {@code READER} or {@code EDITOR}
   */
  public record RoleInput(String role) {}

  @GET
  public PageJson<PersonJson> list(@PathParam("key") String key, @BeanParam Paging paging) {
    paging.check();
    return page(members.people(reader.actor(), key), paging);
  }

  /** Gives the person with that log-in name a role, or changes it. */
  @PUT
  @Path("{user}")
  @Consumes(MediaType.APPLICATION_JSON)
  public PageJson<PersonJson> assign(
      @PathParam("key") String key, @PathParam("user") String user, RoleInput input) {
    Actor actor = reader.actor();
    members.people(actor, key);
    MemberRole role = Choice.of(MemberRole.class, "role", input.role());
    String userKey =
        users
            .keyOf(user)
            .orElseThrow(
                () ->
                    new Invalid(Problem.of("user-unknown", InputText.shown(user)).inField("user")));
    members.assign(actor, key, userKey, role);
    return page(members.people(actor, key), new Paging());
  }

  /** Takes the role away from the person with that log-in name, or that user key. */
  @DELETE
  @Path("{user}")
  public PageJson<PersonJson> remove(@PathParam("key") String key, @PathParam("user") String user) {
    Actor actor = reader.actor();
    Map<String, MemberRole> people = members.people(actor, key);
    String userKey = users.keyOf(user).filter(people::containsKey).orElse(user);
    if (!people.containsKey(userKey)) {
      throw new NotFound();
    }
    members.unassign(actor, key, userKey);
    return page(members.people(actor, key), new Paging());
  }

  private PageJson<PersonJson> page(Map<String, MemberRole> people, Paging paging) {
    Map<String, String> userNames = users.userNames(people.keySet());
    Map<String, String> fullNames = users.fullNames(people.keySet());
    return PageJson.of(
        List.copyOf(people.entrySet()),
        paging,
        p ->
            new PersonJson(
                userNames.getOrDefault(p.getKey(), p.getKey()),
                fullNames.getOrDefault(p.getKey(), ""),
                p.getValue().name()));
  }
}
