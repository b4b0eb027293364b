package org.elc.benchlearning.confluence.ao.packed;

import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Optional numbers as fields: empty for absent, otherwise what reads back as the same number. */
final class Numbers {
  private Numbers() {}

  static String write(OptionalInt number) {
    return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
  }

  static String write(OptionalDouble number) {
    return number.isPresent() ? Double.toString(number.getAsDouble()) : "";
  }

  static OptionalInt readInt(String field) {
    return field.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(field));
  }

  static OptionalDouble readDouble(String field) {
    return field.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(field));
  }
}
