package org.elc.preview.host.fake.open;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Forgets to say who may call it. */
@Path("/open")
public final class OpenResource {

  @GET
  public String get() {
    return "";
  }
}
