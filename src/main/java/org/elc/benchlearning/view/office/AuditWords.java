package org.elc.benchlearning.view.office;

import java.util.Locale;
import java.util.stream.Stream;
import org.elc.benchlearning.app.port.AuditEvent;
import org.elc.benchlearning.app.port.AuditEvent.Figures;
import org.elc.benchlearning.app.port.AuditEvent.Words;
import org.elc.benchlearning.app.port.AuditKind;
import org.elc.benchlearning.core.entry.Figure;
import org.elc.benchlearning.view.entry.FigureWords;

/** What a line of the audit trail says in the reader's language. */
final class AuditWords {
  private final Desk desk;
  private final FigureWords figures;

  AuditWords(Desk desk) {
    this.desk = desk;
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
        prefix.isEmpty() ? field(change.field()) : "",
        word(prefix, change.before()),
        word(prefix, change.after()),
        "",
        "");
  }

  /** What forms call the field; its own name where no form has it. */
  private String field(String name) {
    String last = name.substring(name.lastIndexOf('.') + 1);
    String key = last.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT).replaceAll("-key$", "");
    return Stream.of(
            "elc.office.field." + key + ".label",
            "elc.setting." + key + ".label",
            "elc.office.member.fact." + key)
        .filter(desk::has)
        .findFirst()
        .map(desk::text)
        .orElse(name);
  }

  private String figure(Figure figure) {
    return figure.isSuppressed() ? desk.text("elc.entry.few-persons") : figures.figure(figure);
  }

  /** Of the words for a field's constants, where it has any; they say what the field is. */
  private static String prefix(AuditEvent event, String field) {
    boolean isRound = event.kind().area() == AuditKind.Area.ROUNDS;
    return switch (field) {
      case "state" -> isRound ? "elc.round.state." : "elc.participant.state.";
      case "readers" -> isRound ? "elc.office.round.readers." : "";
      case "role" -> "elc.office.member.role.";
      default -> "";
    };
  }

  private String word(String prefix, String text) {
    String key = prefix + AuditPage.key(text);
    return prefix.isEmpty() || text.isEmpty() || !desk.has(key) ? text : desk.text(key);
  }
}
