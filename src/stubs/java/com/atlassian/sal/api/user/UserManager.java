package com.atlassian.sal.api.user;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Real: com.atlassian.sal:sal-api. Evidence: X10, SL10.0.1 (bean salUserManager); J872
 * (isUserInGroup).
 */
public interface UserManager {
  UserKey getRemoteUserKey();

  UserKey getRemoteUserKey(HttpServletRequest request);

  UserProfile getRemoteUser();

  UserProfile getUserProfile(UserKey userKey);

  UserProfile getUserProfile(String username);

  boolean isUserInGroup(UserKey userKey, String group);

  boolean isAdmin(UserKey userKey);

  boolean isSystemAdmin(UserKey userKey);
}
