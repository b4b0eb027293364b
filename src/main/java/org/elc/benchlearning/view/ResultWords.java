package org.elc.benchlearning.view;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.elc.benchlearning.app.results.Subject;
import org.elc.benchlearning.core.benchmark.GroupStatistics;
import org.elc.benchlearning.core.benchmark.Suppression;
import org.elc.benchlearning.core.catalogue.Direction;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.elc.benchlearning.core.catalogue.IndicatorKind;
import org.elc.benchlearning.core.catalogue.Interval;
import org.elc.benchlearning.core.entry.Missing;
import org.elc.benchlearning.core.membership.Unit;
import org.elc.benchlearning.core.round.RoundSchedule;

/** What results are called and how their numbers are written, on whatever page. */
public final class ResultWords {
  private final Language language;
  private final Texts texts;
  private final Numbers numbers;

  public ResultWords(Language language) {
    this.language = Objects.requireNonNull(language);
    this.texts = Texts.in(language);
    this.numbers = Numbers.in(language);
  }

  /** The member, and its unit where it is one. */
  public String name(Subject subject) {
    return subject
        .unit()
        .map(Unit::name)
        .map(unit -> texts.text("elc.entry.member-unit", subject.member().name(), unit))
        .orElse(subject.member().name());
  }

  public String period(RoundSchedule schedule) {
    Dates dates = Dates.in(language);
    return texts.text(
        "elc.entry.period", dates.date(schedule.periodFrom()), dates.date(schedule.periodTo()));
  }

  /** Why something is hidden, where there is room for a few words only. */
  public String word(Suppression why) {
    return texts.text("elc.suppression." + key(why) + ".word");
  }

  /** Why something is hidden, as a sentence. */
  public String explained(Suppression why) {
    return texts.text("elc.suppression." + key(why) + ".explain");
  }

  /** The few words, and the sentence. */
  public String noted(Suppression why) {
    return texts.text("elc.benchmark.note.word", word(why), explained(why));
  }

  /** Why there is no own value: the few words, and the sentence. */
  public String noted(Missing why) {
    String key = "elc.missing." + key(why);
    return texts.text(
        "elc.benchmark.note.word", texts.text(key + ".word"), texts.text(key + ".explain"));
  }

  private static String key(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public String value(Indicator indicator, double value) {
    return numbers.format(value, indicator.scale().decimals());
  }

  /** With the percent sign as the language places it; other units stand beside the value. */
  public String signed(Indicator indicator, double value) {
    return indicator.scale().kind() == IndicatorKind.PERCENTAGE
        ? numbers.percent(value, indicator.scale().decimals())
        : value(indicator, value);
  }

  /** The values to aim at; empty where there is no target range. */
  public String range(Indicator indicator) {
    Interval target = indicator.scale().target();
    int decimals = indicator.scale().decimals();
    Optional<String> low = target.low().map(v -> numbers.format(v, decimals));
    Optional<String> high = target.high().map(v -> numbers.format(v, decimals));
    if (low.isPresent() && high.isPresent()) {
      return texts.text("elc.benchmark.range", low.get(), high.get());
    }
    return low.map(v -> texts.text("elc.benchmark.from", v))
        .or(() -> high.map(v -> texts.text("elc.benchmark.to", v)))
        .orElse("");
  }

  /** Where the best quarter of a group begins, the target for a range; empty where nobody knows. */
  public String bestQuarter(Indicator indicator, GroupStatistics of) {
    Direction direction = indicator.scale().direction();
    if (direction == Direction.NONE) {
      return "";
    }
    if (direction == Direction.RANGE) {
      return range(indicator);
    }
    OptionalDouble cut = direction == Direction.HIGHER ? of.q3() : of.q1();
    if (cut.isEmpty()) {
      return "";
    }
    String key = direction == Direction.HIGHER ? "elc.benchmark.from" : "elc.benchmark.to";
    return texts.text(key, value(indicator, cut.getAsDouble()));
  }
}
