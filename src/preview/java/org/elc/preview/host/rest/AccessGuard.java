package org.elc.preview.host.rest;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Method;
import org.elc.preview.host.Accounts;
import org.elc.preview.host.HostComponents;
import org.elc.preview.host.web.Access;

/** Enforces the access annotation of the method, else of its class. */
@Priority(Priorities.AUTHORIZATION)
final class AccessGuard implements ContainerRequestFilter {

  private final HostComponents components;

  @Context private ResourceInfo resource;

  AccessGuard(HostComponents components) {
    this.components = components;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    switch (access().of(components.get(Accounts.class))) {
      case ALLOWED -> {}
      case LOG_IN ->
          request.abortWith(refusal(401, "Client must be authenticated to access this resource."));
      case FORBIDDEN ->
          request.abortWith(refusal(403, "Client must have permission for this resource."));
    }
  }

  /** What Jersey answers by itself, such as {@code OPTIONS}, is for licensed users. */
  private Access access() {
    Method method = resource.getResourceMethod();
    if (method == null) {
      return Access.LICENSED;
    }
    return Access.declaredOn(method, Access.REST_ANNOTATIONS)
        .or(() -> Access.declaredOn(resource.getResourceClass(), Access.REST_ANNOTATIONS))
        .orElse(Access.LICENSED);
  }

  static Response refusal(int status, String message) {
    return Response.status(status)
        .type(MediaType.APPLICATION_JSON_TYPE)
        .entity("{\"status-code\":" + status + ",\"message\":\"" + message + "\"}")
        .build();
  }
}
