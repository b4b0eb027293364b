package org.elc.benchlearning.confluence;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.Optional;
import org.elc.benchlearning.app.Conflict;
import org.elc.benchlearning.app.Invalid;
import org.elc.benchlearning.app.NotAllowed;
import org.elc.benchlearning.app.NotFound;
import org.elc.benchlearning.app.Problem;

/**
 * Addresses that only tests have: failures of every kind, and bodies given back. Not in the REST
 * package, so that a host that looks for resources there does not find it.
 */
@Path("probe")
@Produces("application/json")
@LicensedOnly
public final class RestProbe {

  /** A body of every kind that a request may have. */
  public record Order(String name, Optional<Integer> count, List<Line> lines) {
    /** A part of it. */
    public record Line(String code, Optional<String> price) {}
  }

  @GET
  @Path("{failure}")
  public String fail(@PathParam("failure") String failure) {
    throw switch (failure) {
      case "invalid" ->
          new Invalid(
              List.of(
                  Problem.of("choice", "x", "a, b").inField("form").atLine(7),
                  Problem.of("body-missing")));
      case "refused" -> new NotAllowed(Problem.of("body-missing"));
      case "conflict" -> new Conflict(Problem.of("body-missing"));
      case "absent" -> new NotFound();
      default -> new IllegalArgumentException("secret detail of the code");
    };
  }

  @POST
  @Path("order")
  @Consumes("application/json")
  @Produces("text/plain")
  public String order(Order order) {
    return order.toString();
  }

  @POST
  @Path("file")
  @Consumes("text/csv")
  @Produces("text/plain;charset=UTF-8")
  public String file(String text) {
    return text;
  }
}
