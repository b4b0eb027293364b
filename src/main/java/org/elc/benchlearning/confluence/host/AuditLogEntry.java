package org.elc.benchlearning.confluence.host;

import com.atlassian.audit.api.AuditService;
import com.atlassian.audit.entity.AuditAttribute;
import com.atlassian.audit.entity.AuditType;
import com.atlassian.audit.entity.CoverageArea;
import com.atlassian.audit.entity.CoverageLevel;
import org.elc.benchlearning.app.port.AuditEvent;
import org.elc.benchlearning.app.port.AuditEvent.Subject;
import org.elc.benchlearning.app.port.AuditEvent.Words;
import org.elc.benchlearning.app.port.AuditKind.Area;

/**
 * An entry of the wiki's audit log. A class of its own, which is not looked at where the wiki does
 * not have these types.
 */
final class AuditLogEntry {
  private static final String CATEGORY = "elc.office.menu";

  private AuditLogEntry() {}

  /**
   * Adds an entry.
   *
   * @param service the wiki's {@link AuditService}
   */
  static void send(Object service, AuditEvent event, Words change) {
    com.atlassian.audit.entity.AuditEvent.Builder entry =
        com.atlassian.audit.entity.AuditEvent.builder(
            AuditType.fromI18nKeys(
                    area(event.kind().area()),
                    CoverageLevel.BASE,
                    CATEGORY,
                    "elc.audit.kind." + event.kind().code())
                .build());
    Subject subject = event.subject();
    add(entry, "elc.audit.search.member", subject.member());
    add(entry, "elc.audit.search.round", subject.round());
    add(entry, "elc.audit.column.who", subject.person().orElse(""));
    add(entry, "elc.audit.column.where", subject.thing());
    add(entry, "elc.audit.column.what", change.field());
    add(entry, "elc.audit.column.before", change.before());
    add(entry, "elc.audit.column.after", change.after());
    add(entry, "elc.audit.column.why", event.why());
    ((AuditService) service).audit(entry.build());
  }

  private static void add(
      com.atlassian.audit.entity.AuditEvent.Builder entry, String nameKey, String value) {
    if (!value.isEmpty()) {
      entry.extraAttribute(AuditAttribute.fromI18nKeys(nameKey, value).build());
    }
  }

  private static CoverageArea area(Area area) {
    return switch (area) {
      case RIGHTS -> CoverageArea.PERMISSIONS;
      case EXPORTS -> CoverageArea.SECURITY;
      default -> CoverageArea.GLOBAL_CONFIG_AND_ADMINISTRATION;
    };
  }
}
