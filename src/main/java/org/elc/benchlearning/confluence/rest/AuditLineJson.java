package org.elc.benchlearning.confluence.rest;

import java.util.Map;
import org.elc.benchlearning.app.audit.TrailExport;
import org.elc.benchlearning.app.port.AuditEvent;
import org.elc.benchlearning.app.port.AuditEvent.Subject;
import org.elc.benchlearning.app.port.AuditEvent.Words;
import org.elc.benchlearning.app.port.AuditTrail.Line;

/**
 * A line of the audit trail; what does not apply is empty.
 *
 * @param id names the line, and says nothing of its place among others
 * @param at ISO instant
 * @param who log-in name, or key of somebody who is not there any more; empty for the app itself
 * @param subject a participant, an edition, a setting
 * @param person log-in name of whom it is about
 * @param field part that changed; of a figure the indicator
 */
public record AuditLineJson(
    String id,
    String at,
    String who,
    String kind,
    String round,
    String member,
    String country,
    String subject,
    String person,
    String field,
    String before,
    String after,
    String why) {
  static AuditLineJson of(Line line, Map<String, String> userNames) {
    AuditEvent event = line.event();
    Subject subject = event.subject();
    Words words = TrailExport.words(event.change());
    return new AuditLineJson(
        line.id(),
        event.at().toString(),
        event.who().map(key -> userNames.getOrDefault(key, key)).orElse(""),
        event.kind().code(),
        subject.round(),
        subject.member(),
        subject.country(),
        subject.thing(),
        subject.person().map(key -> userNames.getOrDefault(key, key)).orElse(""),
        words.field(),
        words.before(),
        words.after(),
        event.why());
  }
}
