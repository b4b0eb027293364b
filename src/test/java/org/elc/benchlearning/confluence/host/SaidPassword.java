package org.elc.benchlearning.confluence.host;

import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.concurrent.atomic.AtomicBoolean;

/** A session in which the password was said again, until it is forgotten. */
public final class SaidPassword implements WebSudoManager {
  private final AtomicBoolean said = new AtomicBoolean(true);

  public void say() {
    said.set(true);
  }

  public void forget() {
    said.set(false);
  }

  @Override
  public void willExecuteWebSudoRequest(HttpServletRequest request) {
    if (!said.get()) {
      throw new WebSudoSessionException();
    }
  }

  @Override
  public void enforceWebSudoProtection(HttpServletRequest request, HttpServletResponse response) {
    throw new UnsupportedOperationException();
  }
}
