package org.elc.benchlearning.core.catalogue;

import java.util.Map;
import java.util.Objects;

/**
 * A measure under a principle.
 *
 * @param code stable short name in upper case, such as {@code STA2}
 * @param principle where it is filed
 * @param scale how its value is computed, judged and shown
 * @param texts what people read, by language tag ({@code en}, {@code sv}, {@code nb}, {@code
 *     pt-PT}, {@code et}, {@code lt}); English is always there
 * @param retired whether new rounds leave it out
 */
public record Indicator(
    String code,
    Principle principle,
    IndicatorScale scale,
    Map<String, IndicatorText> texts,
    boolean retired) {
  public Indicator {
    Objects.requireNonNull(code);
    Objects.requireNonNull(principle);
    Objects.requireNonNull(scale);
    texts = Map.copyOf(texts);
    if (!texts.containsKey("en")) {
      throw new IllegalArgumentException(code + " has no English text");
    }
  }

  /** The text in the language with this tag, or the English one where that is not translated. */
  public IndicatorText text(String languageTag) {
    IndicatorText own = texts.get(languageTag);
    return own != null ? own : Objects.requireNonNull(texts.get("en"));
  }

  /** Whether values of this indicator and of its namesake in another edition can be compared. */
  public boolean isMeasuredLike(Indicator other) {
    return code.equals(other.code)
        && scale.kind() == other.scale.kind()
        && scale.factor().compareTo(other.scale.factor()) == 0;
  }
}
