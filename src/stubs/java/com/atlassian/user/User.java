package com.atlassian.user;

/** Real: com.atlassian.user:atlassian-user. Evidence: X10, SL10.0.1. */
public interface User extends Entity {
  String getFullName();

  String getEmail();
}
