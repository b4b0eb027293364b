package org.elc.benchlearning.app.port;

/** Who administers the wiki. That gives no right to any figure. */
public interface Administrators {
  boolean isAdministrator(String userKey);
}
