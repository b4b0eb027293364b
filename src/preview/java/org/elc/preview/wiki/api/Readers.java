package org.elc.preview.wiki.api;

import com.atlassian.confluence.languages.LocaleManager;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.user.User;
import java.util.Locale;
import java.util.Optional;
import org.elc.preview.host.Account;
import org.elc.preview.host.Accounts;
import org.elc.preview.host.TokenStore;
import org.elc.preview.wiki.store.Languages;
import org.elc.preview.wiki.store.Viewer;
import org.elc.preview.wiki.store.WikiStore;
import org.elc.preview.wiki.store.WikiUser;

/**
 * Who reads and in which language. The reader belongs to the thread, through the product's own
 * thread-local, so that the app and the host can never disagree about it.
 */
public final class Readers implements Accounts, TokenStore, LocaleManager {
  private final WikiStore store;
  private final ThreadLocal<Locale> browserLocale = new ThreadLocal<>();

  /** The readers of that store. */
  public Readers(WikiStore store) {
    this.store = store;
  }

  /** The reader of the running thread. */
  public Optional<WikiUser> user() {
    ConfluenceUser user = AuthenticatedUserThreadLocal.get();
    return user == null ? Optional.empty() : store.users().byKey(user.getKey().getStringValue());
  }

  /** The reader with its groups. */
  public Viewer viewer() {
    return store.viewer(user());
  }

  /** Makes the thread work for a request until {@link #endRequest}. */
  public void beginRequest(Optional<WikiUser> user, Locale accepted) {
    browserLocale.set(accepted);
    AuthenticatedUserThreadLocal.set(user.map(UserView::new).orElse(null));
  }

  /** Leaves nothing of the request on the thread. */
  public void endRequest() {
    browserLocale.remove();
    AuthenticatedUserThreadLocal.set(null);
  }

  @Override
  public Optional<Account> current() {
    return user().map(this::account);
  }

  @Override
  public Optional<Account> byKey(String key) {
    return store.users().byKey(key).map(this::account);
  }

  @Override
  public boolean passwordMatches(Account account, String password) {
    return store.users().authenticate(account.name(), password).isPresent();
  }

  @Override
  public SignedIn signIn(Account account) {
    ConfluenceUser before = AuthenticatedUserThreadLocal.get();
    WikiUser user = store.users().byKey(account.key()).orElseThrow();
    AuthenticatedUserThreadLocal.set(new UserView(user));
    return () -> AuthenticatedUserThreadLocal.set(before);
  }

  @Override
  public boolean anonymousAccess() {
    return true;
  }

  @Override
  public Locale locale() {
    return getLocale(AuthenticatedUserThreadLocal.get());
  }

  @Override
  public Locale getLocale(User user) {
    return Optional.ofNullable(user)
        .flatMap(known -> store.users().byName(known.getName()))
        .map(WikiUser::locale)
        .filter(code -> !code.isEmpty())
        .map(Languages::locale)
        .orElseGet(() -> Optional.ofNullable(browserLocale.get()).orElse(Languages.STANDARD));
  }

  @Override
  public Locale getSiteDefaultLocale() {
    return Languages.STANDARD;
  }

  @Override
  public Optional<Account> accountOf(String token) {
    return store
        .tokens()
        .userKey(token)
        .flatMap(store.users()::byKey)
        .filter(user -> !store.users().isDeactivated(user))
        .map(this::account);
  }

  private Account account(WikiUser user) {
    return new Account(
        user.key(), user.name(), user.fullName(), level(store.viewer(Optional.of(user))));
  }

  private static Account.Level level(Viewer viewer) {
    if (viewer.isAdministrator()) {
      return Account.Level.SYSTEM_ADMIN;
    }
    return viewer.groups().contains(Viewer.LICENSED)
        ? Account.Level.LICENSED
        : Account.Level.UNLICENSED;
  }
}
