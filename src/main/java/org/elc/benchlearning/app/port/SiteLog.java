package org.elc.benchlearning.app.port;

/**
 * The wiki's own log of what administrators want to know of: who was given which right, which
 * setting changed, which data left the app. Never a figure. It may not be there, and what it fails
 * to take down is in the app's own trail.
 */
public interface SiteLog {
  /** Nowhere. */
  SiteLog NONE = event -> {};

  void tell(AuditEvent event);
}
