package org.elc.benchlearning.view.benchmark;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.elc.benchlearning.app.results.Comparison;
import org.elc.benchlearning.app.results.Comparison.Change;
import org.elc.benchlearning.app.results.Comparison.Row;
import org.elc.benchlearning.core.benchmark.GroupStatistics;
import org.elc.benchlearning.core.benchmark.Position;
import org.elc.benchlearning.core.benchmark.Suppression;
import org.elc.benchlearning.core.catalogue.Direction;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.elc.benchlearning.core.catalogue.IndicatorText;
import org.elc.benchlearning.core.entry.Figure;
import org.elc.benchlearning.core.entry.Missing;
import org.elc.benchlearning.core.round.Round;
import org.elc.benchlearning.core.stats.DecimalRounding;
import org.elc.benchlearning.view.Language;
import org.elc.benchlearning.view.Numbers;
import org.elc.benchlearning.view.ResultWords;
import org.elc.benchlearning.view.Texts;
import org.elc.benchlearning.view.benchmark.RowView.CellView;
import org.elc.benchlearning.view.benchmark.RowView.MarkView;

/** Says the rows of one comparison. */
public final class RowViews {
  private final Comparison comparison;
  private final Language language;
  private final Texts texts;
  private final Numbers numbers;
  private final ResultWords results;
  private final Footnotes footnotes;
  private final Optional<Round> since;

  public RowViews(Comparison comparison, Language language) {
    this.comparison = comparison;
    this.language = language;
    this.texts = Texts.in(language);
    this.numbers = Numbers.in(language);
    this.results = new ResultWords(language);
    this.footnotes = new Footnotes(comparison, results);
    this.since = mostly(comparison);
  }

  public RowView row(Row row, String principle) {
    IndicatorText text = row.indicator().text(language.tag());
    return new RowView(
        row.indicator().code(),
        text.title(),
        text.unit(),
        principle,
        row.value().isPresent()
            ? number(row.indicator(), row.value().getAsDouble())
            : missing(row).map(m -> texts.text("elc.missing." + key(m) + ".word")).orElse(""),
        place(row),
        row.position().map(this::part).orElse(""),
        row.position().flatMap(Position::band).map(b -> Marks.band(b, texts)).stream().toList(),
        row.change().map(c -> change(row.indicator(), c)).stream().toList(),
        row.statistics().suppressed().map(footnotes::word).orElse(""),
        row.statistics().suppressed().isPresent() ? List.of() : cells(row));
  }

  /** Why the subject has no value; a denominator of 0 is a reason too. */
  Optional<Missing> missing(Row row) {
    if (comparison.subject().isEmpty() || row.value().isPresent()) {
      return Optional.empty();
    }
    boolean nothingToMeasure =
        row.figure().flatMap(Figure::denominator).filter(d -> d.signum() == 0).isPresent();
    return Optional.of(
        nothingToMeasure
            ? Missing.NOT_APPLICABLE
            : row.figure().flatMap(Figure::missing).orElse(Missing.NOT_REPORTED));
  }

  /**
   * For charts, where no cell has room for it: why an own value is not there, or does not count.
   */
  public Optional<String> ownValueNote(Row row) {
    return isOfFewPersons(row)
        ? Optional.of(results.noted(Suppression.FEW_PERSONS))
        : missing(row).map(results::noted);
  }

  private static boolean isOfFewPersons(Row row) {
    return row.position().flatMap(Position::withheld).equals(Optional.of(Suppression.FEW_PERSONS));
  }

  private String place(Row row) {
    if (row.position().isEmpty()) {
      return row.value().isEmpty() ? "" : texts.text(withoutPosition());
    }
    Position position = row.position().get();
    if (position.rank().isEmpty() || position.of().isEmpty()) {
      return part(position).isEmpty() && row.statistics().suppressed().isEmpty()
          ? position.withheld().map(footnotes::word).orElse("")
          : "";
    }
    return texts.text(
        position.tied() ? "elc.benchmark.rank.tied" : "elc.benchmark.rank",
        position.rank().getAsInt(),
        position.of().getAsInt());
  }

