package org.elc.benchlearning.view.benchmark;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.elc.benchlearning.app.results.Comparison;
import org.elc.benchlearning.app.results.Comparison.Row;
import org.elc.benchlearning.core.benchmark.GroupStatistics.Part;
import org.elc.benchlearning.core.catalogue.Principle;
import org.elc.benchlearning.view.Language;
import org.elc.benchlearning.view.ResultWords;
import org.elc.benchlearning.view.Texts;
import org.elc.benchlearning.view.benchmark.BenchmarkView.FootnoteView;
import org.elc.benchlearning.view.benchmark.BenchmarkView.SectionView;
import org.elc.benchlearning.view.benchmark.TableOptions.Sort;

/** Says a {@link Comparison} in one language. */
public final class BenchmarkPage {
  private final Comparison comparison;
  private final TableOptions options;
  private final Language language;
  private final Texts texts;
  private final RowViews rows;
  private final ComparisonWords words;

  public BenchmarkPage(Comparison comparison, TableOptions options, Language language) {
    this.comparison = Objects.requireNonNull(comparison);
    this.options = Objects.requireNonNull(options);
    this.language = Objects.requireNonNull(language);
    this.texts = Texts.in(language);
    this.rows = new RowViews(comparison, language);
    this.words = new ComparisonWords(comparison, language);
  }

  public BenchmarkView view() {
    List<Row> shown =
        comparison.rows().stream()
            .filter(
                r ->
                    options.principle().isEmpty()
                        || options.principle().get() == r.indicator().principle())
            .toList();
    List<FootnoteView> footnotes = new Footnotes(comparison, new ResultWords(language)).of(shown);
    Choices choices = new Choices(comparison, options, language);
    return new BenchmarkView(
        id(),
        language.tag(),
        title(),
        words.period(),
        words.group(shown),
        words.summary(shown),
        words.notices(shown),
        choices.choices(),
        choices.kept(),
        comparison.subject().isEmpty() ? List.of() : ownColumns(),
        labels("n", "q1", "median", "q3", "best"),
        sections(shown),
        ComparisonWords.bands(shown).stream().map(b -> Marks.explained(b, texts)).toList(),
        footnotes,
        notes(shown, footnotes));
  }

  /** What a footnote explains is not explained again. */
  private List<String> notes(List<Row> shown, List<FootnoteView> footnotes) {
    List<String> told = footnotes.stream().map(FootnoteView::text).toList();
    return words.notes(shown, EnumSet.noneOf(Part.class)).stream()
        .filter(note -> !told.contains(note))
        .toList();
  }

  /** Differs between tables on one page that show different things. */
  private String id() {
    String subject = comparison.subject().map(s -> s.participant().id().key()).orElse("");
    String what =
        Stream.of(
                comparison.round().key(),
                subject,
                comparison.group().key(),
                options.principle().map(RowViews::key).orElse(""))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining("-"));
    return "elc-benchmark-" + what.replaceAll("[^A-Za-z0-9-]", "-");
  }

  private String title() {
    String round = comparison.round().name();
    return comparison
        .subject()
        .map(s -> texts.text("elc.benchmark.title.own", words.name(s), round))
        .orElseGet(() -> texts.text("elc.benchmark.title", round));
  }

  private List<SectionView> sections(List<Row> shown) {
    if (options.sort() == Sort.CATALOGUE) {
      return Arrays.stream(Principle.values()).flatMap(p -> section(p, shown)).toList();
    }
    List<RowView> sorted =
        shown.stream()
            .sorted(order())
            .map(r -> rows.row(r, words.name(r.indicator().principle())))
            .toList();
    return List.of(new SectionView("", sorted));
  }

  private Stream<SectionView> section(Principle principle, List<Row> shown) {
    List<RowView> own =
        shown.stream()
            .filter(r -> r.indicator().principle() == principle)
            .map(r -> rows.row(r, ""))
            .toList();
    return own.isEmpty() ? Stream.empty() : Stream.of(new SectionView(words.name(principle), own));
  }

  /** Stable: rows that are equally good stay in the catalogue's order. */
  private Comparator<Row> order() {
    if (options.sort() == Sort.NAME) {
      return Comparator.comparing(
          (Row r) -> r.indicator().text(language.tag()).title(),
          Collator.getInstance(language.locale()));
    }
    double turn = options.sort() == Sort.BEST ? 1 : -1;
    return Comparator.comparingDouble(
        r -> RowViews.merit(r).isPresent() ? turn * RowViews.merit(r).getAsDouble() : 2);
  }

  private List<String> ownColumns() {
    List<String> columns = new ArrayList<>(labels("own", "position"));
    columns.add(
        rows.since()
            .map(r -> texts.text("elc.benchmark.column.change.since", r.name()))
            .orElse(texts.text("elc.benchmark.column.change")));
    return columns;
  }

  private List<String> labels(String... columns) {
    return Stream.of(columns).map(c -> texts.text("elc.benchmark.column." + c)).toList();
  }
}
