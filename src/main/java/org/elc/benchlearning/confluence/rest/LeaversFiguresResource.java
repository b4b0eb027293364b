package org.elc.benchlearning.confluence.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.elc.benchlearning.app.admin.LeaversFigures;
import org.elc.benchlearning.confluence.host.Reader;

/** What a member reported that has left; the office deletes it on request. */
@Path("members/{key}/leaving/deletion")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class LeaversFiguresResource {
  private final LeaversFigures figures;
  private final Reader reader;

  public LeaversFiguresResource() {
    this.figures = RestBridge.bean(LeaversFigures.class);
    this.reader = RestBridge.bean(Reader.class);
  }

  /**
   * A deletion, which nobody can take back.
   *
   * @param again the member's key once more
   * @param reason why
   */
  public record DeletionInput(String again, String reason) {}

  /**
   * What was deleted.
   *
   * @param figures how many
   * @param rounds keys of rounds, which get no further revision
   */
  public record DeletionJson(int figures, List<String> rounds) {}

  /** Deletes all figures of the member in all rounds; published statistics stay. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public DeletionJson deleteFigures(@PathParam("key") String key, DeletionInput input) {
    LeaversFigures.Deleted deleted =
        figures.delete(reader.actor(), key, input.again(), input.reason());
    return new DeletionJson(deleted.figures(), deleted.rounds());
  }
}