  private String withoutPosition() {
    boolean counts =
        comparison.subject().filter(s -> s.participant().state().isHandedIn()).isPresent();
    return counts ? "elc.benchmark.rank.outside" : "elc.benchmark.rank.uncounted";
  }

  /** Quarters are of raw values; a third is called by its merit where it has one. */
  private String part(Position position) {
    if (position.quartile().isPresent()) {
      return texts.text("elc.quartile." + position.quartile().getAsInt());
    }
    if (position.third().isEmpty()) {
      return "";
    }
    return position
        .band()
        .map(band -> texts.text("elc.third." + key(band)))
        .orElseGet(() -> texts.text("elc.third." + position.third().getAsInt()));
  }

  /** The round that most changes are measured from; absent when there is no such round. */
  Optional<Round> since() {
    return since;
  }

  private static Optional<Round> mostly(Comparison comparison) {
    List<Round> since =
        comparison.rows().stream().flatMap(r -> r.change().stream()).map(Change::since).toList();
    return since.stream()
        .distinct()
        .filter(round -> 2 * Collections.frequency(since, round) > since.size())
        .findFirst();
  }

  private MarkView change(Indicator indicator, Change change) {
    int decimals = indicator.scale().decimals();
    BigDecimal difference = DecimalRounding.halfUp(change.difference(), decimals);
    String key =
        difference.signum() == 0
            ? "elc.benchmark.change.level"
            : difference.signum() > 0 ? "elc.benchmark.change.up" : "elc.benchmark.change.down";
    return Marks.change(
        difference.signum(),
        texts.text(key, numbers.format(difference.abs(), decimals)),
        since().equals(Optional.of(change.since()))
            ? ""
            : texts.text("elc.benchmark.change.since", change.since().name()));
  }

  private List<CellView> cells(Row row) {
    GroupStatistics of = row.statistics();
    List<CellView> cells = new ArrayList<>();
    cells.add(new CellView(label("n"), numbers.whole(of.n().orElse(0)), ""));
    cells.add(cell("q1", row, of.q1()));
    cells.add(cell("median", row, of.median()));
    cells.add(cell("q3", row, of.q3()));
    cells.add(best(row));
    return cells;
  }

  private CellView cell(String column, Row row, OptionalDouble value) {
    return value.isPresent()
        ? new CellView(label(column), number(row.indicator(), value.getAsDouble()), "")
        : withoutQuartiles(label(column), row);
  }

  private CellView withoutQuartiles(String label, Row row) {
    return Footnotes.hidden(row)
        .map(why -> new CellView(label, "", footnotes.word(why), footnotes.mark(why)))
        .orElseGet(() -> new CellView(label, "", texts.text("elc.benchmark.small-group")));
  }

  /** Where the best quarter begins; the target itself for a range. */
  private CellView best(Row row) {
    String label = label("best");
    if (row.indicator().scale().direction() == Direction.NONE) {
      return new CellView(label, "", texts.text("elc.direction.none.word"));
    }
    String cut = results.bestQuarter(row.indicator(), row.statistics());
    return cut.isEmpty() ? withoutQuartiles(label, row) : new CellView(label, cut, "");
  }

  /** The range to aim at; empty where there is none. */
  public String range(Indicator indicator) {
    return results.range(indicator);
  }

  private String label(String column) {
    return texts.text("elc.benchmark.column." + column);
  }

  private String number(Indicator indicator, double value) {
    return results.value(indicator, value);
  }

  public static String key(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * How good a position is, for sorting: 0 for the best, 1 for the weakest, empty where nobody is
   * better than others.
   */
  static OptionalDouble merit(Row row) {
    Optional<Position> position = row.position();
    if (position.isEmpty() || row.indicator().scale().direction() == Direction.NONE) {
      return OptionalDouble.empty();
    }
    int of = position.get().of().orElse(0);
    if (position.get().rank().isPresent() && of > 1) {
      return OptionalDouble.of((position.get().rank().getAsInt() - 1) / (of - 1.0));
    }
    return position
        .get()
        .band()
        .map(
            band ->
                switch (band) {
                  case BEST -> OptionalDouble.of(0.2);
                  case MIDDLE -> OptionalDouble.of(0.5);
                  case WORST -> OptionalDouble.of(0.8);
                })
        .orElse(OptionalDouble.empty());
  }
}
