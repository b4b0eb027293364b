package org.elc.preview.host.audit;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.elc.preview.host.Account;
import org.elc.preview.host.Accounts;
import org.elc.preview.host.DecoratedPage;
import org.elc.preview.host.HostComponents;
import org.elc.preview.host.Html;
import org.elc.preview.host.PluginDescriptor;
import org.elc.preview.host.audit.AuditLog.Entry;
import org.elc.preview.host.web.HostPage;

/** For administrators of the preview: what the app has told the audit log. */
public final class AuditLogServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient AuditLog log;
  private final transient HostComponents components;
  private final transient PluginDescriptor plugin;

  public AuditLogServlet(AuditLog log, HostComponents components, PluginDescriptor plugin) {
    this.log = log;
    this.components = components;
    this.plugin = plugin;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<Account> account = components.get(Accounts.class).current();
    if (account.isEmpty()) {
      response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
    } else if (!account.get().atLeast(Account.Level.ADMIN)) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    } else {
      HostPage.send(
          components, request, response, new DecoratedPage("atl.admin", "Audit log", "", html()));
    }
  }

  private String html() {
    return log.entries().stream()
        .map(this::row)
        .collect(
            Collectors.joining(
                "",
                "<h1>Audit log of the preview</h1><p>What the app has told this node's audit log"
                    + " since it started.</p><table class=\"aui\"><thead><tr><th>When</th>"
                    + "<th>Author</th><th>Category</th><th>Summary</th><th>Details</th></tr>"
                    + "</thead><tbody>",
                "</tbody></table>"));
  }

  private String row(Entry entry) {
    String details =
        entry.event().getExtraAttributes().stream()
            .map(a -> text(a.getNameI18nKey()) + ": " + a.getValue())
            .collect(Collectors.joining("; "));
    return "<tr><td>%s</td><td>%s</td><td>%s</td><td>%s</td><td>%s</td></tr>"
        .formatted(
            entry.at(),
            Html.escape(entry.author()),
            Html.escape(text(entry.event().getCategoryI18nKey())),
            Html.escape(text(entry.event().getActionI18nKey())),
            Html.escape(details));
  }

  private String text(String key) {
    return plugin.text(Locale.ENGLISH, key);
  }
}
