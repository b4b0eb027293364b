package org.elc.benchlearning.view;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.elc.benchlearning.core.catalogue.IndicatorKind;
import org.elc.benchlearning.core.catalogue.IndicatorText;
import org.elc.benchlearning.core.catalogue.UnitPattern;
import org.elc.benchlearning.core.stats.DecimalRounding;

/** An indicator's unit of measurement beside its values, where the number does not say it. */
public final class UnitWords {
  private final Language language;

  public UnitWords(Language language) {
    this.language = Objects.requireNonNull(language);
  }

  /** The unit alone; empty for percentages, whose sign is a part of the number. */
  public String alone(Indicator indicator) {
    return isSign(indicator) ? "" : indicator.text(language.tag()).unit();
  }

  /** The unit behind a value, in the form that goes with the number as it is shown. */
  public String behind(Indicator indicator, BigDecimal value) {
    return shown(indicator, DecimalRounding.halfUp(value, indicator.scale().decimals()));
  }

  /** The unit behind a value, in the form that goes with the number as it is shown. */
  public String behind(Indicator indicator, double value) {
    return shown(indicator, DecimalRounding.halfUp(value, indicator.scale().decimals()));
  }

  private String shown(Indicator indicator, BigDecimal number) {
    return isSign(indicator)
        ? ""
        : new UnitPattern(indicator.text(language.tag()).unitPattern())
            .behind(PluralRules.select(ofWords(indicator), number));
  }

  /** The language of the unit's words: one that has none of its own shows the English ones. */
  private Language ofWords(Indicator indicator) {
    String english = indicator.text(Language.EN.tag()).unitPattern();
    return Optional.ofNullable(indicator.texts().get(language.tag()))
        .map(IndicatorText::unitPattern)
        .filter(own -> !own.equals(english))
        .map(own -> language)
        .orElse(Language.EN);
  }

  private static boolean isSign(Indicator indicator) {
    return indicator.scale().kind() == IndicatorKind.PERCENTAGE;
  }
}
