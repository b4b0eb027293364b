package org.elc.benchlearning.view.position;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.elc.benchlearning.app.results.Comparison;
import org.elc.benchlearning.app.results.Comparison.Row;
import org.elc.benchlearning.core.benchmark.GroupStatistics;
import org.elc.benchlearning.core.benchmark.GroupStatistics.Part;
import org.elc.benchlearning.core.benchmark.Position;
import org.elc.benchlearning.core.benchmark.Suppression;
import org.elc.benchlearning.core.catalogue.Direction;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.elc.benchlearning.core.stats.DecimalRounding;
import org.elc.benchlearning.view.Language;
import org.elc.benchlearning.view.Numbers;
import org.elc.benchlearning.view.ResultWords;
import org.elc.benchlearning.view.Texts;
import org.elc.benchlearning.view.benchmark.RowView.CellView;
import org.elc.benchlearning.view.benchmark.RowViews;
import org.elc.benchlearning.view.chart.Picture;

/** Says the rows of one comparison as strips. */
final class StripViews {
  private static final String COLUMN = "elc.benchmark.column.";
  private static final String P10 = "elc.position.column.p10";
  private static final String P90 = "elc.position.column.p90";

  private final boolean tails;
  private final Language language;
  private final String id;
  private final Texts texts;
  private final Numbers numbers;
  private final ResultWords words;
  private final RowViews rows;

  /**
   * The strips of a comparison.
   *
   * @param tails whether the table has columns for the outer percentiles
   * @param id prefix of the pictures' identifiers
   */
  StripViews(Comparison comparison, boolean tails, Language language, String id) {
    this.tails = tails;
    this.language = language;
    this.id = id;
    this.texts = Texts.in(language);
    this.numbers = Numbers.in(language);
    this.words = new ResultWords(language);
    this.rows = new RowViews(comparison, language);
  }

  /** Headings of the group's numbers. */
  List<String> columns() {
    return (tails
            ? Stream.of(COLUMN + "n", P10, COLUMN + "q1", COLUMN + "median", COLUMN + "q3", P90)
            : Stream.of(COLUMN + "n", COLUMN + "q1", COLUMN + "median", COLUMN + "q3"))
        .map(texts::text)
        .toList();
  }

  StripView strip(Row row) {
    boolean hidden = row.statistics().suppressed().isPresent();
    return new StripView(
        rows.row(row, ""),
        sentence(row),
        hints(row),
        hidden ? List.of() : List.of(picture(row)),
        List.of(),
        hidden ? List.of() : cells(row));
  }

  private Picture picture(Row row) {
    Indicator indicator = row.indicator();
    return new Picture(
        id + "-" + indicator.code(),
        indicator.text(language.tag()).title(),
        description(row),
        StripScene.of(indicator, row.statistics(), row.value(), numbers));
  }

  private String description(Row row) {
    GroupStatistics group = row.statistics();
    List<String> said = new ArrayList<>();
    said.add(texts.text("elc.position.desc.median", number(row, group.median())));
    if (group.q1().isPresent()) {
      said.add(
          texts.text(
              "elc.position.desc.quartiles", number(row, group.q1()), number(row, group.q3())));
    }
    if (group.p10().isPresent()) {
      said.add(
          texts.text(
              "elc.position.desc.tails", number(row, group.p10()), number(row, group.p90())));
    }
    if (row.indicator().scale().direction() == Direction.RANGE) {
      said.add(texts.text("elc.position.desc.target", rows.range(row.indicator())));
    }
    if (row.value().isPresent()) {
      said.add(texts.text("elc.position.desc.own", number(row, row.value())));
    }
    return String.join(" ", said);
  }

  private String sentence(Row row) {
    return Stream.concat(Stream.of(says(row)), rows.ownValueNote(row).stream())
        .collect(Collectors.joining(" "));
  }

  private String says(Row row) {
    GroupStatistics group = row.statistics();
    if (group.suppressed().isPresent()) {
      return texts.text("elc.position.says.hidden", words.explained(group.suppressed().get()));
    }
    String median = number(row, group.median());
    if (row.value().isEmpty()) {
      return texts.text("elc.position.says.group", median);
    }
    String own = number(row, row.value());
    return row.position()
        .flatMap(Position::band)
        .map(band -> texts.text("elc.position.says." + RowViews.key(band), own, median))
        .orElseGet(() -> texts.text("elc.position.says." + side(row), own, median));
  }

  /** As the reader sees them: what is equal in print is called equal. */
  private static String side(Row row) {
    int decimals = row.indicator().scale().decimals();
    int sign =
        DecimalRounding.halfUp(row.value().orElseThrow(), decimals)
            .compareTo(DecimalRounding.halfUp(row.statistics().median().orElseThrow(), decimals));
    return sign == 0 ? "level" : sign > 0 ? "above" : "below";
  }

  private List<String> hints(Row row) {
    List<String> hints = new ArrayList<>();
    Direction direction = row.indicator().scale().direction();
    hints.add(texts.text("elc.direction." + RowViews.key(direction) + ".word"));
    if (direction == Direction.RANGE) {
      hints.add(texts.text("elc.position.target", rows.range(row.indicator())));
    }
    withheld(row, Part.QUARTILES).ifPresent(hints::add);
    withheld(row, Part.TAILS).ifPresent(hints::add);
    return hints;
  }

  /** That a group is small is said once, below all strips. */
  private Optional<String> withheld(Row row, Part part) {
    Map<Part, Suppression> withheld = row.statistics().withheld();
    return Optional.ofNullable(withheld.get(part))
        .filter(why -> why != Suppression.TOO_FEW)
        .map(
            why ->
                texts.text(
                    "elc.benchmark.note.word",
                    texts.text("elc.part." + RowViews.key(part)),
                    words.word(why)));
  }

  private List<CellView> cells(Row row) {
    GroupStatistics group = row.statistics();
    List<CellView> cells = new ArrayList<>();
    cells.add(new CellView(texts.text(COLUMN + "n"), numbers.whole(group.n().orElse(0)), ""));
    if (tails) {
      cells.add(cell(row, P10, group.p10(), Part.TAILS));
    }
    cells.add(cell(row, COLUMN + "q1", group.q1(), Part.QUARTILES));
    cells.add(cell(row, COLUMN + "median", group.median(), Part.QUARTILES));
    cells.add(cell(row, COLUMN + "q3", group.q3(), Part.QUARTILES));
    if (tails) {
      cells.add(cell(row, P90, group.p90(), Part.TAILS));
    }
    return cells;
  }

  private CellView cell(Row row, String column, OptionalDouble value, Part part) {
    String label = texts.text(column);
    if (value.isPresent()) {
      return new CellView(label, number(row, value), "");
    }
    Suppression why = row.statistics().withheld().getOrDefault(part, Suppression.TOO_FEW);
    return new CellView(label, "", words.word(why));
  }

  private String number(Row row, OptionalDouble value) {
    return numbers.format(value.orElseThrow(), row.indicator().scale().decimals());
  }
}
