package org.elc.benchlearning.confluence.host;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import java.util.Objects;
import java.util.Optional;

/** Who is signed in to the wiki in the current request. */
public final class WikiUser {
  private final UserManager users;

  public WikiUser(UserManager users) {
    this.users = Objects.requireNonNull(users);
  }

  /** The user's key; empty for anonymous. */
  public Optional<String> key() {
    return Optional.ofNullable(users.getRemoteUserKey()).map(UserKey::getStringValue);
  }
}
