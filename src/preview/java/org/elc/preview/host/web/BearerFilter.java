package org.elc.preview.host.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.elc.preview.host.Account;
import org.elc.preview.host.Accounts;
import org.elc.preview.host.HostComponents;
import org.elc.preview.host.TokenStore;

/**
 * Personal access tokens, on REST only. A token that is not valid is refused rather than ignored.
 * Basic authentication is off, as it is by default in 10.2.
 */
final class BearerFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final String SCHEME = "Bearer ";

  private final transient HostComponents components;

  BearerFilter(HostComponents components) {
    this.components = components;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String header = request.getHeader("Authorization");
    if (header == null) {
      chain.doFilter(request, response);
      return;
    }
    Optional<Account> account = SiteRequest.isRest(request) ? account(header) : Optional.empty();
    if (account.isEmpty()) {
      response.setHeader("WWW-Authenticate", "Bearer");
      response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
      return;
    }
    try (Accounts.SignedIn signedIn = components.get(Accounts.class).signIn(account.get())) {
      chain.doFilter(request, response);
    }
  }

  private Optional<Account> account(String header) {
    return header.startsWith(SCHEME)
        ? components
            .find(TokenStore.class)
            .flatMap(store -> store.accountOf(header.substring(SCHEME.length()).strip()))
        : Optional.empty();
  }
}
