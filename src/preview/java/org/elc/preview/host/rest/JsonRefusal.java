package org.elc.preview.host.rest;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A body that is not the JSON that was expected is the client's mistake; an answer that cannot be
 * written as JSON is ours. Neither tells names of classes.
 */
final class JsonRefusal implements ExceptionMapper<JsonProcessingException> {

  private static final Logger LOG = LoggerFactory.getLogger(JsonRefusal.class);

  @Override
  public Response toResponse(JsonProcessingException e) {
    boolean ours =
        e instanceof InvalidDefinitionException
            || (e instanceof JsonMappingException mapping && mapping.getProcessor() == null)
            || (e instanceof JsonMappingException m
                && m.getProcessor() instanceof com.fasterxml.jackson.core.JsonGenerator);
    if (ours) {
      LOG.error("an answer cannot be written as JSON", e);
      return AccessGuard.refusal(500, "Something went wrong");
    }
    JsonLocation where = e.getLocation();
    return AccessGuard.refusal(
        400,
        where == null
            ? "The body is not the JSON that was expected"
            : "The body is not the JSON that was expected, see line "
                + where.getLineNr()
                + ", column "
                + where.getColumnNr());
  }
}
