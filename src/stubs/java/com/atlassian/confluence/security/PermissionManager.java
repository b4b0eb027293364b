package com.atlassian.confluence.security;

import com.atlassian.confluence.user.ConfluenceUser;

/** Real: com.atlassian.confluence:confluence. Evidence: SL10.0.1, OO10.0.3. */
public interface PermissionManager {
  /** Typed as an object and so not copied by the compiler. Evidence: api-facts, code of 7 to 9. */
  Object TARGET_PEOPLE_DIRECTORY = "PEOPLEDIRECTORY";

  boolean hasPermission(ConfluenceUser user, Permission permission, Object target);

  boolean isConfluenceAdministrator(ConfluenceUser user);

  boolean isSystemAdministrator(ConfluenceUser user);
}
