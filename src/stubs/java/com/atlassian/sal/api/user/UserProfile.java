package com.atlassian.sal.api.user;

/** Real: com.atlassian.sal:sal-api. Evidence: X10 (key, username); J872 (rest). */
public interface UserProfile {
  UserKey getUserKey();

  String getUsername();

  String getFullName();

  String getEmail();
}
