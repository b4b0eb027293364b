package org.elc.benchlearning.core.catalogue;

import java.util.Objects;

/**
 * What people read of an indicator in one language. Absent parts are empty strings.
 *
 * @param title short name, as in a table row
 * @param unit unit of the value, such as "days"
 * @param numerator definition of the numerator (of the value, for scores and durations)
 * @param denominator definition of the denominator or number of cases
 * @param note advice beside the entry field
 */
public record IndicatorText(
    String title, String unit, String numerator, String denominator, String note) {
  public IndicatorText {
    Objects.requireNonNull(title);
    Objects.requireNonNull(unit);
    Objects.requireNonNull(numerator);
    Objects.requireNonNull(denominator);
    Objects.requireNonNull(note);
  }
}
