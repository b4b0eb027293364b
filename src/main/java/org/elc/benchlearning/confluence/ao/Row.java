package org.elc.benchlearning.confluence.ao;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A row to insert. What is absent or blank is left out and becomes NULL. */
final class Row {
  private final Map<String, Object> columns = new HashMap<>();

  Row with(String column, String text) {
    if (!text.isBlank()) {
      columns.put(column, text);
    }
    return this;
  }

  Row with(String column, Optional<?> value) {
    return with(column, value.map(Object::toString).orElse(""));
  }

  Row with(String column, Enum<?> constant) {
    return with(column, constant.name());
  }

  Row with(String column, int number) {
    columns.put(column, number);
    return this;
  }

  Row with(String column, long number) {
    columns.put(column, number);
    return this;
  }

  Map<String, Object> columns() {
    return columns;
  }
}
