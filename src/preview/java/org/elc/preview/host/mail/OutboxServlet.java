package org.elc.preview.host.mail;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.elc.preview.host.Account;
import org.elc.preview.host.Accounts;
import org.elc.preview.host.DecoratedPage;
import org.elc.preview.host.HostComponents;
import org.elc.preview.host.Html;
import org.elc.preview.host.Xsrf;
import org.elc.preview.host.web.HostPage;

/** For administrators of the preview: the mails that were "sent", one of them, and what to fake. */
public final class OutboxServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String PAGE = "/admin/outbox.action";
  private static final int SHOWN = 200;

  private final transient Outbox outbox;
  private final transient HostComponents components;
  private final transient Xsrf xsrf;

  public OutboxServlet(Outbox outbox, HostComponents components, Xsrf xsrf) {
    this.outbox = outbox;
    this.components = components;
    this.xsrf = xsrf;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!mayAdminister(response)) {
      return;
    }
    Optional<String> id = Optional.ofNullable(request.getParameter("id"));
    if (id.isEmpty()) {
      send(request, response, list(request));
      return;
    }
    Optional<SentMail> mail =
        id.filter(text -> text.matches("\\d{1,15}")).map(Long::valueOf).flatMap(outbox::find);
    if (mail.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else if (request.getParameter("raw") != null) {
      raw(response, mail.get());
    } else {
      send(request, response, one(request, mail.get()));
    }
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!mayAdminister(response)) {
      return;
    }
    String wanted = String.valueOf(request.getParameter("mode"));
    Optional<Outbox.Mode> mode =
        Arrays.stream(Outbox.Mode.values()).filter(m -> m.name().equals(wanted)).findFirst();
    if (!xsrf.allows(request)) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    } else if (mode.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else {
      outbox.pretend(mode.get());
      send(request, response, list(request));
    }
  }

  private boolean mayAdminister(HttpServletResponse response) throws IOException {
    Optional<Account> account = components.get(Accounts.class).current();
    if (account.isEmpty()) {
      response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
    } else if (!account.get().atLeast(Account.Level.ADMIN)) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
    return account.filter(known -> known.atLeast(Account.Level.ADMIN)).isPresent();
  }

  /** A mail as it is, in a frame that may do nothing. */
  private static void raw(HttpServletResponse response, SentMail mail) throws IOException {
    response.setContentType(mail.mimeType() + "; charset=UTF-8");
    response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
    response.getWriter().write(mail.body());
  }

  private void send(HttpServletRequest request, HttpServletResponse response, String html)
      throws IOException {
    HostPage.send(
        components, request, response, new DecoratedPage("atl.admin", "Outbox", "", html));
  }

  private String list(HttpServletRequest request) {
    String page = Html.escape(request.getContextPath() + PAGE);
    StringBuilder html =
        new StringBuilder("<h1>Outbox of the preview</h1>")
            .append("<p>The preview sends no mail. It keeps what would have gone out.</p>")
            .append(modes(request, page))
            .append(
                "<div class=\"table-wrap\" role=\"region\" aria-label=\"Mails\" tabindex=\"0\">"
                    + "<table class=\"aui\"><caption>Mails</caption><thead><tr>"
                    + "<th scope=\"col\">Subject</th><th scope=\"col\">To</th>"
                    + "<th scope=\"col\">Sent</th><th scope=\"col\">Node</th>"
                    + "<th scope=\"col\">Problem</th></tr></thead><tbody>");
    List<SentMail> mails = outbox.newest(SHOWN);
    for (SentMail mail : mails) {
      html.append(
          "<tr><th scope=\"row\"><a href=\"%s?id=%d\">%s</a></th><td>%s</td><td>%s</td><td>%s</td>"
                  .formatted(
                      page,
                      mail.id(),
                      Html.escape(mail.subject()),
                      Html.escape(mail.to()),
                      Html.escape(mail.at().toString()),
                      Html.escape(mail.node()))
              + "<td>%s</td></tr>".formatted(Html.escape(mail.problem())));
    }
    if (mails.isEmpty()) {
      html.append("<tr><td colspan=\"5\">No mail yet.</td></tr>");
    }
    return html.append("</tbody></table></div>").toString();
  }

  private String modes(HttpServletRequest request, String page) {
    StringBuilder html =
        new StringBuilder(
            """
            <form class="aui" method="post" action="%s">
              <input type="hidden" name="atl_token" value="%s">
              <p>The mail server is: <strong>%s</strong></p><p>"""
                .formatted(
                    page, Html.escape(xsrf.token(request)), Html.escape(outbox.mode().name())));
    for (Outbox.Mode mode : Outbox.Mode.values()) {
      html.append(
          "<button class=\"aui-button\" name=\"mode\" value=\"%s\">%s</button> "
              .formatted(mode.name(), mode.name()));
    }
    return html.append("</p></form>").toString();
  }

  private static String one(HttpServletRequest request, SentMail mail) {
    String page = Html.escape(request.getContextPath() + PAGE);
    return """
        <p><a href="%s">Outbox of the preview</a></p>
        <h1>%s</h1>
        <p>To %s, %s, %s</p>
        <iframe title="The mail" sandbox="" width="100%%" height="500" src="%s?id=%d&amp;raw=1"></iframe>
        <h2>As text</h2>
        <div class="table-wrap" role="region" aria-label="As text" tabindex="0"><pre>%s</pre></div>
        """
        .formatted(
            page,
            Html.escape(mail.subject()),
            Html.escape(mail.to()),
            Html.escape(mail.mimeType()),
            Html.escape(mail.at().toString()),
            page,
            mail.id(),
            Html.escape(mail.body()));
  }
}
