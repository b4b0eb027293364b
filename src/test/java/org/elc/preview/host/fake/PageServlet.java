package org.elc.preview.host.fake;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import com.atlassian.sal.api.xsrf.XsrfTokenValidator;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A page in the wiki's frame; a POST needs the token. */
@AnonymousSiteAccess
public final class PageServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private final transient XsrfTokenValidator tokens;

  public PageServlet(XsrfTokenValidator tokens) {
    this.tokens = tokens;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (request.getParameter("fail") != null) {
      throw new IllegalStateException("inner secret");
    }
    response.setContentType("text/html; charset=UTF-8");
    response
        .getWriter()
        .write(
            "<html><head><title>Fäke</title><meta name=\"decorator\" content=\"atl.general\">"
                + "</head><body><p id=\"inside\">inside</p></body></html>");
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!tokens.validateFormEncodedToken(request)) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    response.setContentType("text/plain");
    response.getWriter().write("changed");
  }
}
