package org.elc.preview.host.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;

/** What the host asks of a request more than once. */
public final class SiteRequest {

  private SiteRequest() {}

  /** The path below the context path. */
  static String path(HttpServletRequest request) {
    return request.getRequestURI().substring(request.getContextPath().length());
  }

  static boolean isRest(HttpServletRequest request) {
    return path(request).startsWith("/rest/");
  }

  /** Path and query, to come back to after a log-in. */
  static String destination(HttpServletRequest request) {
    String query = request.getQueryString();
    return path(request) + (query == null ? "" : "?" + query);
  }

  /** A destination that stays on this site; the start page for any other. */
  public static String safeDestination(Optional<String> destination) {
    return destination
        .filter(path -> path.startsWith("/") && !path.startsWith("//") && !path.contains("\\"))
        .filter(path -> path.chars().noneMatch(c -> c < ' '))
        .orElse("/");
  }

  /** Whether a browser says that the request was started by a page of another site. */
  public static boolean isFromElsewhere(HttpServletRequest request) {
    String origin = request.getHeader("Origin");
    String source = origin != null ? origin : request.getHeader("Referer");
    if (source == null) {
      return false;
    }
    try {
      URI uri = URI.create(source);
      return !(request.getScheme().equals(uri.getScheme())
          && request.getHeader("Host").equals(uri.getRawAuthority()));
    } catch (IllegalArgumentException e) {
      return true;
    }
  }
}
