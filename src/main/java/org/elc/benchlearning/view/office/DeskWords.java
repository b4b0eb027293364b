package org.elc.benchlearning.view.office;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.elc.benchlearning.app.entry.RoundChecks.Told;
import org.elc.benchlearning.app.validation.Concern;
import org.elc.benchlearning.app.validation.DeskRow;
import org.elc.benchlearning.app.validation.DeskView;
import org.elc.benchlearning.app.validation.Rates;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.elc.benchlearning.core.entry.check.Outlier;
import org.elc.benchlearning.core.round.Round;
import org.elc.benchlearning.core.round.RoundSchedule;
import org.elc.benchlearning.core.round.RoundState;
import org.elc.benchlearning.view.entry.FigureWords;
import org.elc.benchlearning.view.office.Part.Cell;

/** What the desk says of a round and its participants, in words. */
final class DeskWords {
  private static final long HOURS_SHOWN = 48;

  private final Desk desk;
  private final Round round;
  private final Instant now;

  DeskWords(Desk desk, Round round, Instant now) {
    this.desk = Objects.requireNonNull(desk);
    this.round = Objects.requireNonNull(round);
    this.now = Objects.requireNonNull(now);
  }

  /** How long it is to the deadline that is everybody's, with the round's own zone. */
  String countdown() {
    if (round.state() != RoundState.OPEN && round.state() != RoundState.CLOSED) {
      return desk.text("elc.desk.countdown.computed");
    }
    RoundSchedule schedule = round.schedule();
    String due = desk.moment(schedule.due(), schedule.zone());
    Duration left = Duration.between(now, schedule.dueAt());
    if (round.state() == RoundState.CLOSED || left.isNegative() || left.isZero()) {
      String closes = desk.moment(schedule.closes(), schedule.zone());
      return desk.text("elc.desk.countdown.over", due, closes);
    }
    return left.toHours() >= HOURS_SHOWN
        ? desk.text("elc.desk.countdown.days", left.toDays(), due)
        : desk.text("elc.desk.countdown.hours", left.toHours(), due);
  }

  String reporting(Rates rates) {
    return desk.text(
        "elc.desk.rate", rates.handedIn(), rates.expected(), rates.percent(Rates::handedIn));
  }

  String onTime(Rates rates) {
    return desk.text(
        "elc.desk.rate", rates.onTime(), rates.expected(), rates.percent(Rates::onTime));
  }

  /** The concern in a word, with the reason in a sentence. */
  Cell why(DeskRow row) {
    return new Cell(desk.text(key(row) + ".word"), "", mark(row.concern()), reason(row));
  }

  /** Why to look at a participant, and what else was decided about it. */
  String reason(DeskRow row) {
    long days = Math.max(0, Duration.between(now, row.deadline()).toDays());
    long quiet = row.lastActivity().map(at -> Duration.between(at, now).toDays()).orElse(0L);
    String reason =
        desk.text(
            key(row) + ".reason",
            days,
            row.is().completeness().answered(),
            row.is().completeness().asked(),
            quiet,
            row.outliers().size());
    Optional<String> extended =
        row.is()
            .participant()
            .extension()
            .filter(e -> row.concern().isAwaited())
            .map(
                e ->
                    desk.text(
                        "elc.desk.extended",
                        moment(round.schedule().instant(e.until())),
                        e.reason()));
    return Stream.concat(Stream.of(reason), extended.stream()).collect(Collectors.joining(" "));
  }

  private static String key(DeskRow row) {
    return "elc.desk.concern." + Desk.code(row.concern());
  }

  private static String mark(Concern concern) {
    return switch (concern) {
      case NO_EDITOR, OVERDUE -> "error";
      case RETURNED, NOT_STARTED, BEHIND, STALLED -> "moved";
      case TO_CHECK, TO_VALIDATE -> "current";
      case ENTERING -> "default";
      case DONE -> "success";
    };
  }

  String answered(DeskRow row) {
    return desk.text(
        "elc.office.round.answered",
        row.is().completeness().answered(),
        row.is().completeness().asked());
  }

  String activity(DeskRow row) {
    return row.lastActivity().map(this::moment).orElseGet(() -> desk.text("elc.desk.never"));
  }

  String reminded(DeskRow row) {
    return row.is()
        .participant()
        .reminded()
        .map(at -> desk.text("elc.desk.reminded", moment(at)))
        .orElse("");
  }

  String contacts(DeskRow row, Map<String, String> names) {
    String known =
        row.editors().stream()
            .map(key -> names.getOrDefault(key, ""))
            .filter(name -> !name.isEmpty())
            .collect(Collectors.joining(", "));
    return known.isEmpty() ? desk.text("elc.desk.nobody") : known;
  }

  /** How many things a row has to look at; empty for none. */
  String checks(DeskRow row, List<Told> findings) {
    long open = findings.stream().filter(Told::isOpen).count();
    return Stream.of(
            row.outliers().isEmpty() ? "" : desk.text("elc.desk.outliers", row.outliers().size()),
            findings.isEmpty() ? "" : desk.text("elc.desk.checks", findings.size(), open))
        .filter(t -> !t.isEmpty())
        .collect(Collectors.joining("; "));
  }

  String outlier(Outlier outlier, Indicator indicator) {
    FigureWords words = new FigureWords(desk.language());
    return desk.text(
        "elc.desk.outlier",
        words.value(indicator, BigDecimal.valueOf(outlier.value())),
        words.value(indicator, BigDecimal.valueOf(outlier.median())),
        outlier.values());
  }

  /** In the round's zone, which a heading names. */
  String moment(Instant at) {
    return desk.dateTime(at, zone());
  }

  ZoneId zone() {
    return round.schedule().zone();
  }

  /** What the coordinator still has to call, and to check. */
  static long count(DeskView view, boolean awaited) {
    return view.rows().stream()
        .map(DeskRow::concern)
        .filter(c -> awaited ? c.isAwaited() : !c.isAwaited() && c != Concern.DONE)
        .count();
  }
}
