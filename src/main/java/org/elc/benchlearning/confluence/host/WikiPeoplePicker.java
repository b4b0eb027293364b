package org.elc.benchlearning.confluence.host;

import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import java.util.Objects;
import java.util.Optional;
import org.elc.benchlearning.app.port.PeoplePicker;
import org.elc.benchlearning.app.port.UserDirectory;

/** Finds those whom the wiki lets one find: where profiles are hidden, nobody but oneself. */
public final class WikiPeoplePicker implements PeoplePicker {
  private final UserDirectory users;
  private final UserAccessor accounts;
  private final PermissionManager permissions;

  public WikiPeoplePicker(
      UserDirectory users, UserAccessor accounts, PermissionManager permissions) {
    this.users = Objects.requireNonNull(users);
    this.accounts = Objects.requireNonNull(accounts);
    this.permissions = Objects.requireNonNull(permissions);
  }

  @Override
  public Optional<String> pick(String by, String userName) {
    boolean mayLook =
        permissions.hasPermission(
            accounts.getExistingUserByKey(new UserKey(by)),
            Permission.VIEW,
            PermissionManager.TARGET_PEOPLE_DIRECTORY);
    return users.keyOf(userName).filter(found -> mayLook || found.equals(by));
  }
}
