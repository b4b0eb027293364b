package org.elc.benchlearning.confluence.ao;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.elc.benchlearning.app.port.AuditEvent;
import org.elc.benchlearning.app.port.AuditEvent.Change;
import org.elc.benchlearning.app.port.AuditEvent.Figures;
import org.elc.benchlearning.app.port.AuditEvent.Subject;
import org.elc.benchlearning.app.port.AuditEvent.Words;
import org.elc.benchlearning.app.port.AuditKind;
import org.elc.benchlearning.app.port.AuditTrail.Line;
import org.elc.benchlearning.confluence.ao.packed.FiguresCodec;
import org.elc.benchlearning.core.entry.Figure;

/**
 * Lines of the audit trail as rows, sealed, and back. What an import changes for one participant is
 * one row of several lines: a row each would cost an import as much as the figures themselves.
 */
final class AuditRows {
  /** Stands where the name of a field does, for a change of a figure. */
  private static final String FIGURE = "#figure";

  /** Places in the order between those of two rows. */
  private static final int ROOM = 1000;

  /** Moment, digest and place in the row: what is random in the digest makes the id unguessable. */
  private static final Pattern ID =
      Pattern.compile("([0-9a-z]{1,11})\\.([A-Za-z0-9_-]{43})\\.([0-9]{1,3})");

  private static final int DIGITS = 36;

  /** Figures in one row; an edition has fewer. */
  private static final int MOST_FIGURES = 200;

  /** What a token of an erased person begins with; no user key has a bar. */
  static final String ERASED = "erased|";

  /** Stands in the place of texts that were deleted with a member's figures. */
  static final String FORGOTTEN = "deleted|";

  private static final Sealed NOBODY = new Sealed("", AuditSeal.of("", ""));

  private AuditRows() {}

  /** A person's random bits and the seal that they make. */
  private record Sealed(String salt, String seal) {
    static Sealed of(String person) {
      String salt = AuditSeal.salt();
      return new Sealed(salt, AuditSeal.of(salt, person));
    }
  }

  /** Rows of what was changed together; whoever did it is sealed once for all of them. */
  static List<Map<String, Object>> rows(List<AuditEvent> events) {
    Map<String, Sealed> who = new HashMap<>();
    return together(events).stream()
        .map(
            group ->
                row(
                    group.get(0),
                    texts(group),
                    who.computeIfAbsent(group.get(0).who().orElse(""), Sealed::of)))
        .toList();
  }

  /** Changes of figures that differ in nothing but the figure stand in one row. */
  private static List<List<AuditEvent>> together(List<AuditEvent> events) {
    List<List<AuditEvent>> groups = new ArrayList<>();
    for (AuditEvent event : events) {
      List<AuditEvent> last = groups.isEmpty() ? List.of() : groups.get(groups.size() - 1);
      if (last.isEmpty() || last.size() == MOST_FIGURES || !belong(last.get(0), event)) {
        groups.add(new ArrayList<>(List.of(event)));
      } else {
        last.add(event);
      }
    }
    return groups;
  }

  private static boolean belong(AuditEvent first, AuditEvent next) {
    return first.change() instanceof Figures
        && next.change() instanceof Figures
        && first.at().equals(next.at())
        && first.who().equals(next.who())
        && first.kind() == next.kind()
        && first.subject().equals(next.subject())
        && first.why().equals(next.why());
  }

