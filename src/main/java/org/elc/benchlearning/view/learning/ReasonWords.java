package org.elc.benchlearning.view.learning;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.elc.benchlearning.app.learning.LearningReport.Finding;
import org.elc.benchlearning.app.results.Trend.Point;
import org.elc.benchlearning.core.catalogue.Direction;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.elc.benchlearning.core.learning.NextStep;
import org.elc.benchlearning.core.learning.OwnInterval;
import org.elc.benchlearning.core.learning.Reason;
import org.elc.benchlearning.core.learning.TrendVerdict;
import org.elc.benchlearning.core.stats.DecimalRounding;
import org.elc.benchlearning.core.stats.Trend.Evidence;
import org.elc.benchlearning.view.Language;
import org.elc.benchlearning.view.Numbers;
import org.elc.benchlearning.view.ResultWords;
import org.elc.benchlearning.view.Texts;

/** Says why an indicator is an area for learning or a strength, a sentence for each reason. */
public final class ReasonWords {
  private final Texts texts;
  private final ResultWords words;
  private final Numbers numbers;

  public ReasonWords(Language language) {
    this.texts = Texts.in(language);
    this.words = new ResultWords(language);
    this.numbers = Numbers.in(language);
  }

  /** Reasons for an area for learning. */
  public Map<Reason, String> weak(Finding finding) {
    return sentences(finding, finding.assessment().weak(), "weak");
  }

  /** Reasons for a strength. */
  public Map<Reason, String> strong(Finding finding) {
    return sentences(finding, finding.assessment().strong(), "strong");
  }

  /** What to do about an area for learning first. */
  public String next(Finding finding) {
    NextStep step = finding.assessment().nextStep();
    return switch (step) {
      case ASK_THE_BEST -> texts.text("elc.learning.next.ask-the-best");
      case LOOK_CLOSER -> texts.text("elc.learning.next.look-closer");
      case FIND_THE_CHANGE -> texts.text("elc.learning.next.find-the-change");
    };
  }

  private Map<Reason, String> sentences(Finding finding, Set<Reason> reasons, String side) {
    Map<Reason, String> sentences = new LinkedHashMap<>();
    for (Reason reason : reasons) {
      Optional<String> sentence =
          switch (reason) {
            case QUARTER -> Optional.of(quarter(finding.indicator(), side));
            case INTERVAL -> interval(finding, side);
            case TREND -> trend(finding, side);
          };
      sentence.ifPresent(s -> sentences.put(reason, s));
    }
    return sentences;
  }

  private String quarter(Indicator indicator, String side) {
    return indicator.scale().direction() == Direction.RANGE
        ? texts.text("elc.learning.quarter.range." + side, words.range(indicator))
        : texts.text("elc.learning.quarter." + side);
  }

  private Optional<String> interval(Finding finding, String side) {
    Optional<OwnInterval> interval = finding.assessment().standing().interval();
    Indicator indicator = finding.indicator();
    return interval.map(
        i ->
            texts.text(
                "elc.learning.interval." + side,
                words.value(indicator, i.low()),
                words.value(indicator, i.high())));
  }

  private Optional<String> trend(Finding finding, String side) {
    List<Point> points =
        finding.series().comparable().stream().filter(p -> p.value().isPresent()).toList();
    Optional<TrendVerdict> verdict = finding.assessment().standing().trend();
    if (verdict.isEmpty() || points.size() < 2) {
      return Optional.empty();
    }
    Indicator indicator = finding.indicator();
    Point first = points.get(0);
    Point last = points.get(points.size() - 1);
    String before = words.value(indicator, first.value().orElseThrow());
    String now = words.value(indicator, last.value().orElseThrow());
    String since = first.round().name();
    return Optional.of(
        verdict.get().evidence() == Evidence.INTERVALS_APART
            ? texts.text("elc.learning.trend." + side + ".intervals", before, since, now)
            : texts.text(
                "elc.learning.trend." + side + ".step",
                before,
                since,
                now,
                step(indicator, verdict.get().step())));
  }

  /** With a digit more where it would look like the change itself. */
  private String step(Indicator indicator, double step) {
    int decimals = indicator.scale().decimals();
    boolean isWhole =
        DecimalRounding.halfUp(step, decimals).compareTo(DecimalRounding.halfUp(step, decimals + 1))
            == 0;
    return numbers.format(step, isWhole ? decimals : decimals + 1);
  }
}
