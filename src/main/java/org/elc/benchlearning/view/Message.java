package org.elc.benchlearning.view;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** A message taken apart: what stands between its placeholders, and the placeholders. */
record Message(List<Part> parts) {

  Message {
    parts = List.copyOf(parts);
  }

  sealed interface Part {}

  /** Words, apostrophes and quoting already resolved. */
  record Literal(String text) implements Part {}

  /** <code>{0}</code>: the argument with this number. */
  record Argument(int number) implements Part {}

  /** {@code #}: the number that the enclosing plural chooses by. */
  record PluralNumber() implements Part {}

  /**
   * <code>{0, plural, =0 {...} one {...} other {...}}</code>.
   *
   * @param exact the variants for single numbers, by the number without trailing zeros
   * @param byCategory the variants for plural categories
   * @param other the variant for everything else
   */
  record Plural(
      int number,
      Map<BigDecimal, Message> exact,
      Map<PluralCategory, Message> byCategory,
      Message other)
      implements Part {

    Plural {
      exact = Map.copyOf(exact);
      byCategory = Map.copyOf(byCategory);
    }

    Message variant(BigDecimal counted, PluralCategory category) {
      Message forCategory = byCategory.getOrDefault(category, other);
      return exact.getOrDefault(counted.stripTrailingZeros(), forCategory);
    }
  }
}
