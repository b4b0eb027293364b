package org.elc.preview.host.web;

import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.elc.preview.host.Account;
import org.elc.preview.host.Accounts;
import org.elc.preview.host.HostComponents;

/** Administration asks for the password again, for ten minutes of a session at a time. */
public final class WebSudo implements WebSudoManager {

  private static final String ATTRIBUTE = "preview.websudo";
  private static final Duration LASTS = Duration.ofMinutes(10);

  /** Serializable because it lies in a session. */
  private record Proven(String accountKey, Instant until) implements java.io.Serializable {}

  private final HostComponents components;
  private final Clock clock;

  public WebSudo(HostComponents components, Clock clock) {
    this.components = components;
    this.clock = clock;
  }

  @Override
  public void willExecuteWebSudoRequest(HttpServletRequest request) {
    if (!isProven(request)) {
      throw new WebSudoSessionException();
    }
  }

  boolean isProven(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    Object proven = session == null ? null : session.getAttribute(ATTRIBUTE);
    Optional<Account> account = components.get(Accounts.class).current();
    return proven instanceof Proven p
        && account.isPresent()
        && p.accountKey.equals(account.get().key())
        && clock.instant().isBefore(p.until);
  }

  /** Sends the reader to the password page, from which it comes back here. */
  @Override
  public void enforceWebSudoProtection(HttpServletRequest request, HttpServletResponse response) {
    String destination = request.getMethod().equals("GET") ? SiteRequest.destination(request) : "/";
    try {
      response.sendRedirect(
          request.getContextPath()
              + "/authenticate.action?destination="
              + URLEncoder.encode(destination, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether the password was right; if so the session is good for administration. */
  boolean prove(HttpServletRequest request, String password) {
    Accounts accounts = components.get(Accounts.class);
    Optional<Account> account =
        accounts.current().filter(known -> accounts.passwordMatches(known, password));
    account.ifPresent(
        known -> {
          request.changeSessionId();
          request
              .getSession()
              .setAttribute(ATTRIBUTE, new Proven(known.key(), clock.instant().plus(LASTS)));
        });
    return account.isPresent();
  }

  /** Ends what {@link #prove} began. */
  void drop(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.removeAttribute(ATTRIBUTE);
    }
  }
}
