package org.elc.benchlearning.confluence.ao;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/** Values of columns that may be NULL, as the domain wants them and the other way round. */
final class Column {
  private Column() {}

  /** What a setter gets: NULL for blank text, which some databases cannot tell from it. */
  @SuppressWarnings("NullAway") // to Active Objects absent text is null and nothing else
  static String orNull(String text) {
    return text.isBlank() ? null : text;
  }

  static String orNull(Optional<?> value) {
    return orNull(value.map(Object::toString).orElse(""));
  }

  /** The empty string for NULL and for blank text. */
  static String text(String value) {
    return value == null || value.isBlank() ? "" : value;
  }

  static Optional<String> optional(String value) {
    return Optional.of(text(value)).filter(text -> !text.isEmpty());
  }

  static Optional<LocalDate> date(String value) {
    return optional(value).map(LocalDate::parse);
  }

  static Optional<LocalDateTime> dateTime(String value) {
    return optional(value).map(LocalDateTime::parse);
  }
}
