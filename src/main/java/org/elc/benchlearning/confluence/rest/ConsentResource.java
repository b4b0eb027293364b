package org.elc.benchlearning.confluence.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.elc.benchlearning.app.membership.Consents;
import org.elc.benchlearning.confluence.host.Reader;
import org.elc.benchlearning.core.membership.Consent;
import org.elc.benchlearning.core.membership.Consent.Audience;

/** Beside which indicators a member may be named; its editors say. */
@Path("members/{key}/consents")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class ConsentResource {
  private final Consents consents;
  private final Reader reader;

  public ConsentResource() {
    this.consents = RestBridge.bean(Consents.class);
    this.reader = RestBridge.bean(Reader.class);
  }

  /**
   * Who may read the name beside what.
   *
   * @param scope {@code all}, {@code principle:staff} and the like, or the code of an indicator
   * @param audience {@code NONE}, {@code COUNTRY}, {@code NETWORK} or {@code PUBLIC}
   */
  public record ConsentInput(String scope, String audience) {}

  @GET
  public PageJson<ConsentJson> list(@PathParam("key") String key, @BeanParam Paging paging) {
    paging.check();
    return PageJson.of(consents.of(reader.actor(), key), paging, ConsentJson::of);
  }

  /** Gives or withdraws consent; answers with all there are then. */
  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  public PageJson<ConsentJson> set(@PathParam("key") String key, ConsentInput input) {
    Optional<Audience> audience =
        "none".equalsIgnoreCase(input.audience().strip())
            ? Optional.empty()
            : Optional.of(Choice.of(Audience.class, "audience", input.audience()));
    List<Consent> now = consents.set(reader.actor(), key, input.scope().strip(), audience);
    return PageJson.of(now, new Paging(), ConsentJson::of);
  }
}
