package org.elc.benchlearning.confluence.host;

import com.atlassian.audit.api.AuditService;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
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
  private static final Logger LOG = LoggerFactory.getLogger(WikiAuditLog.class);

  private final List<AuditService> services;

  /**
   * @param services the wiki's; empty where it offers none
   */
  public WikiAuditLog(List<AuditService> services) {
    this.services = Objects.requireNonNull(services);
  }

  @Override
  public void tell(AuditEvent event) {
    // Asked each time: what stands behind the list comes and goes with the wiki's own bundles.
    Iterator<AuditService> offered = services.iterator();
    if (!offered.hasNext() || !(event.change() instanceof Words change)) {
      return;
    }
    try {
      AuditLogEntry.send(offered.next(), event, change);
    } catch (RuntimeException e) {
      // The change is made and in the app's own trail; it does not fail for want of a second one.
      LOG.warn("The wiki's audit log did not take {}", event.kind(), e);
    }
  }
}
