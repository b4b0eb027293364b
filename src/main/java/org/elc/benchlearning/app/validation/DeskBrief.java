package org.elc.benchlearning.app.validation;

import java.util.List;
import java.util.Objects;

/**
 * What a desk says at a glance.
 *
 * @param rates of all participants that the reader supervises
 * @param first those of whom something is awaited, whom to call first at the top; not all of them
 */
public record DeskBrief(Rates rates, List<DeskRow> first) {
  public DeskBrief {
    Objects.requireNonNull(rates);
    first = List.copyOf(first);
  }
}
