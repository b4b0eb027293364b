package org.elc.benchlearning.app;

import java.util.List;
import java.util.Objects;

/**
 * What is wrong with an input, in a form that an adapter translates: which field, what, and how to
 * mend it.
 *
 * @param code stable, {@code [a-z0-9-]}; the message key is {@code elc.problem.<code>}
 * @param field the field as the caller named it, or empty
 * @param line 1-based line of an imported file, or 0
 * @param args placeholders of the message, in order: strings, numbers, dates
 */
public record Problem(String code, String field, int line, List<Object> args) {
  public Problem {
    Objects.requireNonNull(code);
    Objects.requireNonNull(field);
    args = List.copyOf(args);
  }

  public static Problem of(String code, Object... args) {
    return new Problem(code, "", 0, List.of(args));
  }

  public Problem inField(String name) {
    return new Problem(code, name, line, args);
  }

  public Problem atLine(int number) {
    return new Problem(code, field, number, args);
  }
}
