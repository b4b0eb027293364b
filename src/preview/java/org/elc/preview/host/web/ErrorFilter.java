package org.elc.preview.host.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.elc.preview.host.DecoratedPage;
import org.elc.preview.host.Decorator;
import org.elc.preview.host.HostComponents;
import org.elc.preview.host.Html;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Innermost: gives errors a page of the wiki, or JSON under {@code /rest}. No message, class name
 * or stack trace of an exception leaves the server.
 */
final class ErrorFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final Logger LOG = LoggerFactory.getLogger(ErrorFilter.class);

  private final transient HostComponents components;

  ErrorFilter(HostComponents components) {
    this.components = components;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    ErrorPages errors = new ErrorPages(request, response);
    try {
      chain.doFilter(request, errors);
    } catch (IOException | ServletException | RuntimeException | Error e) {
      LOG.error("{} {}", request.getMethod(), request.getRequestURI(), e);
      if (!response.isCommitted()) {
        errors.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
      }
    }
  }

  private final class ErrorPages extends HttpServletResponseWrapper {

    private final HttpServletRequest request;

    ErrorPages(HttpServletRequest request, HttpServletResponse response) {
      super(response);
      this.request = request;
    }

    @Override
    public void sendError(int status) throws IOException {
      write(status);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
      write(status);
    }

    private void write(int status) throws IOException {
      if (isCommitted()) {
        return;
      }
      boolean json = SiteRequest.isRest(request);
      byte[] body = (json ? json(status) : page(status)).getBytes(StandardCharsets.UTF_8);
      HttpServletResponse response = (HttpServletResponse) getResponse();
      response.resetBuffer();
      response.setStatus(status);
      response.setContentType(json ? "application/json" : "text/html; charset=UTF-8");
      response.setContentLength(body.length);
      response.getOutputStream().write(body);
      response.flushBuffer();
    }

    private String page(int status) {
      String words = words(status);
      DecoratedPage page =
          new DecoratedPage(
              "atl.general",
              words,
              "",
              "<h1>" + Html.escape(words) + "</h1><p>Error " + status + "</p>");
      return components
          .find(Decorator.class)
          .map(decorator -> decorator.decorate(request, page))
          .orElse("<!DOCTYPE html><title>" + Html.escape(words) + "</title>" + page.bodyHtml());
    }
  }

  static String json(int status) {
    return "{\"status-code\":" + status + ",\"message\":\"" + words(status) + "\"}";
  }

  private static String words(int status) {
    return switch (status) {
      case 400 -> "The request was not understood";
      case 401 -> "Client must be authenticated to access this resource";
      case 403 -> "Not permitted";
      case 404 -> "Not found";
      case 405 -> "Method not allowed";
      case 413 -> "Too large";
      case 415 -> "Media type not supported";
      default -> status >= 500 ? "Something went wrong" : "Refused";
    };
  }
}
