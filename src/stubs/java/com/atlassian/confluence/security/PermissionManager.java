package com.atlassian.confluence.security;

import com.atlassian.confluence.user.ConfluenceUser;

/** Real: com.atlassian.confluence:confluence. Evidence: SL10.0.1, OO10.0.3. */
public interface PermissionManager {
  boolean hasPermission(ConfluenceUser user, Permission permission, Object target);

  boolean isConfluenceAdministrator(ConfluenceUser user);

  boolean isSystemAdministrator(ConfluenceUser user);
}
