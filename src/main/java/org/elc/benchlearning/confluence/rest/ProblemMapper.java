package org.elc.benchlearning.confluence.rest;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import org.elc.benchlearning.app.Conflict;
import org.elc.benchlearning.app.Invalid;
import org.elc.benchlearning.app.NotAllowed;
import org.elc.benchlearning.app.NotFound;
import org.elc.benchlearning.app.Problem;
import org.elc.benchlearning.confluence.host.Reader;
import org.elc.benchlearning.view.Language;
import org.elc.benchlearning.view.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Turns every exception into a status and an {@link ErrorJson}. Nobody learns more from an error
 * than from the words: no stack trace, no class name; what does not exist and what may not be seen
 * are the same answer.
 */
@Provider
public final class ProblemMapper implements ExceptionMapper<Throwable> {
  private static final Logger LOG = LoggerFactory.getLogger(ProblemMapper.class);

  @Override
  public Response toResponse(Throwable thrown) {
    if (thrown instanceof Invalid invalid) {
      return answer(400, invalid.problems());
    }
    if (thrown instanceof NotAllowed refused) {
      return answer(403, List.of(refused.problem()));
    }
    if (thrown instanceof NotFound) {
      return answer(404, "not-found");
    }
    if (thrown instanceof Conflict conflict) {
      return answer(409, List.of(conflict.problem()));
    }
    if (thrown instanceof TooLarge large) {
      return answer(413, List.of(Problem.of("too-large", large.megabytes())));
    }
    if (thrown instanceof NotStarted) {
      return answer(503, "not-started");
    }
    if (thrown instanceof WebApplicationException http) {
      return http(http.getResponse());
    }
    LOG.error("A request to the REST interface failed", thrown);
    return answer(500, "internal");
  }

  /** What JAX-RS itself refuses; redirects and the like pass unchanged. */
  private static Response http(Response original) {
    return switch (original.getStatus()) {
      case 401 -> answer(401, "sign-in");
      case 404 -> answer(404, "not-found");
      case 405 -> answer(405, "method");
      case 406 -> answer(406, "accept");
      case 415 -> answer(415, "content-type");
      default -> original.getStatus() >= 400 ? answer(original.getStatus(), "request") : original;
    };
  }

  private static Response answer(int status, String code) {
    return answer(status, List.of(Problem.of(code)));
  }

  private static Response answer(int status, List<Problem> problems) {
    Texts texts = texts();
    List<ProblemJson> all = problems.stream().map(p -> ProblemJson.of(p, texts)).toList();
    ProblemJson first = all.get(0);
    return Response.status(status)
        .type(MediaType.APPLICATION_JSON_TYPE)
        .entity(new ErrorJson(first.code(), first.message(), all))
        .build();
  }

  /** In the reader's language, as long as there is somebody who can find out which that is. */
  private static Texts texts() {
    try {
      return RestBridge.bean(Reader.class).texts();
    } catch (NotStarted e) {
      return Texts.in(Language.EN);
    }
  }
}
