package org.elc.benchlearning.app.round;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.elc.benchlearning.app.InputText;
import org.elc.benchlearning.app.Invalid;
import org.elc.benchlearning.app.Problem;
import org.elc.benchlearning.core.round.Round;
import org.elc.benchlearning.core.round.RoundSchedule;
import org.elc.benchlearning.core.round.RoundState;

/** Reads a draft's texts, noting every problem before refusing. */
final class DraftReader {
  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
  private static final Set<String> ZONES = ZoneId.getAvailableZoneIds();
  private static final int MAX_NAME = 200;

  private final List<Problem> problems = new ArrayList<>();

  private DraftReader() {}

  /**
   * The draft as a round under this key.
   *
   * @param editions keys of the editions that exist
   * @throws Invalid with all problems
   */
  static Round read(String key, RoundDraft draft, List<String> editions) {
    return new DraftReader().round(key, draft, editions);
  }

  /**
   * New ends of a round's dates.
   *
   * @throws Invalid with all problems
   */
  static RoundSchedule withEnds(RoundSchedule schedule, String due, String closes) {
    DraftReader reader = new DraftReader();
    Optional<LocalDateTime> newDue = reader.readDateTime("due", due);
    Optional<LocalDateTime> newCloses = reader.optionalDateTime("closes", closes);
    reader.throwProblems();
    LocalDateTime end = newDue.orElseThrow();
    LocalDateTime kept = schedule.closes().isBefore(end) ? end : schedule.closes();
    return reader.schedule(
        schedule.periodFrom(),
        schedule.periodTo(),
        schedule.zone(),
        schedule.opens(),
        end,
        newCloses.orElse(kept));
  }

  /**
   * A single date and time, within the same reach as those of a draft.
   *
   * @throws Invalid with the problem in that field
   */
  static LocalDateTime dateTime(String text, String field) {
    DraftReader reader = new DraftReader();
    Optional<LocalDateTime> read = reader.readDateTime(field, text);
    reader.throwProblems();
    return read.orElseThrow();
  }

  private Round round(String key, RoundDraft draft, List<String> editions) {
    if (!key.matches("[a-z0-9][a-z0-9-]{0,59}")) {
      refuse("key", Problem.of("key", InputText.shown(key)));
    }
    String name = draft.name().strip();
    if (name.isEmpty() || name.length() > MAX_NAME) {
      refuse("name", Problem.of("round-name", MAX_NAME));
    }
    if (InputText.isUnstorable(name)) {
      refuse("name", Problem.of("text-control-character"));
    }
    SortedSet<String> countries = countries(draft.countries());
    if (!editions.contains(draft.edition())) {
      refuse("edition", Problem.of("edition-unknown", InputText.shown(draft.edition())));
    }
    Optional<LocalDate> from = date("periodFrom", draft.periodFrom());
    Optional<LocalDate> to = date("periodTo", draft.periodTo());
    if (!ZONES.contains(draft.timeZone())) {
      refuse("timeZone", Problem.of("time-zone", InputText.shown(draft.timeZone())));
    }
    Optional<LocalDateTime> opens = optionalDateTime("opens", draft.opens());
    Optional<LocalDateTime> due = readDateTime("due", draft.due());
    Optional<LocalDateTime> closes = optionalDateTime("closes", draft.closes());
    Optional<Round.Invitation> invitation = invitation(draft.invitation());
    AddedGroups added = new AddedGroups(countries);
    SortedSet<String> groups = added.read(draft.addedGroups().orElse(List.of()));
    added.problems().forEach(problem -> refuse("addedGroups", problem));
    throwProblems();
    LocalDateTime end = due.orElseThrow();
    RoundSchedule schedule =
        schedule(
            from.orElseThrow(),
            to.orElseThrow(),
            ZoneId.of(draft.timeZone()),
            opens,
            end,
            closes.orElse(end));
    return new Round(
        key,
        name,
        countries,
        draft.edition(),
        schedule,
        RoundState.DRAFT,
        invitation.orElseThrow(),
        groups,
        Optional.empty(),
        Optional.empty(),
        Round.Readers.PARTICIPANTS,
        Optional.empty());
  }

  private RoundSchedule schedule(
      LocalDate from,
      LocalDate to,
      ZoneId zone,
      Optional<LocalDateTime> opens,
      LocalDateTime due,
      LocalDateTime closes) {
    if (to.isBefore(from)) {
      refuse("periodTo", Problem.of("round-period-order"));
    }
    if (closes.isBefore(due)) {
      refuse("closes", Problem.of("round-closes-before-due"));
    }
    if (opens.isPresent() && !opens.get().isBefore(due)) {
      refuse("opens", Problem.of("round-opens-after-due"));
    }
    throwProblems();
    return new RoundSchedule(from, to, zone, opens, due, closes);
  }

  private SortedSet<String> countries(List<String> codes) {
    SortedSet<String> countries = new TreeSet<>();
    for (String code : codes) {
      String upper = code.strip().toUpperCase(Locale.ROOT);
      if (COUNTRIES.contains(upper)) {
        countries.add(upper);
      } else {
        refuse("countries", Problem.of("country", InputText.shown(code)));
      }
    }
    return countries;
  }

  private Optional<LocalDate> date(String field, String text) {
    try {
      return Optional.of(LocalDate.parse(text.strip())).filter(d -> inReach(field, d, text));
    } catch (DateTimeParseException e) {
      refuse(field, Problem.of("date", InputText.shown(text)));
      return Optional.empty();
    }
  }

  private Optional<LocalDateTime> readDateTime(String field, String text) {
    try {
      return Optional.of(LocalDateTime.parse(text.strip()))
          .filter(t -> inReach(field, t.toLocalDate(), text));
    } catch (DateTimeParseException e) {
      refuse(field, Problem.of("date-time", InputText.shown(text)));
      return Optional.empty();
    }
  }

  private Optional<LocalDateTime> optionalDateTime(String field, String text) {
    return text.isBlank() ? Optional.empty() : readDateTime(field, text);
  }

  /** Keeps typing errors such as the year 20026 out of stores and clocks. */
  private boolean inReach(String field, LocalDate day, String text) {
    boolean inReach = day.getYear() >= 1900 && day.getYear() <= 2999;
    if (!inReach) {
      refuse(field, Problem.of("date", InputText.shown(text)));
    }
    return inReach;
  }

  private Optional<Round.Invitation> invitation(String text) {
    return switch (text.strip().toLowerCase(Locale.ROOT)) {
      case "", "all" -> Optional.of(Round.Invitation.ALL);
      case "listed" -> Optional.of(Round.Invitation.LISTED);
      default -> {
        refuse("invitation", Problem.of("round-invitation", InputText.shown(text)));
        yield Optional.empty();
      }
    };
  }

  private void refuse(String field, Problem problem) {
    problems.add(problem.inField(field));
  }

  private void throwProblems() {
    if (!problems.isEmpty()) {
      throw new Invalid(problems);
    }
  }
}
