package org.elc.benchlearning.app.audit;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.elc.benchlearning.app.InputText;
import org.elc.benchlearning.app.Invalid;
import org.elc.benchlearning.app.Problem;
import org.elc.benchlearning.app.port.AuditKind;
import org.elc.benchlearning.app.port.AuditKind.Area;
import org.elc.benchlearning.app.port.AuditTrail;
import org.elc.benchlearning.app.port.AuditTrail.Filter;

/** Reads a {@link TrailQuestion}; refuses all of it that cannot be understood at once. */
final class QuestionReader {
  /**
   * What is written with more than four digits for the year overflows the count of milliseconds.
   */
  private static final Instant EARLIEST = Instant.parse("0000-01-01T00:00:00Z");

  private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

  private final TrailQuestion question;
  private final ZoneId zone;
  private final List<Problem> problems = new ArrayList<>();
  private final Set<AuditKind> kinds;
  private final Optional<Instant> from;
  private final Optional<Instant> until;
  private final String before;

  /**
   * Reads.
   *
   * @param zone of days
   * @throws Invalid with every problem
   */
  QuestionReader(TrailQuestion question, ZoneId zone) {
    this.question = question;
    this.zone = zone;
    this.kinds = readKinds();
    this.from = time("from", question.from(), 0);
    this.until = time("until", question.until(), 1);
    this.before = question.before().strip();
    if (!problems.isEmpty()) {
      throw new Invalid(problems);
    }
  }

  Optional<String> member() {
    return question.member();
  }

  /**
   * Where the answer goes on, in the order of this trail.
   *
   * @throws Invalid when there is no such place, or none any more
   */
  long before(AuditTrail trail) {
    return before.isEmpty()
        ? Long.MAX_VALUE
        : trail
            .order(before)
            .orElseThrow(() -> new Invalid(Problem.of("audit-before").inField("before")));
  }

  /** The question within these areas. */
  Filter filter(Set<Area> areas, Set<String> members, Set<String> countries) {
    Set<AuditKind> within = EnumSet.noneOf(AuditKind.class);
    within.addAll(AuditKind.in(areas));
    within.retainAll(kinds);
    return new Filter(within, question.round(), members, countries, from, until);
  }

  private Set<AuditKind> readKinds() {
    Set<AuditKind> found = EnumSet.allOf(AuditKind.class);
    if (!question.kind().isBlank()) {
      Optional<AuditKind> kind = AuditKind.ofCode(question.kind().strip());
      kind.ifPresentOrElse(
          k -> found.retainAll(Set.of(k)),
          () -> choice("kind", question.kind(), "figure-saved, …"));
    }
    if (!question.area().isBlank()) {
      Optional<Area> area =
          Arrays.stream(Area.values())
              .filter(a -> code(a).equals(question.area().strip()))
              .findFirst();
      area.ifPresentOrElse(
          a -> found.retainAll(AuditKind.in(Set.of(a))),
          () ->
              choice(
                  "area",
                  question.area(),
                  Arrays.stream(Area.values())
                      .map(QuestionReader::code)
                      .collect(Collectors.joining(", "))));
    }
    return found;
  }

  private static String code(Area area) {
    return area.name().toLowerCase(Locale.ROOT);
  }

  private void choice(String field, String typed, String choices) {
    problems.add(Problem.of("choice", InputText.shown(typed), choices).inField(field));
  }

  private Optional<Instant> time(String field, String typed, int daysMore) {
    String text = typed.strip();
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      Instant moment =
          text.contains("T")
              ? Instant.parse(text)
              : LocalDate.parse(text).plusDays(daysMore).atStartOfDay(zone).toInstant();
      if (moment.isAfter(EARLIEST) && moment.isBefore(LATEST)) {
        return Optional.of(moment);
      }
    } catch (DateTimeException e) {
      // Refused below, as what is a date and can be none of a line.
    }
    problems.add(Problem.of("date", InputText.shown(text)).inField(field));
    return Optional.empty();
  }
}
