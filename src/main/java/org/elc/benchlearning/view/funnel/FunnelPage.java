package org.elc.benchlearning.view.funnel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.elc.benchlearning.app.results.Comparison;
import org.elc.benchlearning.app.results.Comparison.Row;
import org.elc.benchlearning.core.benchmark.GroupStatistics.Part;
import org.elc.benchlearning.core.benchmark.Suppression;
import org.elc.benchlearning.core.catalogue.IndicatorText;
import org.elc.benchlearning.core.catalogue.Principle;
import org.elc.benchlearning.core.stats.Funnel.Place;
import org.elc.benchlearning.core.stats.FunnelLimits;
import org.elc.benchlearning.core.stats.Proportion;
import org.elc.benchlearning.view.Language;
import org.elc.benchlearning.view.Numbers;
import org.elc.benchlearning.view.ResultWords;
import org.elc.benchlearning.view.Texts;
import org.elc.benchlearning.view.benchmark.ComparisonWords;
import org.elc.benchlearning.view.benchmark.RowViews;
import org.elc.benchlearning.view.chart.ChartView;
import org.elc.benchlearning.view.chart.ChartView.Card;
import org.elc.benchlearning.view.chart.ChartView.Rows;
import org.elc.benchlearning.view.chart.ChartView.Section;
import org.elc.benchlearning.view.chart.ChartView.Table;
import org.elc.benchlearning.view.chart.Picture;

/** Shows the proportions of a {@link Comparison} as funnels, in one language. */
public final class FunnelPage {
  private static final String NONE = "\u2013";

  private final Comparison comparison;
  private final List<Row> shown;
  private final Language language;
  private final Texts texts;
  private final ComparisonWords around;
  private final ResultWords words;
  private final RowViews rows;
  private final Numbers numbers;

  /**
   * The page of some of a comparison's rows.
   *
   * @param shown rows that {@link #hasFunnel}, in the catalogue's order
   */
  public FunnelPage(Comparison comparison, List<Row> shown, Language language) {
    this.comparison = Objects.requireNonNull(comparison);
    this.shown = List.copyOf(shown);
    this.language = Objects.requireNonNull(language);
    this.texts = Texts.in(language);
    this.around = new ComparisonWords(comparison, language);
    this.words = new ResultWords(language);
    this.rows = new RowViews(comparison, language);
    this.numbers = Numbers.in(language);
  }

  /** Whether an indicator has a funnel, be it published or not. */
  public static boolean hasFunnel(Row row) {
    return row.indicator().scale().isProportion();
  }

  public ChartView view() {
    return new ChartView(
        id(),
        language.tag(),
        title(),
        List.of(around.period(), around.group(shown)),
        summary(),
        around.notices(shown),
        keys(),
        sections(),
        table(),
        List.of(texts.text("elc.funnel.note.limits"), texts.text("elc.funnel.note.cause")));
  }

  private String id() {
    String subject = comparison.subject().map(s -> s.participant().id().key()).orElse("group");
    String what =
        String.join(
            "-",
            comparison.round().key(),
            subject,
            comparison.group().key(),
            shown.get(0).indicator().code());
    return "elc-funnel-" + (what + shown.size()).replaceAll("[^A-Za-z0-9-]", "-");
  }

  private String title() {
    String round = comparison.round().name();
    return comparison
        .subject()
        .map(s -> texts.text("elc.funnel.title.own", words.name(s), round))
        .orElseGet(() -> texts.text("elc.funnel.title", round));
  }

  private String summary() {
    List<Place> places =
        shown.stream()
            .flatMap(r -> OwnFunnel.of(r).stream())
            .flatMap(f -> f.place().stream())
            .toList();
    if (places.isEmpty()) {
      long open = shown.stream().filter(r -> r.statistics().funnel().isPresent()).count();
      return texts.text("elc.funnel.summary.group", open, shown.size());
    }
    long outside = places.stream().filter(p -> p != Place.INSIDE).count();
    return texts.text("elc.funnel.summary.own", places.size(), outside);
  }

  private List<ChartView.Key> keys() {
    List<OwnFunnel> funnels = shown.stream().flatMap(r -> OwnFunnel.of(r).stream()).toList();
    List<ChartView.Key> keys = new ArrayList<>();
    if (funnels.isEmpty()) {
      return keys;
    }
    if (funnels.stream().anyMatch(f -> f.own().isPresent())) {
      keys.add(new ChartView.Key("dot", texts.text("elc.chart.key.own")));
    }
    if (funnels.stream().anyMatch(f -> f.place().filter(p -> p != Place.INSIDE).isPresent())) {
      keys.add(new ChartView.Key("diamond", texts.text("elc.chart.key.outside")));
    }
    keys.add(new ChartView.Key("centre", texts.text("elc.chart.key.centre")));
    keys.add(new ChartView.Key("limits-95", texts.text("elc.chart.key.limits-95")));
    keys.add(new ChartView.Key("limits-998", texts.text("elc.chart.key.limits-998")));
    if (funnels.stream().anyMatch(OwnFunnel::isWider)) {
      keys.add(new ChartView.Key("limit", texts.text("elc.chart.key.limit")));
    }
    return keys;
  }

