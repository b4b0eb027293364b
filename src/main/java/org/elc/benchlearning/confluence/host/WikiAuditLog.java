package org.elc.benchlearning.confluence.host;

import java.util.Objects;
import java.util.Optional;
import org.elc.benchlearning.app.port.AuditEvent;
import org.elc.benchlearning.app.port.AuditEvent.Words;
import org.elc.benchlearning.app.port.SiteLog;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The wiki's audit log, where it offers one to apps. It knows by itself who is asking; people in
 * what it is told are user keys.
 */
public final class WikiAuditLog implements SiteLog {
  static final String SERVICE = "com.atlassian.audit.api.AuditService";

  private static final Logger LOG = LoggerFactory.getLogger(WikiAuditLog.class);

  private final Offers wiki;

  public WikiAuditLog(Offers wiki) {
    this.wiki = Objects.requireNonNull(wiki);
  }

  @Override
  public void tell(AuditEvent event) {
    Optional<Object> offered = wiki.service(SERVICE);
    if (offered.isEmpty() || !(event.change() instanceof Words change)) {
      return;
    }
    try {
      AuditLogEntry.send(offered.get(), event, change);
    } catch (RuntimeException | LinkageError e) {
      // The change is made and in the app's own trail; it does not fail for want of a second one.
      LOG.warn("The wiki's audit log did not take {}", event.kind(), e);
    }
  }
}
