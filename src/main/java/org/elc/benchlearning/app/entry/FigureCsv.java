package org.elc.benchlearning.app.entry;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.elc.benchlearning.app.csv.Columns;
import org.elc.benchlearning.app.csv.CsvForm;
import org.elc.benchlearning.app.csv.CsvRow;
import org.elc.benchlearning.app.csv.CsvTable;
import org.elc.benchlearning.app.csv.CsvWriter;
import org.elc.benchlearning.core.catalogue.Edition;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.elc.benchlearning.core.entry.Figure;
import org.elc.benchlearning.core.entry.Missing;
import org.elc.benchlearning.core.round.ParticipantId;

/** The {@code figures} file: one row a figure of one participant. */
final class FigureCsv {
  private static final int MAX_NOTE = 2000;

  static final Columns COLUMNS =
      new Columns(
          List.of(
              "member",
              "unit",
              "indicator",
              "numerator",
              "denominator",
              "value",
              "missing",
              "note"),
          List.of("evidence"));

  private FigureCsv() {}

  /** A figure and the row it was read from, for problems that later checks find. */
  record Line(CsvRow row, Figure figure) {}

  /** The usable rows by participant and indicator; the others are noted in the table's problems. */
  static Map<ParticipantId, Map<String, Line>> read(
      CsvTable table, Edition edition, Set<ParticipantId> participants) {
    Map<ParticipantId, Map<String, Line>> figures = new TreeMap<>();
    Map<String, Indicator> indicators = new LinkedHashMap<>();
    edition.asked().forEach(i -> indicators.put(i.code(), i));
    for (CsvRow row : table.rows()) {
      Optional<ParticipantId> participant = participant(row, participants);
      Optional<Indicator> indicator = indicator(row, indicators);
      Optional<Figure> figure = indicator.flatMap(i -> figure(row, i));
      if (participant.isPresent() && figure.isPresent()) {
        Line before =
            figures
                .computeIfAbsent(participant.get(), p -> new LinkedHashMap<>())
                .putIfAbsent(figure.get().indicator(), new Line(row, figure.get()));
        if (before != null) {
          row.refuse("csv-figure-twice", "indicator", Integer.toString(before.row().line()));
        }
      }
    }
    return figures;
  }

  private static Optional<ParticipantId> participant(CsvRow row, Set<ParticipantId> participants) {
    Optional<String> member = row.key("member");
    Optional<String> unit = row.has("unit") ? row.key("unit") : Optional.of("");
    if (member.isEmpty() || unit.isEmpty()) {
      return Optional.empty();
    }
    ParticipantId id = new ParticipantId(member.get(), unit.get());
    return participants.contains(id)
        ? Optional.of(id)
        : row.refuse("csv-no-participant", unit.get().isEmpty() ? "member" : "unit");
  }

  private static Optional<Indicator> indicator(CsvRow row, Map<String, Indicator> indicators) {
    return row.required("indicator", 20)
        .flatMap(
            c -> {
              Indicator found = indicators.get(c.toUpperCase(Locale.ROOT));
              return found != null
                  ? Optional.of(found)
                  : row.refuse("csv-indicator-unknown", "indicator");
            });
  }

  private static Optional<Figure> figure(CsvRow row, Indicator indicator) {
    Optional<BigDecimal> numerator = row.number("numerator");
    Optional<BigDecimal> denominator = row.number("denominator");
    Optional<BigDecimal> value = row.number("value");
    Optional<Missing> missing = row.choice("missing", Missing.class);
    Optional<String> note = row.optional("note", MAX_NOTE);
    Optional<String> evidence = row.optional("evidence", MAX_NOTE);
    if (unread(row, "numerator", numerator)
        || unread(row, "denominator", denominator)
        || unread(row, "value", value)
        || unread(row, "missing", missing)
        || unread(row, "note", note)
        || unread(row, "evidence", evidence)
        || !saysOneThing(row)) {
      return Optional.empty();
    }
    return Optional.of(
        new Figure(
            indicator.code(),
            numerator,
            denominator,
            value,
            missing,
            note.orElse(""),
            evidence.orElse("")));
  }

  private static boolean unread(CsvRow row, String column, Optional<?> read) {
    return row.has(column) && read.isEmpty();
  }

  /** Numbers beside a missing state contradict it; a row that says nothing is a mistake. */
  private static boolean saysOneThing(CsvRow row) {
    List<String> numbers = List.of("numerator", "denominator", "value");
    if (row.has("missing")) {
      List<String> given = numbers.stream().filter(row::has).toList();
      given.forEach(column -> row.refuse("csv-number-and-missing", column));
      return given.isEmpty();
    }
    if (numbers.stream().noneMatch(row::has)) {
      row.refuse("csv-figure-empty", "missing");
      return false;
    }
    return true;
  }

  static String write(Map<ParticipantId, List<Figure>> figures, CsvForm form) {
    CsvWriter csv = new CsvWriter(form, COLUMNS.all());
    figures.forEach(
        (participant, own) ->
            own.forEach(
                figure ->
                    csv.row()
                        .text(participant.member())
                        .text(participant.unit())
                        .text(figure.indicator())
                        .number(figure.numerator())
                        .number(figure.denominator())
                        .number(figure.value())
                        .text(figure.missing().map(m -> m.name().toLowerCase(Locale.ROOT)))
                        .text(figure.note())
                        .text(figure.evidence())));
    return csv.finish();
  }
}
