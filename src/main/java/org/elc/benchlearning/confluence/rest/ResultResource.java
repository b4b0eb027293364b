package org.elc.benchlearning.confluence.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.elc.benchlearning.app.InputText;
import org.elc.benchlearning.app.Invalid;
import org.elc.benchlearning.app.Problem;
import org.elc.benchlearning.app.results.Relations;
import org.elc.benchlearning.app.results.Results;
import org.elc.benchlearning.confluence.host.Reader;
import org.elc.benchlearning.core.benchmark.PeerGroup;
import org.elc.benchlearning.core.round.ParticipantId;
import org.elc.benchlearning.view.Texts;

/** What a round found out, number by number. */
@Path("rounds")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class ResultResource {
  private final Results results;
  private final Relations relations;
  private final Reader reader;

  public ResultResource() {
    this.results = RestBridge.bean(Results.class);
    this.relations = RestBridge.bean(Relations.class);
    this.reader = RestBridge.bean(Reader.class);
  }

  /**
   * A peer group.
   *
   * @param key such as {@code all} or {@code country:NO+service:housing}
   */
  public record GroupJson(String key) {}

  /** The peer groups that the round's results have. */
  @GET
  @Path("{key}/groups")
  public PageJson<GroupJson> groups(@PathParam("key") String key, @BeanParam Paging paging) {
    paging.check();
    return PageJson.of(
        results.groups(reader.actor(), key), paging, group -> new GroupJson(group.key()));
  }

  /** Statistics of a group: of all indicators, or of one. */
  @GET
  @Path("{key}/statistics")
  public PageJson<StatisticsJson> statistics(
      @PathParam("key") String key,
      @QueryParam("group") @DefaultValue("all") String group,
      @QueryParam("indicator") @DefaultValue("") String indicator,
      @BeanParam Paging paging) {
    paging.check();
    Optional<String> one = Optional.of(indicator).filter(i -> !i.isEmpty());
    Texts texts = reader.texts();
    return PageJson.of(
        results.statistics(reader.actor(), key, peerGroup(group), one),
        paging,
        s -> StatisticsJson.of(s, texts));
  }

  /** Where a participant stands in a group. */
  @GET
  @Path("{key}/positions")
  public PageJson<PositionJson> positions(
      @PathParam("key") String key,
      @QueryParam("member") @DefaultValue("") String member,
      @QueryParam("unit") @DefaultValue("") String unit,
      @QueryParam("group") @DefaultValue("all") String group,
      @BeanParam Paging paging) {
    paging.check();
    if (member.isEmpty()) {
      throw new Invalid(Problem.of("parameter-missing").inField("member"));
    }
    Texts texts = reader.texts();
    return PageJson.of(
        results.positions(reader.actor(), key, new ParticipantId(member, unit), peerGroup(group)),
        paging,
        p -> PositionJson.of(p, texts));
  }

  /** Which indicators go together in a group. */
  @GET
  @Path("{key}/relationships")
  public PageJson<RelationshipJson> relationships(
      @PathParam("key") String key,
      @QueryParam("group") @DefaultValue("all") String group,
      @BeanParam Paging paging) {
    paging.check();
    Texts texts = reader.texts();
    return PageJson.of(
        relations.pairs(reader.actor(), key, peerGroup(group)),
        paging,
        pair -> RelationshipJson.of(pair, texts));
  }

  static PeerGroup peerGroup(String key) {
    // In a query a plus sign means a space, and few clients know.
    return PeerGroup.parse(key.replace(' ', '+'))
        .orElseThrow(
            () -> new Invalid(Problem.of("peer-group", InputText.shown(key)).inField("group")));
  }
}
