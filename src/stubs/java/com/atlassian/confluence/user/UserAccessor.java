package com.atlassian.confluence.user;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.user.Group;
import com.atlassian.user.User;
import java.util.List;

/**
 * Real: com.atlassian.confluence:confluence. Evidence: X10, SL10.0.1 (getExistingUserByKey); J872
 * (rest); getGroup comes from GroupResolver and getMemberNamesAsList from GroupMembershipAccessor,
 * public javadoc 8.5.21 and 8.8.0 ("user names"; nested groups included); isDeactivated: called
 * with a user and with a name by apps for 5 to 8.
 */
public interface UserAccessor {
  ConfluenceUser getExistingUserByKey(UserKey key);

  ConfluenceUser getUserByName(String name);

  List<String> getGroupNames(User user);

  Group getGroup(String name);

  List<String> getMemberNamesAsList(Group group);

  boolean isDeactivated(User user);
}
