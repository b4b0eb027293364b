package org.elc.benchlearning.app.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.elc.benchlearning.app.Problem;
import org.elc.benchlearning.app.csv.Columns;
import org.elc.benchlearning.app.csv.CsvForm;
import org.elc.benchlearning.app.csv.CsvRow;
import org.elc.benchlearning.app.csv.CsvTable;
import org.elc.benchlearning.app.csv.CsvWriter;
import org.elc.benchlearning.core.catalogue.Direction;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.elc.benchlearning.core.catalogue.IndicatorKind;
import org.elc.benchlearning.core.catalogue.IndicatorScale;
import org.elc.benchlearning.core.catalogue.IndicatorText;
import org.elc.benchlearning.core.catalogue.Interval;
import org.elc.benchlearning.core.catalogue.Principle;
import org.elc.benchlearning.core.catalogue.UnitPattern;

/** The {@code indicators} file: one row an indicator, texts in six languages. */
public final class IndicatorCsv {
  /**
   * Language tags of the texts, in the order of the columns; the column's ending is the tag with an
   * underscore.
   */
  static final List<String> LANGUAGES = List.of("en", "sv", "nb", "pt-PT", "et", "lt");

  private static final int MAX_TITLE = 200;
  private static final int MAX_TEXT = 500;
  private static final int MAX_INDICATORS = 500;

  /** What the forms of a unit look like, in no language. */
  private static final String UNIT_FORMS = "{0, plural, one {…} other {…}}";

  private IndicatorCsv() {}

  static Columns columns() {
    List<String> optional = new ArrayList<>();
    for (String language : LANGUAGES) {
      if (!language.equals("en")) {
        for (String part : List.of("title", "numerator", "denominator", "note", "unit")) {
          optional.add(column(part, language));
        }
      }
    }
    optional.add("retired");
    return new Columns(
        List.of(
            "code",
            "principle",
            "kind",
            "factor",
            "unit",
            "direction",
            "range_low",
            "range_high",
            "hard_min",
            "hard_max",
            "soft_min",
            "soft_max",
            "decimals",
            "title_en",
            "numerator_en",
            "denominator_en",
            "note_en"),
        optional);
  }

  /** Reads the rows; what cannot be used is noted in the table's problems and left out. */
  static List<Indicator> read(CsvTable table) {
    List<Indicator> indicators = new ArrayList<>();
    Set<String> codes = new TreeSet<>();
    for (CsvRow row : table.rows()) {
      Optional<Indicator> indicator = indicator(row);
      if (indicator.isPresent() && !codes.add(indicator.get().code())) {
        row.refuse("csv-twice", "code");
      }
      indicator.ifPresent(indicators::add);
    }
    if (indicators.size() > MAX_INDICATORS) {
      table.refuse(Problem.of("csv-too-many-rows", MAX_INDICATORS));
    }
    return indicators;
  }

  private static Optional<Indicator> indicator(CsvRow row) {
    Optional<String> code =
        row.required("code", 20)
            .map(c -> c.toUpperCase(Locale.ROOT))
            .flatMap(
                c ->
                    c.matches("[A-Z][A-Z0-9_]*")
                        ? Optional.of(c)
                        : row.refuse("csv-indicator-code", "code"));
    Optional<Principle> principle =
        row.required("principle", 60).flatMap(p -> row.choice("principle", Principle.class));
    Optional<IndicatorScale> scale = scale(row);
    Map<String, IndicatorText> texts = texts(row);
    Optional<Boolean> retired = retired(row);
    if (code.isEmpty()
        || principle.isEmpty()
        || scale.isEmpty()
        || !texts.containsKey("en")
        || retired.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Indicator(code.get(), principle.get(), scale.get(), texts, retired.get()));
  }

  private static Optional<Boolean> retired(CsvRow row) {
    return switch (row.text("retired").toLowerCase(Locale.ROOT)) {
      case "", "no", "false" -> Optional.of(false);
      case "yes", "true" -> Optional.of(true);
      default -> row.refuse("csv-choice", "retired", "yes, no");
    };
  }

  private static Optional<IndicatorScale> scale(CsvRow row) {
    Optional<IndicatorKind> kind =
        row.required("kind", 20).flatMap(k -> row.choice("kind", IndicatorKind.class));
    Optional<Direction> direction =
        row.required("direction", 20).flatMap(d -> row.choice("direction", Direction.class));
    Optional<BigDecimal> factor = factor(row, kind);
    Optional<Interval> target = interval(row, "range_low", "range_high");
    Optional<Interval> hard = interval(row, "hard_min", "hard_max");
    Optional<Interval> soft = interval(row, "soft_min", "soft_max");
    Optional<Integer> decimals = decimals(row);
    if (direction.equals(Optional.of(Direction.RANGE))
        && target.equals(Optional.of(Interval.UNBOUNDED))) {
      row.refuse("csv-range-missing", "range_low");
      return Optional.empty();
    }
    if (kind.isEmpty()
        || direction.isEmpty()
        || factor.isEmpty()
        || target.isEmpty()
        || hard.isEmpty()
        || soft.isEmpty()
        || decimals.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new IndicatorScale(
            kind.get(),
            factor.get(),
            direction.get(),
            target.get(),
            hard.get(),
            soft.get(),
            decimals.get()));
  }

