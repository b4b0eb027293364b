package org.elc.preview.host.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.elc.preview.host.Accounts;
import org.elc.preview.host.DecoratedPage;
import org.elc.preview.host.HostComponents;
import org.elc.preview.host.Html;
import org.elc.preview.host.Xsrf;

/** The page that asks for the password before administration. */
final class PasswordServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private final transient HostComponents components;
  private final transient WebSudo webSudo;
  private final transient Xsrf xsrf;

  PasswordServlet(HostComponents components, WebSudo webSudo, Xsrf xsrf) {
    this.components = components;
    this.webSudo = webSudo;
    this.xsrf = xsrf;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (components.get(Accounts.class).current().isEmpty()) {
      response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
      return;
    }
    ask(request, response, "");
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!xsrf.allows(request)) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    } else if (request.getParameter("drop") != null) {
      webSudo.drop(request);
      response.sendRedirect(request.getContextPath() + "/");
    } else if (webSudo.prove(request, String.valueOf(request.getParameter("password")))) {
      response.sendRedirect(request.getContextPath() + destination(request));
    } else {
      ask(
          request,
          response,
          "<div class=\"aui-message aui-message-error\" role=\"alert\">"
              + "<p>The password was not right.</p></div>");
    }
  }

  private static String destination(HttpServletRequest request) {
    return SiteRequest.safeDestination(Optional.ofNullable(request.getParameter("destination")));
  }

  private void ask(HttpServletRequest request, HttpServletResponse response, String noticeHtml)
      throws IOException {
    String form =
        """
        <h1>Administrator access</h1>%s
        <form class="aui" method="post" action="%s/authenticate.action">
          <input type="hidden" name="atl_token" value="%s">
          <input type="hidden" name="destination" value="%s">
          <div class="field-group">
            <label for="password">Password</label>
            <input class="text" type="password" id="password" name="password"
                   autocomplete="current-password" required>
          </div>
          <div class="buttons-container">
            <button class="aui-button aui-button-primary" id="authenticateButton">Confirm</button>
          </div>
        </form>
        """
            .formatted(
                noticeHtml,
                Html.escape(request.getContextPath()),
                Html.escape(xsrf.token(request)),
                Html.escape(destination(request)));
    HostPage.send(
        components,
        request,
        response,
        new DecoratedPage("atl.general", "Administrator access", "", form));
  }
}
