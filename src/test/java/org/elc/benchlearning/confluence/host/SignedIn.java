package org.elc.benchlearning.confluence.host;

import com.atlassian.confluence.languages.LocaleManager;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.user.UserProfile;
import com.atlassian.user.User;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;

/** The wiki's people in memory: whoever {@link #signIn} names sends the requests. */
public final class SignedIn implements UserManager, LocaleManager {
  private final AtomicReference<UserKey> current = new AtomicReference<>();
  private final AtomicReference<Locale> locale = new AtomicReference<>(Locale.ENGLISH);
  private final Map<String, Person> byName = new TreeMap<>();

  /** Somebody the wiki knows. */
  record Person(String name, String fullName) implements UserProfile {
    @Override
    public UserKey getUserKey() {
      return new UserKey("key-" + name);
    }

    @Override
    public String getUsername() {
      return name;
    }

    @Override
    public String getFullName() {
      return fullName;
    }

    @Override
    public String getEmail() {
      return name + "@example.org";
    }
  }

  /** Makes somebody known; the user key is {@code key-NAME}. */
  public SignedIn knows(String name, String fullName) {
    byName.put(name, new Person(name, fullName));
    return this;
  }

  /** The person behind the next requests. */
  public void signIn(String userKey) {
    current.set(new UserKey(userKey));
  }

  public void signOut() {
    current.set(null);
  }

  /** The language of the next answers. */
  public void speak(Locale language) {
    locale.set(language);
  }

  @Override
  public UserKey getRemoteUserKey() {
    return current.get();
  }

  @Override
  public UserKey getRemoteUserKey(HttpServletRequest request) {
    return current.get();
  }

  @Override
  public UserProfile getRemoteUser() {
    UserKey key = current.get();
    return key == null ? null : getUserProfile(key);
  }

  @Override
  public UserProfile getUserProfile(UserKey userKey) {
    return byName.values().stream()
        .filter(p -> p.getUserKey().equals(userKey))
        .findFirst()
        .orElse(null);
  }

  @Override
  public UserProfile getUserProfile(String username) {
    return byName.get(username);
  }

  @Override
  public boolean isUserInGroup(UserKey userKey, String group) {
    return false;
  }

  @Override
  public boolean isAdmin(UserKey userKey) {
    return false;
  }

  @Override
  public boolean isSystemAdmin(UserKey userKey) {
    return false;
  }

  @Override
  public Locale getLocale(User user) {
    return locale.get();
  }

  @Override
  public Locale getSiteDefaultLocale() {
    return locale.get();
  }
}
