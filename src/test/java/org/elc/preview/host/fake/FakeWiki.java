package org.elc.preview.host.fake;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.elc.preview.host.Account;
import org.elc.preview.host.Accounts;
import org.elc.preview.host.Decorator;
import org.elc.preview.host.HostContext;
import org.elc.preview.host.HostModule;
import org.elc.preview.host.TokenStore;
import org.elc.preview.host.WebSite;

/** The least of a wiki: whoever the header {@code X-Test-User} names is logged in. */
public final class FakeWiki implements HostModule {

  private static final Map<String, Account.Level> LEVELS =
      Map.of(
          "guest", Account.Level.UNLICENSED,
          "member", Account.Level.LICENSED,
          "admin", Account.Level.ADMIN,
          "root", Account.Level.SYSTEM_ADMIN);

  private final FakeAccounts accounts = new FakeAccounts();
  private HostContext host;

  @Override
  public void register(HostContext context) {
    host = context;
    context.components().add(Accounts.class, accounts);
    context
        .components()
        .add(
            TokenStore.class,
            token -> token.equals("good-token") ? accounts.byKey("member") : Optional.empty());
    context
        .components()
        .add(
            Decorator.class,
            (request, page) ->
                "<html><head><title>%s</title>%s</head><body id=\"frame-%s\">%s</body></html>"
                    .formatted(page.title(), page.headHtml(), page.layout(), page.bodyHtml()));
    context
        .webResources()
        .provide("com.atlassian.auiplugin:ajs", List.of(), List.of("/aui/aui.css", "/aui/aui.js"));
  }

  @Override
  public void servlets(WebSite site) {
    site.filter(new LogIn());
    site.servlet("/assets", new Assets());
    site.servlet("/token", new Token());
  }

  private final class LogIn extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(
        HttpServletRequest request, HttpServletResponse response, FilterChain chain)
        throws IOException, ServletException {
      Optional<Account> account =
          Optional.ofNullable(request.getHeader("X-Test-User")).flatMap(accounts::byKey);
      if (account.isEmpty()) {
        chain.doFilter(request, response);
        return;
      }
      try (Accounts.SignedIn signedIn = accounts.signIn(account.get())) {
        chain.doFilter(request, response);
      }
    }
  }

  private final class Assets extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      response.getWriter().write(host.webResources().tagsHtml(Set.of("page"), new Locale("sv")));
    }
  }

  private final class Token extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      response.getWriter().write(host.xsrf().token(request));
    }
  }

  private static final class FakeAccounts implements Accounts {

    private final ThreadLocal<Account> current = new ThreadLocal<>();

    @Override
    public Optional<Account> current() {
      return Optional.ofNullable(current.get());
    }

    @Override
    public Optional<Account> byKey(String key) {
      return Optional.ofNullable(LEVELS.get(key)).map(l -> new Account(key, key, key, l));
    }

    @Override
    public boolean passwordMatches(Account account, String password) {
      return password.equals("right");
    }

    @Override
    public SignedIn signIn(Account account) {
      Account before = current.get();
      current.set(account);
      return () -> current.set(before);
    }

    @Override
    public boolean anonymousAccess() {
      return true;
    }

    @Override
    public Locale locale() {
      return Locale.ENGLISH;
    }
  }
}
