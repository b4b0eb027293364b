package com.atlassian.confluence.user;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.user.User;
import java.util.List;

/**
 * Real: com.atlassian.confluence:confluence. Evidence: X10, SL10.0.1 (getExistingUserByKey); J872
 * (rest).
 */
public interface UserAccessor {
  ConfluenceUser getExistingUserByKey(UserKey key);

  ConfluenceUser getUserByName(String name);

  List<String> getGroupNames(User user);
}
