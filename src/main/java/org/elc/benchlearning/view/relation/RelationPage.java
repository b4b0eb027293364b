package org.elc.benchlearning.view.relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.elc.benchlearning.app.results.Relation;
import org.elc.benchlearning.core.benchmark.Relationships.Measured;
import org.elc.benchlearning.core.benchmark.Relationships.Pair;
import org.elc.benchlearning.core.benchmark.Suppression;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.elc.benchlearning.core.catalogue.Principle;
import org.elc.benchlearning.core.round.RoundState;
import org.elc.benchlearning.view.GroupNames;
import org.elc.benchlearning.view.Language;
import org.elc.benchlearning.view.Numbers;
import org.elc.benchlearning.view.ResultWords;
import org.elc.benchlearning.view.Texts;
import org.elc.benchlearning.view.benchmark.RowViews;
import org.elc.benchlearning.view.chart.ChartView;
import org.elc.benchlearning.view.chart.ChartView.Card;
import org.elc.benchlearning.view.chart.ChartView.Rows;
import org.elc.benchlearning.view.chart.ChartView.Section;
import org.elc.benchlearning.view.chart.ChartView.Table;
import org.elc.benchlearning.view.chart.Picture;
import org.elc.benchlearning.view.relation.RelationOptions.Show;

/** Shows a {@link Relation}, in one language. */
public final class RelationPage {
  private final Relation relation;
  private final RelationOptions options;
  private final Language language;
  private final Texts texts;
  private final ResultWords words;
  private final Numbers numbers;
  private final RelationScenes scenes;

  public RelationPage(Relation relation, RelationOptions options, Language language) {
    this.relation = Objects.requireNonNull(relation);
    this.options = Objects.requireNonNull(options);
    this.language = Objects.requireNonNull(language);
    this.texts = Texts.in(language);
    this.words = new ResultWords(language);
    this.numbers = Numbers.in(language);
    this.scenes = new RelationScenes(numbers);
  }

  public ChartView view() {
    List<Pair> wanted = relation.pairs().stream().filter(this::isWanted).toList();
    List<Pair> strongest = options.show() == Show.MATRIX ? List.of() : strongest(wanted);
    List<List<Indicator>> matrices = options.show() == Show.STRONGEST ? List.of() : matrices();
    return new ChartView(
        id(),
        language.tag(),
        texts.text("elc.relations.title", relation.round().name()),
        List.of(
            words.period(relation.round().schedule()),
            texts.text("elc.benchmark.group", new GroupNames(language).name(relation.group())),
            texts.text("elc.relations.cause")),
        summary(wanted),
        relation.round().state() == RoundState.COMPUTED
            ? List.of(texts.text("elc.benchmark.notice.unpublished"))
            : List.of(),
        Stream.of("together", "opposite", "unsure")
            .map(k -> new ChartView.Key(k, texts.text("elc.chart.key." + k)))
            .toList(),
        sections(strongest, matrices),
        table(strongest, matrices),
        notes(matrices));
  }

  private List<String> notes(List<List<Indicator>> matrices) {
    List<String> notes = new ArrayList<>();
    notes.add(texts.text("elc.relations.note.method"));
    notes.add(texts.text("elc.relations.note.stars"));
    List<Suppression> hidden =
        matrices.stream()
            .flatMap(m -> within(m).stream())
            .flatMap(p -> p.suppressed().stream())
            .toList();
    Stream.of(Suppression.values())
        .filter(hidden::contains)
        .forEach(why -> notes.add(words.noted(why)));
    return notes;
  }

  private String id() {
    String what =
        String.join(
            "-",
            relation.round().key(),
            relation.group().key(),
            RowViews.key(options.show()),
            options.principle().map(RowViews::key).orElse("all"),
            options.indicator().orElse("all"));
    return "elc-relations-" + what.replaceAll("[^A-Za-z0-9-]", "-");
  }

  private boolean isWanted(Pair pair) {
    boolean principle =
        options.principle().isEmpty()
            || Stream.of(pair.first(), pair.second())
                .flatMap(code -> relation.indicator(code).stream())
                .anyMatch(i -> i.principle() == options.principle().get());
    boolean indicator =
        options.indicator().isEmpty()
            || options.indicator().get().equalsIgnoreCase(pair.first())
            || options.indicator().get().equalsIgnoreCase(pair.second());
    return principle && indicator;
  }

  /** Only what is more than chance. */
  private List<Pair> strongest(List<Pair> wanted) {
    return wanted.stream()
        .filter(p -> p.measured().filter(m -> m.stars() > 0).isPresent())
        .sorted(Comparator.comparingDouble((Pair p) -> -Math.abs(p.measured().orElseThrow().rho())))
        .limit(options.number())
        .toList();
  }

  /** Indicators that have a matrix together: those of a principle, in parts that fit. */
  private List<List<Indicator>> matrices() {
    List<List<Indicator>> matrices = new ArrayList<>();
    for (Principle principle : Principle.values()) {
      List<Indicator> all =
          relation.indicators().stream()
              .filter(i -> i.principle() == principle)
              .filter(i -> options.principle().map(principle::equals).orElse(true))
              .toList();
      boolean wanted =
          options.indicator().isEmpty()
              || all.stream().anyMatch(i -> i.code().equalsIgnoreCase(options.indicator().get()));
      for (int from = 0; wanted && from < all.size(); from += RelationScenes.MOST_COLUMNS) {
        List<Indicator> part =
            all.subList(from, Math.min(all.size(), from + RelationScenes.MOST_COLUMNS));
        if (part.size() > 1) {
          matrices.add(part);
        }
      }
    }
    return matrices;
  }

