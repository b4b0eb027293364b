package org.elc.benchlearning.confluence.host;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import java.util.Objects;
import org.elc.benchlearning.app.port.Administrators;

/** The wiki's administrators, those of the system included. */
public final class WikiAdministrators implements Administrators {
  private final UserManager users;

  public WikiAdministrators(UserManager users) {
    this.users = Objects.requireNonNull(users);
  }

  @Override
  public boolean isAdministrator(String userKey) {
    UserKey key = new UserKey(userKey);
    return users.isAdmin(key) || users.isSystemAdmin(key);
  }
}
