package org.elc.benchlearning.confluence.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;

/** Every answer depends on who asks: no proxy and no shared browser keeps one. */
@Provider
public final class NoStore implements ContainerResponseFilter {
  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    response.getHeaders().putSingle("Cache-Control", "private, no-store");
    response.getHeaders().putSingle("X-Content-Type-Options", "nosniff");
  }
}
