package org.elc.benchlearning.view.position;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.elc.benchlearning.app.results.Comparison;
import org.elc.benchlearning.app.results.Comparison.Row;
import org.elc.benchlearning.core.benchmark.Band;
import org.elc.benchlearning.core.benchmark.GroupStatistics.Part;
import org.elc.benchlearning.core.catalogue.Direction;
import org.elc.benchlearning.core.catalogue.Principle;
import org.elc.benchlearning.view.Language;
import org.elc.benchlearning.view.Texts;
import org.elc.benchlearning.view.benchmark.ComparisonWords;
import org.elc.benchlearning.view.benchmark.Marks;
import org.elc.benchlearning.view.benchmark.RowView.MarkView;
import org.elc.benchlearning.view.chart.ChartView;
import org.elc.benchlearning.view.position.PositionView.SectionView;

/** Shows a {@link Comparison} as strips, in one language. */
public final class PositionPage {
  private final Comparison comparison;
  private final List<Row> shown;
  private final Language language;
  private final Texts texts;
  private final ComparisonWords words;
  private final StripViews strips;

  /**
   * The page of some of a comparison's rows.
   *
   * @param shown the rows, in the catalogue's order
   */
  public PositionPage(Comparison comparison, List<Row> shown, Language language) {
    this.comparison = Objects.requireNonNull(comparison);
    this.shown = List.copyOf(shown);
    this.language = Objects.requireNonNull(language);
    this.texts = Texts.in(language);
    this.words = new ComparisonWords(comparison, language);
    boolean tails = shown.stream().anyMatch(r -> r.statistics().p10().isPresent());
    this.strips = new StripViews(comparison, tails, language, id());
  }

  public PositionView view() {
    return new PositionView(
        id(),
        language.tag(),
        title(),
        words.period(),
        words.group(shown),
        words.summary(shown),
        words.notices(shown),
        sections(),
        keys(),
        bands(),
        strips.columns(),
        comparison.subject().isPresent(),
        words.notes(shown, EnumSet.of(Part.QUARTILES, Part.TAILS)));
  }

  /** Differs between the macros of one page that show different things. */
  private String id() {
    String subject = comparison.subject().map(s -> s.participant().id().key()).orElse("group");
    String rows = shown.isEmpty() ? "" : shown.get(0).indicator().code() + shown.size();
    String what =
        String.join("-", comparison.round().key(), subject, comparison.group().key(), rows);
    return "elc-position-" + what.replaceAll("[^A-Za-z0-9-]", "-");
  }

  private String title() {
    String round = comparison.round().name();
    return comparison
        .subject()
        .map(s -> texts.text("elc.position.title.own", words.name(s), round))
        .orElseGet(() -> texts.text("elc.position.title", round));
  }

  private List<SectionView> sections() {
    return Arrays.stream(Principle.values()).flatMap(this::section).toList();
  }

  private Stream<SectionView> section(Principle principle) {
    List<StripView> own =
        shown.stream()
            .filter(r -> r.indicator().principle() == principle)
            .map(strips::strip)
            .toList();
    return own.isEmpty() ? Stream.empty() : Stream.of(new SectionView(words.name(principle), own));
  }

  private List<ChartView.Key> keys() {
    List<ChartView.Key> keys = new ArrayList<>();
    addKey(keys, "own", shown.stream().anyMatch(r -> r.value().isPresent()));
    addKey(keys, "median", shown.stream().anyMatch(r -> r.statistics().median().isPresent()));
    addKey(keys, "middle", shown.stream().anyMatch(r -> r.statistics().q1().isPresent()));
    addKey(keys, "tails", shown.stream().anyMatch(r -> r.statistics().p10().isPresent()));
    addKey(
        keys,
        "target",
        shown.stream().anyMatch(r -> r.indicator().scale().direction() == Direction.RANGE));
    return keys;
  }

  private void addKey(List<ChartView.Key> keys, String kind, boolean occurs) {
    if (occurs && shown.stream().anyMatch(r -> r.statistics().suppressed().isEmpty())) {
      keys.add(new ChartView.Key(kind, texts.text("elc.chart.key." + kind)));
    }
  }

  /** The signs are in the strips of all who may see them, with an own band or without. */
  private List<MarkView> bands() {
    boolean coloured =
        shown.stream()
            .filter(r -> r.statistics().q1().isPresent())
            .map(r -> r.indicator().scale().direction())
            .anyMatch(d -> d == Direction.HIGHER || d == Direction.LOWER);
    Stream<Band> occurring =
        coloured ? Stream.of(Band.values()) : ComparisonWords.bands(shown).stream();
    return occurring.map(band -> Marks.explained(band, texts)).toList();
  }
}
