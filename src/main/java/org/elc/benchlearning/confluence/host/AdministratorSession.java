package org.elc.benchlearning.confluence.host;

import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;

/**
 * Whether somebody has said the password again, as the product wants it from administrators: a page
 * that was left open, or a script in it, administrates nothing.
 */
public final class AdministratorSession {
  private final WebSudoManager webSudo;

  public AdministratorSession(WebSudoManager webSudo) {
    this.webSudo = Objects.requireNonNull(webSudo);
  }

  /** For a page: false where the reader was sent to where the password is asked. */
  public boolean enter(HttpServletRequest request, HttpServletResponse response) {
    if (isOpen(request)) {
      return true;
    }
    webSudo.enforceWebSudoProtection(request, response);
    return false;
  }

  /** Whether the password was said in this session, and not too long ago. */
  public boolean isOpen(HttpServletRequest request) {
    try {
      webSudo.willExecuteWebSudoRequest(request);
      return true;
    } catch (WebSudoSessionException e) {
      // Not swallowed: it is the product's way to say no.
      return false;
    }
  }
}
