package org.elc.benchlearning.confluence.rest;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.elc.benchlearning.app.InputText;
import org.elc.benchlearning.app.Invalid;
import org.elc.benchlearning.app.Problem;

/** Words in requests that name one of a few things. */
final class Choice {
  private Choice() {}

  /** The constant with that name, in any case. */
  static <E extends Enum<E>> E of(Class<E> type, String field, String text) {
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equalsIgnoreCase(text.strip())) {
        return constant;
      }
    }
    String possible =
        Arrays.stream(type.getEnumConstants())
            .map(c -> c.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", "));
    throw new Invalid(Problem.of("choice", InputText.shown(text), possible).inField(field));
  }
}
