package com.atlassian.confluence.user;

/**
 * Real: com.atlassian.confluence:confluence. Evidence: X10, OO10.0.3, SL10.0.1. Body: static, so
 * the host cannot supply it.
 */
public final class AuthenticatedUserThreadLocal {
  private static final ThreadLocal<ConfluenceUser> USER = new ThreadLocal<>();

  private AuthenticatedUserThreadLocal() {}

  public static ConfluenceUser get() {
    return USER.get();
  }

  public static void set(ConfluenceUser user) {
    if (user == null) {
      USER.remove();
    } else {
      USER.set(user);
    }
  }

  public static void reset() {
    USER.remove();
  }
}
