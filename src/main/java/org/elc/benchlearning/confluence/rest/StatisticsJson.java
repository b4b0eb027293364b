package org.elc.benchlearning.confluence.rest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.elc.benchlearning.core.benchmark.GroupStatistics;
import org.elc.benchlearning.core.benchmark.Suppression;
import org.elc.benchlearning.view.Texts;

/**
 * Statistics of one indicator in one peer group, as published. What is not published is null;
 * {@code suppressed} says why, where that holds for the whole, and {@code withheld} for parts.
 *
 * @param n participants with a value
 */
@SuppressWarnings("NullAway") // null is what JSON says for "none"
public record StatisticsJson(
    String indicator,
    String group,
    Integer n,
    Double p10,
    Double q1,
    Double median,
    Double q3,
    Double p90,
    SuppressedJson suppressed,
    List<WithheldJson> withheld) {

  /**
   * Why something is not published.
   *
   * @param reason name of a {@link Suppression}
   * @param message the reason in the reader's language
   */
  public record SuppressedJson(String reason, String message) {}

  /**
   * Why a part is not published although the rest is.
   *
   * @param part {@code QUARTILES}, {@code TAILS} or {@code FUNNEL}
   * @param why the reason
   */
  public record WithheldJson(String part, SuppressedJson why) {}

  static StatisticsJson of(GroupStatistics s, Texts texts) {
    Optional<SuppressedJson> suppressed = s.suppressed().map(why -> suppressed(why, texts));
    return new StatisticsJson(
        s.indicator(),
        s.group().key(),
        orNull(s.n()),
        orNull(s.p10()),
        orNull(s.q1()),
        orNull(s.median()),
        orNull(s.q3()),
        orNull(s.p90()),
        suppressed.orElse(null),
        s.withheld().entrySet().stream()
            .map(e -> new WithheldJson(e.getKey().name(), suppressed(e.getValue(), texts)))
            .toList());
  }

  static SuppressedJson suppressed(Suppression why, Texts texts) {
    String key = why.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return new SuppressedJson(why.name(), texts.text("elc.suppression." + key + ".explain"));
  }

  static Integer orNull(OptionalInt number) {
    return number.isPresent() ? number.getAsInt() : null;
  }

  static Double orNull(OptionalDouble number) {
    return number.isPresent() ? number.getAsDouble() : null;
  }
}
