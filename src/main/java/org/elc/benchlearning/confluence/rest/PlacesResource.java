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
import java.util.Optional;
import org.elc.benchlearning.app.Invalid;
import org.elc.benchlearning.app.Problem;
import org.elc.benchlearning.app.membership.Admissions;
import org.elc.benchlearning.confluence.host.Reader;
import org.elc.benchlearning.core.membership.Intake;

/** Places for those who want to join; for whoever decides on applications. */
@Path("places")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class PlacesResource {
  private final Admissions admissions;
  private final Reader reader;

  public PlacesResource() {
    this.admissions = RestBridge.bean(Admissions.class);
    this.reader = RestBridge.bean(Reader.class);
  }

  /**
   * How many there are.
   *
   * @param places a whole number; left out: what the office has set for the country, or no limit
   */
  public record PlacesInput(Optional<String> places) {}

  @GET
  public PageJson<PlacesJson> list(@BeanParam Paging paging) {
    paging.check();
    return PageJson.of(admissions.places(reader.actor()), paging, PlacesJson::of);
  }

  /** Says how many may join; those who wait get what is free now. */
  @PUT
  @Path("{country}/{intake}")
  @Consumes(MediaType.APPLICATION_JSON)
  public PlacesJson set(
      @PathParam("country") String country, @PathParam("intake") String intake, PlacesInput input) {
    Optional<Integer> number = input.places().filter(n -> !n.isBlank()).map(PlacesResource::number);
    return PlacesJson.of(
        admissions.setPlaces(
            reader.actor(), country, Choice.of(Intake.class, "intake", intake), number));
  }

  /** What is no number of places is told in the words of numbers that are too large. */
  private static int number(String typed) {
    String digits = typed.strip();
    if (!digits.matches("[0-9]{1,4}")) {
      throw new Invalid(Problem.of("places-number", Admissions.MOST_PLACES).inField("places"));
    }
    return Integer.parseInt(digits);
  }
}
