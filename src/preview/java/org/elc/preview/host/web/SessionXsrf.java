package org.elc.preview.host.web;

import com.atlassian.sal.api.xsrf.XsrfTokenAccessor;
import com.atlassian.sal.api.xsrf.XsrfTokenValidator;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.elc.preview.host.Xsrf;

/** A random token per session, which every form carries as {@code atl_token}. */
public final class SessionXsrf implements Xsrf, XsrfTokenAccessor, XsrfTokenValidator {

  private static final String ATTRIBUTE = "preview.xsrf.token";
  private static final int BYTES = 20;

  private final SecureRandom random = new SecureRandom();

  @Override
  public String token(HttpServletRequest request) {
    return token(request.getSession());
  }

  private String token(HttpSession session) {
    synchronized (session.getId().intern()) {
      String token = (String) session.getAttribute(ATTRIBUTE);
      if (token == null) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        token = HexFormat.of().formatHex(bytes);
        session.setAttribute(ATTRIBUTE, token);
      }
      return token;
    }
  }

  @Override
  public boolean allows(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    String expected = session == null ? null : (String) session.getAttribute(ATTRIBUTE);
    String given = request.getParameter(FIELD);
    return expected != null
        && given != null
        && MessageDigest.isEqual(
            expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
  }

  /** Null without a session and without {@code create}, as the product's interface has it. */
  @Override
  public String getXsrfToken(
      HttpServletRequest request, HttpServletResponse response, boolean create) {
    HttpSession session = request.getSession(create);
    return session == null || (!create && session.getAttribute(ATTRIBUTE) == null)
        ? null
        : token(session);
  }

  @Override
  public boolean validateFormEncodedToken(HttpServletRequest request) {
    return allows(request);
  }

  @Override
  public String getXsrfParameterName() {
    return FIELD;
  }
}
