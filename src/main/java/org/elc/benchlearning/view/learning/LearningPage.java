package org.elc.benchlearning.view.learning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.elc.benchlearning.app.learning.LearningReport;
import org.elc.benchlearning.app.learning.LearningReport.Finding;
import org.elc.benchlearning.app.learning.LearningReport.Unjudged;
import org.elc.benchlearning.core.benchmark.GroupStatistics;
import org.elc.benchlearning.core.benchmark.Suppression;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.elc.benchlearning.core.learning.Reason;
import org.elc.benchlearning.core.learning.Standing;
import org.elc.benchlearning.core.round.RoundState;
import org.elc.benchlearning.view.GroupNames;
import org.elc.benchlearning.view.Language;
import org.elc.benchlearning.view.ResultWords;
import org.elc.benchlearning.view.Texts;
import org.elc.benchlearning.view.UnitWords;
import org.elc.benchlearning.view.learning.LearningView.FindingView;
import org.elc.benchlearning.view.learning.LearningView.ListView;
import org.elc.benchlearning.view.learning.LearningView.NumberView;
import org.elc.benchlearning.view.learning.LearningView.UnjudgedView;

/** Says a {@link LearningReport} in one language. */
public final class LearningPage {
  private final LearningReport report;
  private final LearningOptions options;
  private final Language language;
  private final Texts texts;
  private final ResultWords words;
  private final UnitWords units;
  private final ReasonWords reasons;

  public LearningPage(LearningReport report, LearningOptions options, Language language) {
    this.report = Objects.requireNonNull(report);
    this.options = Objects.requireNonNull(options);
    this.language = Objects.requireNonNull(language);
    this.texts = Texts.in(language);
    this.words = new ResultWords(language);
    this.units = new UnitWords(language);
    this.reasons = new ReasonWords(language);
  }

  public LearningView view() {
    List<Finding> areas = shown(report.areas());
    List<Finding> strengths = shown(report.strengths());
    return new LearningView(
        id(),
        language.tag(),
        texts.text("elc.learning.title", words.name(report.subject()), report.round().name()),
        words.period(report.round().schedule()),
        texts.text("elc.benchmark.group", new GroupNames(language).name(report.group())),
        texts.text("elc.learning.summary", areas.size(), strengths.size()),
        notices(),
        List.of(
            list("area", areas, areas.stream().limit(options.number()).map(this::area).toList()),
            list(
                "strength",
                strengths,
                strengths.stream().limit(options.number()).map(this::strength).toList())),
        unjudged());
  }

  private List<Finding> shown(List<Finding> findings) {
    return findings.stream().filter(f -> isShown(f.indicator())).toList();
  }

  private boolean isShown(Indicator indicator) {
    return options.principle().map(indicator.principle()::equals).orElse(true);
  }

  /** Differs between lists on one page that show different things. */
  private String id() {
    String what =
        report.round().key()
            + "-"
            + report.subject().participant().id().key()
            + "-"
            + report.group().key()
            + options.principle().map(p -> "-" + key(p)).orElse("");
    return "elc-learning-" + what.replaceAll("[^A-Za-z0-9-]", "-");
  }

  private List<String> notices() {
    List<String> notices = new ArrayList<>();
    if (report.round().state() == RoundState.COMPUTED) {
      notices.add(texts.text("elc.benchmark.notice.unpublished"));
    }
    if (!report.subject().participant().state().isHandedIn()) {
      notices.add(texts.text("elc.benchmark.notice.uncounted", words.name(report.subject())));
    }
    return notices;
  }

  private ListView list(String kind, List<Finding> all, List<FindingView> findings) {
    int more = all.size() - findings.size();
    return new ListView(
        kind,
        texts.text("elc.learning." + kind + ".title"),
        texts.text("elc.learning." + kind + (all.isEmpty() ? ".none" : ".intro")),
        findings,
        more == 0 ? "" : texts.text("elc.learning.more", more));
  }

  private FindingView area(Finding finding) {
    return finding(finding, reasons.weak(finding), reasons.strong(finding), reasons.next(finding));
  }

  private FindingView strength(Finding finding) {
    return finding(finding, reasons.strong(finding), reasons.weak(finding), "");
  }

  private FindingView finding(
      Finding finding, Map<Reason, String> why, Map<Reason, String> others, String next) {
    Indicator indicator = finding.indicator();
    return new FindingView(
        indicator.code(),
        title(indicator),
        texts.text("elc.principle." + key(indicator.principle())),
        numbers(finding.assessment().standing()),
        List.copyOf(why.values()),
        List.copyOf(others.values()),
        next);
  }

  private List<NumberView> numbers(Standing standing) {
    Indicator indicator = standing.indicator();
    List<NumberView> numbers = new ArrayList<>();
    standing.value().ifPresent(v -> numbers.add(number("own", indicator, v)));
    standing.median().ifPresent(m -> numbers.add(number("median", indicator, m)));
    standing
        .statistics()
        .flatMap(GroupStatistics::suppressed)
        .ifPresent(why -> numbers.add(number("median", word(why), "")));
    String best = standing.statistics().map(s -> words.bestQuarter(indicator, s)).orElse("");
    if (!best.isEmpty()) {
      numbers.add(number("best", best, ""));
    }
    return numbers;
  }

  /** The percent sign is a part of the number, every other unit stands beside it. */
  private NumberView number(String column, Indicator indicator, double value) {
    return number(column, words.signed(indicator, value), units.behind(indicator, value));
  }

  private NumberView number(String column, String text, String unit) {
    return new NumberView(texts.text("elc.benchmark.column." + column), text, unit);
  }

  /** In the order in which the reasons first occur in the catalogue. */
  private List<UnjudgedView> unjudged() {
    Map<String, List<String>> titles = new LinkedHashMap<>();
    Map<String, String> explained = new LinkedHashMap<>();
    for (Unjudged one : report.unjudged()) {
      if (isShown(one.indicator())) {
        String word = texts.text("elc." + obstacle(one) + ".word");
        titles.computeIfAbsent(word, w -> new ArrayList<>()).add(title(one.indicator()));
        explained.put(word, texts.text("elc." + obstacle(one) + ".explain"));
      }
    }
    return titles.entrySet().stream()
        .map(
            e -> new UnjudgedView(e.getKey(), explained.getOrDefault(e.getKey(), ""), e.getValue()))
        .toList();
  }

  private static String obstacle(Unjudged one) {
    return switch (one.why()) {
      case NO_DIRECTION -> "direction.none";
      case NO_VALUE -> "learning.no-value";
      case NOT_IN_GROUP -> "learning.not-in-group";
      case HIDDEN ->
          one.hidden().map(why -> "suppression." + key(why)).orElse("missing.suppressed");
    };
  }

  private String word(Suppression why) {
    return texts.text("elc.suppression." + key(why) + ".word");
  }

  private String title(Indicator indicator) {
    return indicator.text(language.tag()).title();
  }

  private static String key(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