  private static Optional<BigDecimal> factor(CsvRow row, Optional<IndicatorKind> kind) {
    if (!row.has("factor")) {
      return kind.equals(Optional.of(IndicatorKind.RATE))
          ? row.refuse("csv-empty-cell", "factor")
          : Optional.of(
              kind.equals(Optional.of(IndicatorKind.PERCENTAGE))
                  ? BigDecimal.valueOf(100)
                  : BigDecimal.ONE);
    }
    Optional<BigDecimal> factor = row.number("factor");
    if (factor.isEmpty() || kind.isEmpty()) {
      return factor;
    }
    return switch (kind.get()) {
      case RATE -> factor.get().signum() > 0 ? factor : row.refuse("csv-positive", "factor");
      case PERCENTAGE -> only(row, factor.get(), BigDecimal.valueOf(100));
      case COUNT, SCORE, DURATION -> only(row, factor.get(), BigDecimal.ONE);
    };
  }

  private static Optional<BigDecimal> only(CsvRow row, BigDecimal factor, BigDecimal wanted) {
    return factor.compareTo(wanted) == 0
        ? Optional.of(wanted)
        : row.refuse("csv-factor", "factor", wanted);
  }

  private static Optional<Interval> interval(CsvRow row, String lowColumn, String highColumn) {
    Optional<BigDecimal> low = row.number(lowColumn);
    Optional<BigDecimal> high = row.number(highColumn);
    if ((row.has(lowColumn) && low.isEmpty()) || (row.has(highColumn) && high.isEmpty())) {
      return Optional.empty();
    }
    if (low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) > 0) {
      return row.refuse("csv-bounds", lowColumn, row.text(highColumn));
    }
    return Optional.of(new Interval(low, high));
  }

  private static Optional<Integer> decimals(CsvRow row) {
    if (!row.has("decimals")) {
      return Optional.of(1);
    }
    return row.text("decimals").matches("[0-6]")
        ? Optional.of(Integer.parseInt(row.text("decimals")))
        : row.refuse("csv-decimals", "decimals");
  }

  private static Map<String, IndicatorText> texts(CsvRow row) {
    Map<String, IndicatorText> texts = new LinkedHashMap<>();
    for (String language : LANGUAGES) {
      String titleColumn = column("title", language);
      if (language.equals("en") || hasAnyText(row, language)) {
        Optional<String> title = row.required(titleColumn, MAX_TITLE);
        String unit = unit(row, language.equals("en") ? "unit" : column("unit", language));
        IndicatorText text =
            new IndicatorText(
                title.orElse(""),
                unit.isEmpty() ? part(row, "unit") : unit,
                part(row, column("numerator", language)),
                part(row, column("denominator", language)),
                part(row, column("note", language)));
        title.ifPresent(t -> texts.put(language, text));
      }
    }
    return texts;
  }

  private static String unit(CsvRow row, String column) {
    String unit = part(row, column);
    if (!new UnitPattern(unit).isReadable()) {
      row.refuse("csv-unit", column, UNIT_FORMS);
    }
    return unit;
  }

  private static boolean hasAnyText(CsvRow row, String language) {
    return List.of("title", "numerator", "denominator", "note").stream()
        .anyMatch(part -> row.has(column(part, language)));
  }

  private static String part(CsvRow row, String column) {
    return row.optional(column, MAX_TEXT).orElse("");
  }

  private static String column(String part, String language) {
    return part + "_" + language.replace('-', '_').toLowerCase(Locale.ROOT);
  }

  /** Writes indicators so that {@link #read} gives them back. */
  static String write(List<Indicator> indicators, CsvForm form) {
    CsvWriter csv = new CsvWriter(form, columns().all());
    for (Indicator indicator : indicators) {
      IndicatorScale scale = indicator.scale();
      IndicatorText en = indicator.text("en");
      csv.row()
          .text(indicator.code())
          .text(indicator.principle().name())
          .text(scale.kind().name())
          .number(scale.kind().isRatio() ? Optional.of(scale.factor()) : Optional.empty())
          .text(en.unitPattern())
          .text(scale.direction().name())
          .number(scale.target().low())
          .number(scale.target().high())
          .number(scale.hard().low())
          .number(scale.hard().high())
          .number(scale.soft().low())
          .number(scale.soft().high())
          .text(Integer.toString(scale.decimals()))
          .text(en.title())
          .text(en.numerator())
          .text(en.denominator())
          .text(en.note());
      for (String language : LANGUAGES.subList(1, LANGUAGES.size())) {
        IndicatorText text =
            Objects.requireNonNullElse(
                indicator.texts().get(language), new IndicatorText("", "", "", "", ""));
        csv.text(text.title())
            .text(text.numerator())
            .text(text.denominator())
            .text(text.note())
            .text(text.unitPattern());
      }
      csv.text(indicator.retired() ? "yes" : "");
    }
    return csv.finish();
  }
}
