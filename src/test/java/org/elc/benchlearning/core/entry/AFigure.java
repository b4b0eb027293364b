package org.elc.benchlearning.core.entry;

import java.math.BigDecimal;
import java.util.Optional;

/** Builds a figure for a test: an empty one unless told otherwise. */
public final class AFigure {
  private final String indicator;
  private Optional<BigDecimal> numerator = Optional.empty();
  private Optional<BigDecimal> denominator = Optional.empty();
  private Optional<BigDecimal> value = Optional.empty();
  private Optional<Missing> missing = Optional.empty();
  private String note = "";
  private String evidence = "";

  private AFigure(String indicator) {
    this.indicator = indicator;
  }

  public static AFigure of(String indicator) {
    return new AFigure(indicator);
  }

  public AFigure ratio(String above, String below) {
    return numerator(above).denominator(below);
  }

  public AFigure numerator(String number) {
    numerator = Optional.of(new BigDecimal(number));
    return this;
  }

  public AFigure denominator(String number) {
    denominator = Optional.of(new BigDecimal(number));
    return this;
  }

  public AFigure value(String number) {
    value = Optional.of(new BigDecimal(number));
    return this;
  }

  public AFigure missing(Missing why) {
    missing = Optional.of(why);
    return this;
  }

  public AFigure note(String text) {
    note = text;
    return this;
  }

  public AFigure evidence(String link) {
    evidence = link;
    return this;
  }

  public Figure build() {
    return new Figure(indicator, numerator, denominator, value, missing, note, evidence);
  }
}
