package org.elc.benchlearning.app.audit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.app.Logbook;
import org.elc.benchlearning.app.csv.CsvForm;
import org.elc.benchlearning.app.csv.CsvWriter;
import org.elc.benchlearning.app.port.AuditEvent;
import org.elc.benchlearning.app.port.AuditEvent.Change;
import org.elc.benchlearning.app.port.AuditEvent.Figures;
import org.elc.benchlearning.app.port.AuditEvent.Subject;
import org.elc.benchlearning.app.port.AuditEvent.Words;
import org.elc.benchlearning.app.port.AuditTrail.Line;
import org.elc.benchlearning.app.port.UserDirectory;
import org.elc.benchlearning.core.entry.Figure;

/** The lines that somebody may read as a file; that they left the app is a line as well. */
public final class TrailExport {
  /** Lines of one file; a longer trail is exported in parts, by time or from a line on. */
  public static final int MOST = 10_000;

  private static final int PAGE = 500;
  private static final List<String> COLUMNS =
      List.of(
          "id", "at", "who", "kind", "round", "member", "country", "subject", "person", "field",
          "before", "after", "why");

  private final Trail trail;
  private final UserDirectory users;
  private final Logbook logbook;

  public TrailExport(Trail trail, UserDirectory users, Logbook logbook) {
    this.trail = Objects.requireNonNull(trail);
    this.users = Objects.requireNonNull(users);
    this.logbook = Objects.requireNonNull(logbook);
  }

  /** The newest lines that the question asks for. */
  public String export(Actor actor, TrailQuestion question, CsvForm form) {
    List<Line> lines = new ArrayList<>();
    Optional<TrailQuestion> next = Optional.of(question);
    while (next.isPresent() && lines.size() < MOST) {
      Trail.Page page = trail.newest(actor, next.get(), PAGE);
      lines.addAll(page.lines());
      next = page.older();
    }
    logbook.exported(actor, Subject.of("audit"), lines.size());
    return csv(lines, form);
  }

  private String csv(List<Line> lines, CsvForm form) {
    Set<String> keys = new HashSet<>();
    lines.forEach(line -> people(line.event()).forEach(keys::add));
    Map<String, String> names = users.userNames(keys);
    CsvWriter csv = new CsvWriter(form, COLUMNS);
    for (Line line : lines) {
      AuditEvent event = line.event();
      Subject subject = event.subject();
      Words words = words(event.change());
      csv.row()
          .text(line.id())
          .text(event.at().toString())
          .text(event.who().map(key -> names.getOrDefault(key, key)))
          .text(event.kind().code())
          .text(subject.round())
          .text(subject.member())
          .text(subject.country())
          .text(subject.thing())
          .text(subject.person().map(key -> names.getOrDefault(key, key)))
          .text(words.field())
          .text(words.before())
          .text(words.after())
          .text(event.why());
    }
    return csv.finish();
  }

  private static Stream<String> people(AuditEvent event) {
    return Stream.concat(event.who().stream(), event.subject().person().stream());
  }

  /** A change as texts that do not depend on a language; of a figure by the names of its parts. */
  public static Words words(Change change) {
    return change instanceof Figures figures
        ? new Words(figures.before().indicator(), text(figures.before()), text(figures.after()))
        : (Words) change;
  }

  private static String text(Figure figure) {
    return Stream.of(
            part("numerator", figure.numerator().map(Object::toString)),
            part("denominator", figure.denominator().map(Object::toString)),
            part("value", figure.value().map(Object::toString)),
            part("missing", figure.missing().map(m -> m.name().toLowerCase(Locale.ROOT))),
            part("note", Optional.of(figure.note()).filter(n -> !n.isEmpty())),
            part("evidence", Optional.of(figure.evidence()).filter(e -> !e.isEmpty())))
        .flatMap(Optional::stream)
        .collect(Collectors.joining("; "));
  }

  private static Optional<String> part(String name, Optional<String> value) {
    return value.map(v -> name + "=" + v);
  }
}
