package org.elc.preview.wiki.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.elc.preview.wiki.api.Readers;
import org.elc.preview.wiki.store.Languages;
import org.elc.preview.wiki.store.WikiStore;

/** Finds out from the cookie who reads, and leaves nothing of it on the thread. */
final class ReaderFilter extends HttpFilter {
  /** The log-in; its value means nothing without the database. */
  static final String COOKIE = "elc.preview.login";

  private static final long serialVersionUID = 1L;

  private final transient WikiStore store;
  private final transient Readers readers;

  ReaderFilter(WikiStore store, Readers readers) {
    this.store = store;
    this.readers = readers;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    try {
      readers.beginRequest(
          session(request)
              .flatMap(store.sessions()::userKey)
              .flatMap(store.users()::byKey)
              .filter(user -> !store.users().isDeactivated(user)),
          Languages.accepted(request.getLocales()));
      chain.doFilter(request, response);
    } finally {
      readers.endRequest();
    }
  }

  /** The cookie's value. */
  static Optional<String> session(HttpServletRequest request) {
    return cookie(request, COOKIE);
  }

  static Optional<String> cookie(HttpServletRequest request, String name) {
    return Optional.ofNullable(request.getCookies()).stream()
        .flatMap(Stream::of)
        .filter(cookie -> cookie.getName().equals(name))
        .map(Cookie::getValue)
        .findFirst();
  }

  /**
   * A cookie that scripts cannot read and other sites do not send; negative ages mean the session.
   */
  static Cookie cookie(HttpServletRequest request, String name, String value, int seconds) {
    Cookie cookie = new Cookie(name, value);
    cookie.setHttpOnly(true);
    cookie.setPath(request.getContextPath() + "/");
    cookie.setMaxAge(seconds);
    cookie.setAttribute("SameSite", "Lax");
    return cookie;
  }
}
