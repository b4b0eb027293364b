package org.elc.benchlearning.confluence.ao;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elc.benchlearning.app.port.AuditEvent;
import org.elc.benchlearning.app.port.AuditEvent.Change;
import org.elc.benchlearning.app.port.AuditEvent.Figures;
import org.elc.benchlearning.app.port.AuditEvent.Subject;
import org.elc.benchlearning.app.port.AuditEvent.Words;
import org.elc.benchlearning.app.port.AuditKind;
import org.elc.benchlearning.app.port.AuditTrail.Line;
import org.elc.benchlearning.confluence.ao.packed.FiguresCodec;
import org.elc.benchlearning.core.entry.Figure;

/** Lines of the audit trail as rows, sealed, and back. */
final class AuditRows {
  /** Stands where the name of a field does, for a change of a figure. */
  private static final String FIGURE = "#figure";

  /** What a token of an erased person begins with; no user key has a bar. */
  static final String ERASED = "erased|";

  private AuditRows() {}

  static Map<String, Object> row(AuditEvent event) {
    Subject subject = event.subject();
    Texts texts = texts(event.change());
    String why = Column.text(event.why());
    String who = event.who().orElse("");
    String person = subject.person().orElse("");
    String whoSalt = AuditSeal.salt();
    String personSalt = person.isEmpty() ? "" : AuditSeal.salt();
    String textSalt = AuditSeal.salt();
    String whoSeal = AuditSeal.of(whoSalt, who);
    String personSeal = AuditSeal.of(personSalt, person);
    String textSeal = AuditSeal.of(textSalt, texts.before(), texts.after(), why);
    long at = event.at().toEpochMilli();
    return new Row()
        .with(AoAuditLine.AT_TIME, at)
        .with(AoAuditLine.WHO, who)
        .with(AoAuditLine.WHO_SALT, whoSalt)
        .with(AoAuditLine.WHO_SEAL, whoSeal)
        .with(AoAuditLine.EVENT_KIND, event.kind())
        .with(AoAuditLine.ROUND_KEY, subject.round())
        .with(AoAuditLine.MEMBER_KEY, subject.member())
        .with(AoAuditLine.COUNTRY, subject.country())
        .with(AoAuditLine.THING, subject.thing())
        .with(AoAuditLine.PERSON, person)
        .with(AoAuditLine.PERSON_SALT, personSalt)
        .with(AoAuditLine.PERSON_SEAL, personSeal)
        .with(AoAuditLine.FIELD_NAME, texts.field())
        .with(AoAuditLine.BEFORE_TEXT, texts.before())
        .with(AoAuditLine.AFTER_TEXT, texts.after())
        .with(AoAuditLine.REASON, why)
        .with(AoAuditLine.TEXT_SALT, textSalt)
        .with(AoAuditLine.TEXT_SEAL, textSeal)
        .with(
            AoAuditLine.DIGEST,
            AuditSeal.of(
                Long.toString(at),
                whoSeal,
                event.kind().name(),
                Column.text(subject.round()),
                Column.text(subject.member()),
                Column.text(subject.country()),
                Column.text(subject.thing()),
                personSeal,
                texts.field(),
                textSeal))
        .columns();
  }

  static Line line(AoAuditLine row) {
    return new Line(
        row.getID(),
        new AuditEvent(
            Instant.ofEpochMilli(row.getAtTime()),
            Column.optional(row.getWho()),
            AuditKind.valueOf(row.getEventKind()),
            new Subject(
                Column.text(row.getRoundKey()),
                Column.text(row.getMemberKey()),
                Column.text(row.getCountry()),
                Column.text(row.getThing()),
                Column.optional(row.getPerson())),
            change(row),
            Column.text(row.getReason())));
  }

  /** Whether the row says what was written; of an erased person, that there was one. */
  static boolean isAsWritten(AoAuditLine row) {
    String digest =
        AuditSeal.of(
            Long.toString(row.getAtTime()),
            row.getWhoSeal(),
            row.getEventKind(),
            Column.text(row.getRoundKey()),
            Column.text(row.getMemberKey()),
            Column.text(row.getCountry()),
            Column.text(row.getThing()),
            row.getPersonSeal(),
            Column.text(row.getFieldName()),
            row.getTextSeal());
    String texts =
        AuditSeal.of(
            Column.text(row.getTextSalt()),
            Column.text(row.getBeforeText()),
            Column.text(row.getAfterText()),
            Column.text(row.getReason()));
    return digest.equals(row.getDigest())
        && texts.equals(row.getTextSeal())
        && holds(row.getWhoSalt(), row.getWho(), row.getWhoSeal())
        && holds(row.getPersonSalt(), row.getPerson(), row.getPersonSeal());
  }

  private static boolean holds(String salt, String person, String seal) {
    String name = Column.text(person);
    boolean isErased = name.startsWith(ERASED) && Column.text(salt).isEmpty();
    return isErased || AuditSeal.of(Column.text(salt), name).equals(seal);
  }

  private record Texts(String field, String before, String after) {}

  private static Texts texts(Change change) {
    if (change instanceof Figures figures) {
      return new Texts(FIGURE, packed(figures.before()), packed(figures.after()));
    }
    Words words = (Words) change;
    return new Texts(
        Column.text(words.field()), Column.text(words.before()), Column.text(words.after()));
  }

  private static Change change(AoAuditLine row) {
    String field = Column.text(row.getFieldName());
    String before = Column.text(row.getBeforeText());
    String after = Column.text(row.getAfterText());
    return field.equals(FIGURE)
        ? new Figures(figure(before), figure(after))
        : new Words(field, before, after);
  }

  private static String packed(Figure figure) {
    return FiguresCodec.write(List.of(figure));
  }

  private static Figure figure(String packed) {
    return Optional.of(FiguresCodec.read(packed)).map(read -> read.get(0)).orElseThrow();
  }
}
