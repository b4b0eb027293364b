package org.elc.benchlearning.view.benchmark;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.elc.benchlearning.app.results.Comparison;
import org.elc.benchlearning.app.results.Comparison.Row;
import org.elc.benchlearning.app.results.Subject;
import org.elc.benchlearning.core.benchmark.Band;
import org.elc.benchlearning.core.benchmark.Position;
import org.elc.benchlearning.core.benchmark.Suppression;
import org.elc.benchlearning.core.catalogue.Principle;
import org.elc.benchlearning.core.entry.Missing;
import org.elc.benchlearning.core.membership.Unit;
import org.elc.benchlearning.core.round.RoundSchedule;
import org.elc.benchlearning.core.round.RoundState;
import org.elc.benchlearning.view.Dates;
import org.elc.benchlearning.view.GroupNames;
import org.elc.benchlearning.view.Language;
import org.elc.benchlearning.view.Texts;
import org.elc.benchlearning.view.benchmark.BenchmarkView.SectionView;
import org.elc.benchlearning.view.benchmark.TableOptions.Sort;

/** Says a {@link Comparison} in one language. */
public final class BenchmarkPage {
  private final Comparison comparison;
  private final TableOptions options;
  private final Language language;
  private final Texts texts;
  private final RowViews rows;

  public BenchmarkPage(Comparison comparison, TableOptions options, Language language) {
    this.comparison = Objects.requireNonNull(comparison);
    this.options = Objects.requireNonNull(options);
    this.language = Objects.requireNonNull(language);
    this.texts = Texts.in(language);
    this.rows = new RowViews(comparison, language);
  }

  public BenchmarkView view() {
    List<Row> shown =
        comparison.rows().stream()
            .filter(
                r ->
                    options.principle().isEmpty()
                        || options.principle().get() == r.indicator().principle())
            .toList();
    Choices choices = new Choices(comparison, options, language);
    return new BenchmarkView(
        id(),
        language.tag(),
        title(),
        period(),
        group(shown),
        summary(shown),
        notices(shown),
        choices.choices(),
        choices.kept(),
        comparison.subject().isEmpty() ? List.of() : ownColumns(),
        labels("n", "q1", "median", "q3", "best"),
        sections(shown),
        bands(shown).stream().map(b -> Marks.explained(b, texts)).toList(),
        notes(shown));
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
        .map(s -> texts.text("elc.benchmark.title.own", name(s), round))
        .orElseGet(() -> texts.text("elc.benchmark.title", round));
  }

  private String name(Subject subject) {
    return subject
        .unit()
        .map(Unit::name)
        .map(unit -> texts.text("elc.entry.member-unit", subject.member().name(), unit))
        .orElse(subject.member().name());
  }

  private String period() {
    RoundSchedule schedule = comparison.round().schedule();
    Dates dates = Dates.in(language);
    return texts.text(
        "elc.entry.period", dates.date(schedule.periodFrom()), dates.date(schedule.periodTo()));
  }

  private String group(List<Row> shown) {
    String name = new GroupNames(language).name(comparison.group());
    int most = shown.stream().mapToInt(r -> r.statistics().n().orElse(0)).max().orElse(0);
    return most == 0
        ? texts.text("elc.benchmark.group", name)
        : texts.text("elc.benchmark.group.n", name, most);
  }

  private String summary(List<Row> shown) {
    if (comparison.subject().isEmpty()) {
      long open = shown.stream().filter(r -> r.statistics().suppressed().isEmpty()).count();
      return texts.text("elc.benchmark.summary.group", open, shown.size());
    }
    long best = count(shown, Band.BEST);
    long middle = count(shown, Band.MIDDLE);
    long worst = count(shown, Band.WORST);
    return best + middle + worst == 0
        ? texts.text("elc.benchmark.summary.none")
        : texts.text("elc.benchmark.summary.own", best + middle + worst, best, middle, worst);
  }

  private static long count(List<Row> shown, Band band) {
    return shown.stream()
        .filter(r -> r.position().flatMap(Position::band).equals(Optional.of(band)))
        .count();
  }

  private List<String> notices(List<Row> shown) {
    List<String> notices = new ArrayList<>();
    if (comparison.round().state() == RoundState.COMPUTED) {
      notices.add(texts.text("elc.benchmark.notice.unpublished"));
    }
    if (comparison.subject().isPresent()) {
      Subject subject = comparison.subject().get();
      boolean hasPosition = shown.stream().anyMatch(r -> r.position().isPresent());
      boolean hasValue = shown.stream().anyMatch(r -> r.value().isPresent());
      if (!subject.participant().state().isHandedIn()) {
        notices.add(texts.text("elc.benchmark.notice.uncounted", name(subject)));
      } else if (hasValue && !hasPosition) {
        notices.add(texts.text("elc.benchmark.notice.outside", name(subject)));
      }
    }
    return notices;
  }

  private List<SectionView> sections(List<Row> shown) {
    if (options.sort() == Sort.CATALOGUE) {
      return Arrays.stream(Principle.values()).flatMap(p -> section(p, shown)).toList();
    }
    List<RowView> sorted =
        shown.stream()
            .sorted(order())
            .map(r -> rows.row(r, name(r.indicator().principle())))
            .toList();
    return List.of(new SectionView("", sorted));
  }

  private Stream<SectionView> section(Principle principle, List<Row> shown) {
    List<RowView> own =
        shown.stream()
            .filter(r -> r.indicator().principle() == principle)
            .map(r -> rows.row(r, ""))
            .toList();
    return own.isEmpty() ? Stream.empty() : Stream.of(new SectionView(name(principle), own));
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

  private static Set<Band> bands(List<Row> shown) {
    Set<Band> found = new LinkedHashSet<>();
    for (Band band : Band.values()) {
      if (count(shown, band) > 0) {
        found.add(band);
      }
    }
    return found;
  }

  private List<String> notes(List<Row> shown) {
    List<String> notes = new ArrayList<>();
    if (shown.stream().anyMatch(r -> r.position().filter(p -> p.rank().isPresent()).isPresent())) {
      notes.add(texts.text("elc.benchmark.note.rank"));
    }
    if (shown.stream().anyMatch(BenchmarkPage::isSmall)) {
      notes.add(texts.text("elc.benchmark.note.small"));
    }
    for (Suppression reason : Suppression.values()) {
      if (shown.stream().anyMatch(r -> r.statistics().suppressed().equals(Optional.of(reason)))) {
        notes.add(explained("elc.suppression." + RowViews.key(reason)));
      }
    }
    for (Missing missing : Missing.values()) {
      if (shown.stream().anyMatch(r -> rows.missing(r).equals(Optional.of(missing)))) {
        notes.add(explained("elc.missing." + RowViews.key(missing)));
      }
    }
    return notes;
  }

  private String explained(String key) {
    return texts.text(
        "elc.benchmark.note.word", texts.text(key + ".word"), texts.text(key + ".explain"));
  }

  private static boolean isSmall(Row row) {
    return row.statistics().suppressed().isEmpty() && row.statistics().q1().isEmpty();
  }

  private String name(Principle principle) {
    return texts.text("elc.principle." + RowViews.key(principle));
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
