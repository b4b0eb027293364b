package org.elc.benchlearning.confluence.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The description of this interface for programs and people, in OpenAPI 3.0. */
@Path("openapi.json")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class OpenApiResource {
  private static final String FILE = "/org/elc/benchlearning/rest/openapi.json";

  @GET
  public String describe() {
    try (InputStream in = OpenApiResource.class.getResourceAsStream(FILE)) {
      byte[] bytes = Objects.requireNonNull(in, FILE).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
