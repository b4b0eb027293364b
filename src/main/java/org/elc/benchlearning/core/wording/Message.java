package org.elc.benchlearning.core.wording;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** A message taken apart: what stands between its placeholders, and the placeholders. */
public record Message(List<Part> parts) {

  public Message {
    parts = List.copyOf(parts);
  }

  public sealed interface Part {}

  /** Words, apostrophes and quoting already resolved. */
  public record Literal(String text) implements Part {}

  /** <code>{0}</code>: the argument with this number. */
  public record Argument(int number) implements Part {}

  /** {@code #}: the number that the enclosing plural chooses by. */
  public record PluralNumber() implements Part {}

  /**
   * <code>{0, plural, =0 {...} one {...} other {...}}</code>.
   *
   * @param exact the variants for single numbers, by the number without trailing zeros
   * @param byCategory the variants for plural categories
   * @param other the variant for everything else
   */
  public record Plural(
      int number,
      Map<BigDecimal, Message> exact,
      Map<PluralCategory, Message> byCategory,
      Message other)
      implements Part {

    public Plural {
      exact = Map.copyOf(exact);
      byCategory = Map.copyOf(byCategory);
    }

    public Message variant(BigDecimal counted, PluralCategory category) {
      Message forCategory = byCategory.getOrDefault(category, other);
      return exact.getOrDefault(counted.stripTrailingZeros(), forCategory);
    }
  }
}
