package org.elc.benchlearning.core.wording;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The plural categories of the Unicode CLDR that our languages use. */
public enum PluralCategory {
  ONE,
  FEW,
  MANY,
  OTHER;

  /** As written in a message: {@code one}. */
  public String keyword() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<PluralCategory> ofKeyword(String keyword) {
    return Arrays.stream(values()).filter(c -> c.keyword().equals(keyword)).findFirst();
  }
}
