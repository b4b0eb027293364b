package org.elc.benchlearning.confluence.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import org.elc.benchlearning.confluence.host.Reader;

/** Turns requests away while there are no beans to answer them with. */
@Provider
@PreMatching
public final class Started implements ContainerRequestFilter {
  @Override
  public void filter(ContainerRequestContext request) {
    RestBridge.bean(Reader.class);
  }
}