  private String summary(List<Pair> wanted) {
    long sure =
        wanted.stream().filter(p -> p.measured().filter(m -> m.stars() > 0).isPresent()).count();
    long hidden = wanted.stream().filter(p -> p.suppressed().isPresent()).count();
    return texts.text("elc.relations.summary", sure, wanted.size(), hidden);
  }

  private List<Section> sections(List<Pair> strongest, List<List<Indicator>> matrices) {
    List<Section> sections = new ArrayList<>();
    if (!strongest.isEmpty()) {
      sections.add(
          new Section(
              texts.text("elc.relations.strongest"), strongest.stream().map(this::card).toList()));
    }
    if (!matrices.isEmpty()) {
      sections.add(
          new Section(
              texts.text("elc.relations.matrices"), matrices.stream().map(this::card).toList()));
    }
    return sections;
  }

  private Card card(Pair pair) {
    Measured measured = pair.measured().orElseThrow();
    String name = name(pair);
    String key = measured.rho() > 0 ? "elc.relations.says.together" : "elc.relations.says.opposite";
    String sentence = texts.text(key, scenes.said(measured), measured.n());
    return new Card(
        name,
        pair.first() + ", " + pair.second(),
        "",
        sentence,
        List.of(texts.text("elc.relations.no-cause")),
        List.of(
            new Picture(
                id() + "-" + pair.first() + "-" + pair.second(),
                name,
                texts.text("elc.relations.desc.bar", scenes.said(measured)),
                scenes.bar(measured))));
  }

  private Card card(List<Indicator> indicators) {
    List<String> codes = indicators.stream().map(Indicator::code).toList();
    Principle principle = indicators.get(0).principle();
    String name = texts.text("elc.principle." + RowViews.key(principle));
    long sure =
        within(indicators).stream()
            .filter(p -> p.measured().filter(m -> m.stars() > 0).isPresent())
            .count();
    return new Card(
        name,
        "",
        "",
        texts.text("elc.relations.says.matrix", sure, within(indicators).size()),
        indicators.stream().map(this::named).toList(),
        List.of(
            new Picture(
                id() + "-" + codes.get(0),
                name,
                texts.text("elc.relations.desc.matrix", String.join(", ", codes)),
                scenes.matrix(codes, this::pair))));
  }

  private Optional<Pair> pair(String one, String other) {
    return relation.pairs().stream()
        .filter(
            p ->
                (p.first().equals(one) && p.second().equals(other))
                    || (p.first().equals(other) && p.second().equals(one)))
        .findFirst();
  }

  private List<Pair> within(List<Indicator> indicators) {
    List<String> codes = indicators.stream().map(Indicator::code).toList();
    return relation.pairs().stream()
        .filter(p -> codes.contains(p.first()) && codes.contains(p.second()))
        .toList();
  }

  private String named(Indicator indicator) {
    return texts.text(
        "elc.benchmark.note.word", indicator.code(), indicator.text(language.tag()).title());
  }

  private String name(Pair pair) {
    return texts.text("elc.relations.pair", title(pair.first()), title(pair.second()));
  }

  private String title(String code) {
    return relation.indicator(code).map(i -> i.text(language.tag()).title()).orElse(code);
  }

  private Table table(List<Pair> strongest, List<List<Indicator>> matrices) {
    List<String> columns =
        Stream.of("pair", "rho", "n", "p", "q")
            .map(c -> texts.text("elc.relations.column." + c))
            .toList();
    List<Rows> groups = new ArrayList<>();
    if (!strongest.isEmpty()) {
      groups.add(rows(texts.text("elc.relations.strongest"), strongest));
    }
    for (List<Indicator> matrix : matrices) {
      String name = texts.text("elc.principle." + RowViews.key(matrix.get(0).principle()));
      groups.add(rows(name, within(matrix)));
    }
    return new Table(columns, groups);
  }

  private Rows rows(String name, List<Pair> pairs) {
    return new Rows(name, pairs.stream().map(this::row).toList());
  }

  private ChartView.Row row(Pair pair) {
    List<String> cells =
        pair.measured()
            .map(
                m ->
                    List.of(
                        scenes.said(m),
                        numbers.whole(m.n()),
                        probability(m.p()),
                        probability(m.q())))
            .orElseGet(() -> List.of(hidden(pair), "\u2013", "\u2013", "\u2013"));
    return new ChartView.Row(
        texts.text("elc.trend.row", name(pair), pair.first() + ", " + pair.second()), cells);
  }

  private String hidden(Pair pair) {
    return pair.suppressed().map(why -> words.word(why)).orElse("");
  }

  private String probability(double p) {
    return p == 0
        ? texts.text("elc.relations.less", numbers.format(0.001, 3))
        : numbers.format(p, 3);
  }
}