  private static Map<String, Object> row(AuditEvent event, Texts texts, Sealed sealed) {
    Subject subject = event.subject();
    String why = Column.text(event.why());
    String who = event.who().orElse("");
    String person = subject.person().orElse("");
    Sealed about = person.isEmpty() ? NOBODY : Sealed.of(person);
    String textSalt = AuditSeal.salt();
    String textSeal = AuditSeal.of(textSalt, texts.before(), texts.after(), why);
    long at = event.at().toEpochMilli();
    return new Row()
        .with(AoAuditLine.AT_TIME, at)
        .with(AoAuditLine.WHO, who)
        .with(AoAuditLine.WHO_SALT, sealed.salt())
        .with(AoAuditLine.WHO_SEAL, sealed.seal())
        .with(AoAuditLine.EVENT_KIND, event.kind())
        .with(AoAuditLine.ROUND_KEY, subject.round())
        .with(AoAuditLine.MEMBER_KEY, subject.member())
        .with(AoAuditLine.COUNTRY, subject.country())
        .with(AoAuditLine.THING, subject.thing())
        .with(AoAuditLine.PERSON, person)
        .with(AoAuditLine.PERSON_SALT, about.salt())
        .with(AoAuditLine.PERSON_SEAL, about.seal())
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
                sealed.seal(),
                event.kind().name(),
                Column.text(subject.round()),
                Column.text(subject.member()),
                Column.text(subject.country()),
                Column.text(subject.thing()),
                about.seal(),
                texts.field(),
                textSeal))
        .columns();
  }

  /** The lines of a row in the order in which they were written. */
  static List<Line> lines(AoAuditLine row) {
    Subject subject =
        new Subject(
            Column.text(row.getRoundKey()),
            Column.text(row.getMemberKey()),
            Column.text(row.getCountry()),
            Column.text(row.getThing()),
            Column.optional(row.getPerson()));
    List<Change> changes = changes(row);
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < changes.size(); i++) {
      lines.add(
          new Line(
              order(row) + i,
              id(row, i),
              new AuditEvent(
                  Instant.ofEpochMilli(row.getAtTime()),
                  Column.optional(row.getWho()),
                  AuditKind.valueOf(row.getEventKind()),
                  subject,
                  changes.get(i),
                  Column.text(row.getReason()))));
    }
    return lines;
  }

  /** Place of the first line of a row. */
  private static long order(AoAuditLine row) {
    return row.getID() * (long) ROOM;
  }

  /** The row that a line at that place would be in. */
  static int row(long order) {
    return (int) Math.min(order / ROOM, Integer.MAX_VALUE);
  }

  /** What a line is called outside: the number of its row would count the rows of others. */
  static String id(AoAuditLine row, int line) {
    return Long.toString(row.getAtTime(), DIGITS) + "." + row.getDigest() + "." + line;
  }

  /**
   * Which row an id is of.
   *
   * @param atTime looked for by its index
   */
  record Named(long atTime, String digest, int line) {
    static Optional<Named> of(String id) {
      Matcher matcher = ID.matcher(id);
      return matcher.matches()
          ? Optional.of(
              new Named(
                  Long.parseLong(matcher.group(1), DIGITS),
                  matcher.group(2),
                  Integer.parseInt(matcher.group(3))))
          : Optional.empty();
    }

    long order(AoAuditLine row) {
      return AuditRows.order(row) + line;
    }
  }

  /** Whether lines of that kind may say what a figure was. */
  static boolean tellsFigures(AuditKind kind) {
    return switch (kind) {
      case FIGURE_SAVED,
          FIGURE_IMPORTED,
          CORRECTION_ASKED,
          CORRECTION_APPROVED,
          CORRECTION_REFUSED,
          PARTICIPANT_RETURNED ->
          true;
      default -> false;
    };
  }

  /** Whether the texts of the row were deleted with a member's figures. */
  static boolean isForgotten(AoAuditLine row) {
    return FORGOTTEN.equals(row.getBeforeText())
        && Column.text(row.getTextSalt()).isEmpty()
        && Column.text(row.getAfterText()).isEmpty()
        && Column.text(row.getReason()).isEmpty()
        && tellsFigures(AuditKind.valueOf(row.getEventKind()));
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
        && (isForgotten(row) || texts.equals(row.getTextSeal()))
        && holds(row.getWhoSalt(), row.getWho(), row.getWhoSeal())
        && holds(row.getPersonSalt(), row.getPerson(), row.getPersonSeal());
  }

  private static boolean holds(String salt, String person, String seal) {
    String name = Column.text(person);
    boolean isErased = name.startsWith(ERASED) && Column.text(salt).isEmpty();
    return isErased || AuditSeal.of(Column.text(salt), name).equals(seal);
  }

  private record Texts(String field, String before, String after) {}

  private static Texts texts(List<AuditEvent> group) {
    if (group.get(0).change() instanceof Figures) {
      return new Texts(FIGURE, packed(group, Figures::before), packed(group, Figures::after));
    }
    Words words = (Words) group.get(0).change();
    return new Texts(
        Column.text(words.field()), Column.text(words.before()), Column.text(words.after()));
  }

  private static List<Change> changes(AoAuditLine row) {
    if (isForgotten(row)) {
      return List.of(Change.NONE);
    }
    String field = Column.text(row.getFieldName());
    String before = Column.text(row.getBeforeText());
    String after = Column.text(row.getAfterText());
    if (!field.equals(FIGURE)) {
      return List.of(new Words(field, before, after));
    }
    List<Figure> old = FiguresCodec.read(before);
    List<Figure> next = FiguresCodec.read(after);
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < old.size(); i++) {
      changes.add(new Figures(old.get(i), next.get(i)));
    }
    return changes;
  }

  private static String packed(List<AuditEvent> group, Function<Figures, Figure> which) {
    return FiguresCodec.write(group.stream().map(e -> which.apply((Figures) e.change())).toList());
  }
}
