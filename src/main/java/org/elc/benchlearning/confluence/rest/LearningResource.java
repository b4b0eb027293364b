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
import org.elc.benchlearning.app.Invalid;
import org.elc.benchlearning.app.Problem;
import org.elc.benchlearning.app.learning.LearningAreas;
import org.elc.benchlearning.app.results.BenchmarkRequest;
import org.elc.benchlearning.confluence.host.Reader;
import org.elc.benchlearning.core.benchmark.PeerGroup;

/** What a participant can learn from a round. */
@Path("rounds")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class LearningResource {
  private final LearningAreas areas;
  private final Reader reader;

  public LearningResource() {
    this.areas = RestBridge.bean(LearningAreas.class);
    this.reader = RestBridge.bean(Reader.class);
  }

  /** Areas for learning and strengths of a participant. */
  @GET
  @Path("{key}/learning-areas")
  public PageJson<LearningAreaJson> areas(
      @PathParam("key") String key,
      @QueryParam("member") @DefaultValue("") String member,
      @QueryParam("unit") @DefaultValue("") String unit,
      @QueryParam("group") @DefaultValue("all") String group,
      @BeanParam Paging paging) {
    paging.check();
    if (member.isEmpty()) {
      throw new Invalid(Problem.of("parameter-missing").inField("member"));
    }
    PeerGroup peers = ResultResource.peerGroup(group);
    BenchmarkRequest request =
        new BenchmarkRequest(
            Optional.of(key),
            Optional.of(member),
            Optional.of(unit),
            Optional.empty(),
            Optional.of(peers.key()));
    return PageJson.of(
        LearningAreaJson.of(areas.report(reader.actor(), request), reader.language()),
        paging,
        area -> area);
  }
}
