package org.elc.benchlearning.app.entry;

import java.util.Optional;
import org.elc.benchlearning.core.entry.Missing;

/** Builds what somebody typed into one row: nothing, on a figure nobody saved yet. */
public final class Typed {
  private final String indicator;
  private String numerator = "";
  private String denominator = "";
  private String value = "";
  private Optional<Missing> missing = Optional.empty();
  private String note = "";
  private String evidence = "";
  private int version;

  private Typed(String indicator) {
    this.indicator = indicator;
  }

  public static Typed in(String indicator) {
    return new Typed(indicator);
  }

  public Typed ratio(String above, String below) {
    numerator = above;
    denominator = below;
    return this;
  }

  public Typed value(String text) {
    value = text;
    return this;
  }

  public Typed denominator(String text) {
    denominator = text;
    return this;
  }

  public Typed missing(Missing why) {
    missing = Optional.of(why);
    return this;
  }

  public Typed note(String text) {
    note = text;
    return this;
  }

  public Typed evidence(String link) {
    evidence = link;
    return this;
  }

  public Typed over(int versionSeen) {
    version = versionSeen;
    return this;
  }

  public FieldInput build() {
    return new FieldInput(
        indicator, numerator, denominator, value, missing, note, evidence, version);
  }
}