  private List<Section> sections() {
    return Arrays.stream(Principle.values()).flatMap(this::section).toList();
  }

  private Stream<Section> section(Principle principle) {
    List<Card> cards =
        shown.stream().filter(r -> r.indicator().principle() == principle).map(this::card).toList();
    return cards.isEmpty() ? Stream.empty() : Stream.of(new Section(around.name(principle), cards));
  }

  private Card card(Row row) {
    IndicatorText text = row.indicator().text(language.tag());
    Optional<OwnFunnel> funnel = OwnFunnel.of(row);
    return new Card(
        text.title(),
        row.indicator().code(),
        text.unit(),
        sentence(row, funnel),
        List.of(
            texts.text(
                "elc.direction." + RowViews.key(row.indicator().scale().direction()) + ".word"),
            texts.text("elc.funnel.across")),
        funnel.map(f -> picture(row, f)).stream().toList());
  }

  private Picture picture(Row row, OwnFunnel funnel) {
    return new Picture(
        id() + "-" + row.indicator().code(),
        row.indicator().text(language.tag()).title(),
        texts.text("elc.funnel.desc", words.value(row.indicator(), funnel.centre())),
        FunnelScene.of(row.indicator(), funnel, numbers));
  }

  private String sentence(Row row, Optional<OwnFunnel> funnel) {
    return Stream.concat(Stream.of(says(row, funnel)), rows.ownValueNote(row).stream())
        .collect(Collectors.joining(" "));
  }

  private String says(Row row, Optional<OwnFunnel> funnel) {
    if (funnel.isEmpty()) {
      return isSmall(row)
          ? texts.text("elc.funnel.says.small")
          : texts.text("elc.position.says.hidden", words.explained(why(row)));
    }
    String centre = words.value(row.indicator(), funnel.get().centre());
    if (funnel.get().own().isEmpty()) {
      return texts.text("elc.funnel.says.group", centre);
    }
    Proportion own = funnel.get().own().get();
    String place = RowViews.key(funnel.get().place().orElse(Place.INSIDE));
    return texts.text(
        "elc.funnel.says." + place, value(row, funnel.get(), own.value()), size(own), centre);
  }

  /** Shown, but with too few members for a funnel. */
  private static boolean isSmall(Row row) {
    return row.statistics().suppressed().isEmpty() && why(row) == Suppression.TOO_FEW;
  }

  private static Suppression why(Row row) {
    return row.statistics()
        .suppressed()
        .orElse(row.statistics().withheld().getOrDefault(Part.FUNNEL, Suppression.TOO_FEW));
  }

  private String size(Proportion own) {
    return numbers.format(own.whole(), own.whole() == Math.rint(own.whole()) ? 0 : 1);
  }

  private String value(Row row, OwnFunnel funnel, double share) {
    return words.value(row.indicator(), share * funnel.factor());
  }

  private Table table() {
    List<String> columns =
        Stream.of(
                "elc.benchmark.column.indicator",
                "elc.benchmark.column.own",
                "elc.funnel.column.size",
                "elc.funnel.column.centre",
                "elc.funnel.column.limits-95",
                "elc.funnel.column.limits-998",
                "elc.funnel.column.exact-95")
            .map(texts::text)
            .toList();
    return new Table(
        columns,
        Arrays.stream(Principle.values())
            .map(
                p ->
                    new Rows(
                        around.name(p),
                        shown.stream()
                            .filter(r -> r.indicator().principle() == p)
                            .map(this::row)
                            .toList()))
            .filter(rows -> !rows.rows().isEmpty())
            .toList());
  }

  private ChartView.Row row(Row row) {
    String head =
        texts.text(
            "elc.trend.row", row.indicator().text(language.tag()).title(), row.indicator().code());
    Optional<OwnFunnel> funnel = OwnFunnel.of(row);
    String own =
        row.value().isPresent() ? words.value(row.indicator(), row.value().getAsDouble()) : NONE;
    if (funnel.isEmpty()) {
      String why = words.word(why(row));
      return new ChartView.Row(head, List.of(own, NONE, why, NONE, NONE, NONE));
    }
    String centre = words.value(row.indicator(), funnel.get().centre());
    if (funnel.get().own().isEmpty()) {
      return new ChartView.Row(head, List.of(own, NONE, centre, NONE, NONE, NONE));
    }
    Proportion proportion = funnel.get().own().get();
    FunnelLimits adjusted = funnel.get().adjusted(proportion.whole());
    FunnelLimits exact = funnel.get().exact(proportion.whole());
    return new ChartView.Row(
        head,
        List.of(
            own,
            size(proportion),
            centre,
            range(row, funnel.get(), adjusted.lower95(), adjusted.upper95()),
            range(row, funnel.get(), adjusted.lower998(), adjusted.upper998()),
            range(row, funnel.get(), exact.lower95(), exact.upper95())));
  }

  private String range(Row row, OwnFunnel funnel, double lower, double upper) {
    return texts.text("elc.benchmark.range", value(row, funnel, lower), value(row, funnel, upper));
  }
}
