package org.elc.preview.wiki.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.elc.preview.wiki.content.Missing;
import org.elc.preview.wiki.store.Addresses;
import org.elc.preview.wiki.store.Viewer;
import org.elc.preview.wiki.store.WikiUser;

/** A request, with who asks and in which language. */
final class Ask {
  private final HttpServletRequest request;
  private final Optional<WikiUser> user;
  private final Viewer viewer;
  private final Locale locale;

  Ask(HttpServletRequest request, Optional<WikiUser> user, Viewer viewer, Locale locale) {
    this.request = request;
    this.user = user;
    this.viewer = viewer;
    this.locale = locale;
  }

  HttpServletRequest request() {
    return request;
  }

  Optional<WikiUser> user() {
    return user;
  }

  Viewer viewer() {
    return viewer;
  }

  Locale locale() {
    return locale;
  }

  Addresses addresses() {
    return new Addresses(request.getContextPath());
  }

  /** The parameter, or the empty text. */
  String text(String name) {
    return Optional.ofNullable(request.getParameter(name)).orElse("");
  }

  boolean has(String name) {
    return request.getParameter(name) != null;
  }

  List<String> texts(String name) {
    return Optional.ofNullable(request.getParameterValues(name)).map(List::of).orElse(List.of());
  }

  /** A number that must be there: whatever else is asked for does not exist. */
  long number(String name) {
    String text = text(name);
    if (!text.matches("[0-9]{1,18}")) {
      throw new Missing();
    }
    return Long.parseLong(text);
  }

  long number(String name, long otherwise) {
    return text(name).isEmpty() ? otherwise : number(name);
  }

  /** The steps of the path below the servlet's, decoded one by one. */
  List<String> steps() {
    String path =
        request
            .getRequestURI()
            .substring(request.getContextPath().length() + request.getServletPath().length());
    try {
      return List.of(path.split("/")).stream()
          .filter(step -> !step.isEmpty())
          .map(step -> URLDecoder.decode(step, StandardCharsets.UTF_8))
          .toList();
    } catch (IllegalArgumentException malformed) {
      throw new Missing();
    }
  }

  Collection<Part> files() throws ServletException {
    try {
      return request.getParts();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
