package org.elc.benchlearning.view.office;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.elc.benchlearning.app.port.AuditEvent;
import org.elc.benchlearning.app.port.AuditEvent.Figures;
import org.elc.benchlearning.app.port.AuditEvent.Subject;
import org.elc.benchlearning.app.port.AuditEvent.Words;
import org.elc.benchlearning.app.port.AuditKind;
import org.elc.benchlearning.core.entry.Figure;
import org.elc.benchlearning.view.entry.FigureWords;

/** What a line of the audit trail says in the reader's language. */
final class AuditWords {
  /** What has a page of its own, by the beginning of its name in the trail; its id follows. */
  private static final Map<String, String> PAGES =
      Map.of("application ", "applications/", "proposal ", "catalogue?proposal=");

  /** Fields whose values say what they are. */
  private static final Set<String> SPEAKING = Set.of("state", "status", "readers", "role");

  private final Desk desk;
  private final ZoneId zone;
  private final FigureWords figures;

  /**
   * For one reader.
   *
   * @param zone of moments
   */
  AuditWords(Desk desk, ZoneId zone) {
    this.desk = Objects.requireNonNull(desk);
    this.zone = Objects.requireNonNull(zone);
    this.figures = new FigureWords(desk.language());
  }

  /** The old and the new value of a field; comments on figures beside them. */
  record Values(String field, String before, String after, String noteBefore, String noteAfter) {}

  Values values(AuditEvent event) {
    if (event.change() instanceof Figures change) {
      return new Values(
          change.before().indicator(),
          figure(change.before()),
          figure(change.after()),
          change.before().note(),
          change.after().note());
    }
    Words change = (Words) event.change();
    String prefix = prefix(event, change.field());
    return new Values(
        SPEAKING.contains(change.field()) ? "" : field(change.field()),
        word(prefix, change.before()),
        word(prefix, change.after()),
        "",
        "");
  }

  /** What a line is about beside its member and round; an id says nothing to a reader. */
  String thing(Subject subject) {
    Optional<String> kind = kind(subject);
    if (kind.isPresent()) {
      return desk.text(
          kind.get().startsWith("application") ? "elc.joining.one" : "elc.proposal.one");
    }
    return subject.thing().equals(subject.member()) ? "" : subject.thing();
  }

  /** The page of the application or the proposal that a line is about. */
  Optional<String> page(Subject subject) {
    return kind(subject)
        .map(kind -> desk.page(PAGES.get(kind) + subject.thing().substring(kind.length())));
  }

  private static Optional<String> kind(Subject subject) {
    return PAGES.keySet().stream().filter(subject.thing()::startsWith).findFirst();
  }

  /** What forms call the field; its own name where no form has it. */
  private String field(String name) {
    String whose = name.replaceAll("\\.key$", "");
    String last = whose.substring(whose.lastIndexOf('.') + 1);
    String key = last.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT).replaceAll("-key$", "");
    return Stream.of(
            "elc.office.field." + key + ".label",
            "elc.setting." + key + ".label",
            "elc.office.member.fact." + key,
            "elc.joining.intake." + AuditPage.key(name))
        .filter(desk::has)
        .findFirst()
        .map(desk::text)
        .orElse(name);
  }

  private String figure(Figure figure) {
    return figure.isSuppressed() ? desk.text("elc.entry.few-persons") : figures.figure(figure);
  }

  /** Of the words for a field's constants, where it has any. */
  private static String prefix(AuditEvent event, String field) {
    return switch (field) {
      case "state" -> states(event.kind());
      case "status" -> "elc.member.status.";
      case "readers" -> "elc.office.round.readers.";
      case "role" -> "elc.office.member.role.";
      case "audience" -> "elc.consent.audience.";
      case "invitation" -> "elc.office.round.invitation.";
      case "sizeBand" -> "elc.size.";
      default -> "";
    };
  }

  private static String states(AuditKind kind) {
    return switch (kind) {
      case APPLICATION_MADE, APPLICATION_DECIDED -> "elc.joining.state.";
      case PROPOSAL_MADE, PROPOSAL_WITHDRAWN, PROPOSAL_ANSWERED -> "elc.proposal.state.";
      default ->
          kind.area() == AuditKind.Area.ROUNDS ? "elc.round.state." : "elc.participant.state.";
    };
  }

  private String word(String prefix, String text) {
    String key = prefix + AuditPage.key(text);
    return prefix.isEmpty() || text.isEmpty() || !desk.has(key) ? time(text) : desk.text(key);
  }

  /** Days and moments as the reader writes them, all else as it is. */
  private String time(String text) {
    if (!text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9:.]+Z?)?")) {
      return text;
    }
    try {
      if (text.endsWith("Z")) {
        return desk.dateTime(Instant.parse(text), zone);
      }
      return text.contains("T")
          ? desk.dateTime(LocalDateTime.parse(text).atZone(zone).toInstant(), zone)
          : desk.date(LocalDate.parse(text));
    } catch (DateTimeException notOne) {
      return text;
    }
  }
}
