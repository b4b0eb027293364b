package com.atlassian.confluence.user;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.user.User;

/** Real: com.atlassian.confluence:confluence. Evidence: X10, SL10.0.1, BO10.2.15. */
public interface ConfluenceUser extends User {
  UserKey getKey();
}
