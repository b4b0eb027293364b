package org.elc.preview.host.rest;

import com.atlassian.annotations.security.XsrfProtectionExcluded;
import jakarta.annotation.Priority;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.lang.reflect.Method;
import java.util.Set;
import org.elc.preview.host.HostComponents;
import org.elc.preview.host.Xsrf;
import org.elc.preview.host.web.SiteRequest;

/**
 * A request that changes something must not have been started by another site: its origin, where
 * the browser says one, must be ours, and a body of a kind that a plain form can send needs a token
 * or the header {@code X-Atlassian-Token: no-check}, which a form cannot set.
 */
@Priority(Priorities.AUTHENTICATION)
final class XsrfGuard implements ContainerRequestFilter {

  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
  private static final Set<String> FORM_TYPES =
      Set.of("text/plain", "application/x-www-form-urlencoded", "multipart/form-data");

  private final HostComponents components;

  @Context private ResourceInfo resource;
  @Context private HttpServletRequest servletRequest;

  XsrfGuard(HostComponents components) {
    this.components = components;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    if (SAFE.contains(request.getMethod()) || isExcluded()) {
      return;
    }
    boolean ok = !SiteRequest.isFromElsewhere(servletRequest);
    if (ok && couldBeForm(request.getMediaType())) {
      ok =
          "no-check".equals(request.getHeaderString("X-Atlassian-Token"))
              || components.get(Xsrf.class).allows(servletRequest);
    }
    if (!ok) {
      request.abortWith(AccessGuard.refusal(403, "XSRF check failed"));
    }
  }

  private boolean isExcluded() {
    Method method = resource.getResourceMethod();
    return method != null && method.isAnnotationPresent(XsrfProtectionExcluded.class);
  }

  private static boolean couldBeForm(MediaType type) {
    return type == null || FORM_TYPES.contains(type.getType() + "/" + type.getSubtype());
  }
}
