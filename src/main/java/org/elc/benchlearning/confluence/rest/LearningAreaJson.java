package org.elc.benchlearning.confluence.rest;

import static org.elc.benchlearning.confluence.rest.StatisticsJson.orNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.elc.benchlearning.app.learning.LearningReport;
import org.elc.benchlearning.app.learning.LearningReport.Finding;
import org.elc.benchlearning.app.learning.LearningReport.Unjudged;
import org.elc.benchlearning.confluence.rest.StatisticsJson.SuppressedJson;
import org.elc.benchlearning.core.learning.Reason;
import org.elc.benchlearning.core.learning.Standing;
import org.elc.benchlearning.view.Language;
import org.elc.benchlearning.view.Texts;
import org.elc.benchlearning.view.learning.ReasonWords;

/**
 * What one indicator has to say to a participant that wants to learn.
 *
 * @param kind {@code AREA}, {@code STRENGTH} or {@code NOT_COMPARED}
 * @param value own value; null where there is none
 * @param median the group's, as published; null where it is hidden
 * @param gap how far the value is on the worse side of the median, in widths of the group's middle
 *     half; null for what is not compared
 * @param reasons why it is of this kind
 * @param others what speaks for the other kind
 * @param next {@code ASK_THE_BEST}, {@code LOOK_CLOSER} or {@code FIND_THE_CHANGE}, for an area
 * @param obstacle what kept it from being compared
 * @param suppressed why the group's numbers are hidden
 */
@SuppressWarnings("NullAway") // null is what JSON says for "none"
public record LearningAreaJson(
    String indicator,
    String principle,
    String kind,
    Double value,
    Double median,
    Double gap,
    List<ReasonJson> reasons,
    List<ReasonJson> others,
    String next,
    String obstacle,
    SuppressedJson suppressed) {

  /**
   * One reason.
   *
   * @param reason {@code QUARTER}, {@code INTERVAL} or {@code TREND}
   * @param message the reason in the reader's language
   */
  public record ReasonJson(String reason, String message) {}

  /**
   * Areas for learning, then strengths, the strongest evidence first; then what is not compared.
   */
  static List<LearningAreaJson> of(LearningReport report, Language language) {
    ReasonWords words = new ReasonWords(language);
    Texts texts = Texts.in(language);
    List<LearningAreaJson> all = new ArrayList<>();
    report.areas().forEach(f -> all.add(area(f, words, texts)));
    report.strengths().forEach(f -> all.add(strength(f, words, texts)));
    report.unjudged().forEach(u -> all.add(notCompared(u, texts)));
    return List.copyOf(all);
  }

  private static LearningAreaJson area(Finding finding, ReasonWords words, Texts texts) {
    return compared(finding, "AREA", words.weak(finding), words.strong(finding), texts);
  }

  private static LearningAreaJson strength(Finding finding, ReasonWords words, Texts texts) {
    return compared(finding, "STRENGTH", words.strong(finding), words.weak(finding), texts);
  }

  private static LearningAreaJson compared(
      Finding finding,
      String kind,
      Map<Reason, String> reasons,
      Map<Reason, String> others,
      Texts texts) {
    Standing standing = finding.assessment().standing();
    return new LearningAreaJson(
        finding.indicator().code(),
        finding.indicator().principle().name(),
        kind,
        orNull(standing.value()),
        orNull(standing.median()),
        finding.assessment().gap(),
        reasons(reasons),
        reasons(others),
        kind.equals("AREA") ? finding.assessment().nextStep().name() : null,
        null,
        standing
            .statistics()
            .flatMap(s -> s.suppressed())
            .map(why -> StatisticsJson.suppressed(why, texts))
            .orElse(null));
  }

  private static LearningAreaJson notCompared(Unjudged unjudged, Texts texts) {
    return new LearningAreaJson(
        unjudged.indicator().code(),
        unjudged.indicator().principle().name(),
        "NOT_COMPARED",
        null,
        null,
        null,
        List.of(),
        List.of(),
        null,
        unjudged.why().name(),
        unjudged.hidden().map(why -> StatisticsJson.suppressed(why, texts)).orElse(null));
  }

  private static List<ReasonJson> reasons(Map<Reason, String> reasons) {
    return reasons.entrySet().stream()
        .map(e -> new ReasonJson(e.getKey().name(), e.getValue()))
        .toList();
  }
}
