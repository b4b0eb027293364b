package org.elc.preview.wiki.fake;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A page of the app that asks for the wiki's frame. */
@AnonymousSiteAccess
public final class FramedServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("text/html; charset=UTF-8");
    response
        .getWriter()
        .write(
            """
            <html><head><title>Words &amp; more</title><meta name="decorator" content="%s">
            <meta name="own" content="kept"></head><body><p id="inside">hello</p></body></html>
            """
                .formatted(request.getPathInfo().endsWith("admin") ? "atl.admin" : "atl.general"));
  }
}
