package org.elc.preview.host.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.elc.preview.host.Database;
import org.elc.preview.host.resource.PageAssets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Outermost: refuses other host names (a foreign page could otherwise reach the loopback through
 * its own name), sets the security headers, and lets no exception out.
 */
final class GuardFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final Logger LOG = LoggerFactory.getLogger(GuardFilter.class);
  private static final Set<String> HOSTS = Set.of("localhost", "127.0.0.1", "[::1]");

  /** As if Confluence's report-only policy were enforced; images may be data. */
  static final String POLICY =
      "default-src 'self'; img-src 'self' data:; font-src 'self' data:; object-src 'none';"
          + " base-uri 'self'; form-action 'self'; frame-ancestors 'self'";

  private final transient PageAssets assets;
  private final transient Database database;

  GuardFilter(PageAssets assets, Database database) {
    this.assets = assets;
    this.database = database;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String host = String.valueOf(request.getHeader("Host")).toLowerCase(Locale.ROOT);
    if (!HOSTS.contains(host.replaceFirst(":\\d+$", ""))) {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST);
      return;
    }
    response.setHeader("Content-Security-Policy", POLICY);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("X-Frame-Options", "SAMEORIGIN");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("Cache-Control", "no-store");
    request.setCharacterEncoding("UTF-8");
    assets.beginRequest();
    try {
      chain.doFilter(request, response);
    } catch (IOException | ServletException | RuntimeException | Error e) {
      fail(request, response, e);
    } finally {
      assets.beginRequest();
      if (database.isInTransaction()) {
        LOG.error("a transaction is still open after {}", request.getRequestURI());
      }
    }
  }

  private static void fail(HttpServletRequest request, HttpServletResponse response, Throwable e)
      throws IOException {
    LOG.error("{} {}", request.getMethod(), request.getRequestURI(), e);
    if (!response.isCommitted()) {
      response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
    }
  }
}
