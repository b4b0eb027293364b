package org.elc.benchlearning.view.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.elc.benchlearning.app.results.Comparison;
import org.elc.benchlearning.app.results.Comparison.Row;
import org.elc.benchlearning.app.results.Subject;
import org.elc.benchlearning.core.benchmark.Band;
import org.elc.benchlearning.core.benchmark.GroupStatistics.Part;
import org.elc.benchlearning.core.benchmark.Position;
import org.elc.benchlearning.core.benchmark.Suppression;
import org.elc.benchlearning.core.catalogue.Principle;
import org.elc.benchlearning.core.entry.Missing;
import org.elc.benchlearning.core.round.RoundState;
import org.elc.benchlearning.view.GroupNames;
import org.elc.benchlearning.view.Language;
import org.elc.benchlearning.view.ResultWords;
import org.elc.benchlearning.view.Texts;

/** What is said around a comparison, whether it is shown as a table or as a chart. */
public final class ComparisonWords {
  private final Comparison comparison;
  private final Language language;
  private final Texts texts;
  private final RowViews rows;
  private final ResultWords results;

  public ComparisonWords(Comparison comparison, Language language) {
    this.comparison = Objects.requireNonNull(comparison);
    this.language = Objects.requireNonNull(language);
    this.texts = Texts.in(language);
    this.rows = new RowViews(comparison, language);
    this.results = new ResultWords(language);
  }

  public String name(Subject subject) {
    return results.name(subject);
  }

  public String period() {
    return results.period(comparison.round().schedule());
  }

  public String group(List<Row> shown) {
    String name = new GroupNames(language).name(comparison.group());
    int most = shown.stream().mapToInt(r -> r.statistics().n().orElse(0)).max().orElse(0);
    return most == 0
        ? texts.text("elc.benchmark.group", name)
        : texts.text("elc.benchmark.group.n", name, most);
  }

  public String summary(List<Row> shown) {
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

  public List<String> notices(List<Row> shown) {
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

  public static Set<Band> bands(List<Row> shown) {
    Set<Band> found = new LinkedHashSet<>();
    for (Band band : Band.values()) {
      if (count(shown, band) > 0) {
        found.add(band);
      }
    }
    return found;
  }

  /** Explanations of what occurs in these rows, and of why these parts of it are hidden. */
  public List<String> notes(List<Row> shown, Set<Part> parts) {
    List<String> notes = new ArrayList<>();
    if (shown.stream().anyMatch(r -> r.position().filter(p -> p.rank().isPresent()).isPresent())) {
      notes.add(texts.text("elc.benchmark.note.rank"));
    }
    if (shown.stream().anyMatch(ComparisonWords::isSmall)) {
      notes.add(texts.text("elc.benchmark.note.small"));
    }
    for (Suppression reason : Suppression.values()) {
      if (shown.stream().flatMap(r -> reasons(r, parts)).anyMatch(r -> r == reason)) {
        notes.add(results.noted(reason));
      }
    }
    for (Missing missing : Missing.values()) {
      if (shown.stream().anyMatch(r -> rows.missing(r).equals(Optional.of(missing)))) {
        notes.add(results.noted(missing));
      }
    }
    return notes;
  }

  /** That parts need a larger group is said apart, with how large it must be. */
  private static Stream<Suppression> reasons(Row row, Set<Part> parts) {
    Stream<Suppression> withheld =
        Stream.concat(
                parts.stream().flatMap(p -> Stream.ofNullable(row.statistics().withheld().get(p))),
                row.position().flatMap(Position::withheld).stream())
            .filter(reason -> reason != Suppression.TOO_FEW);
    return Stream.concat(row.statistics().suppressed().stream(), withheld);
  }

  private static boolean isSmall(Row row) {
    return row.statistics().suppressed().isEmpty()
        && row.statistics().q1().isEmpty()
        && Footnotes.hidden(row).isEmpty();
  }

  public String name(Principle principle) {
    return texts.text("elc.principle." + RowViews.key(principle));
  }
}
