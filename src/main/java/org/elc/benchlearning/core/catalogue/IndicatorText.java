package org.elc.benchlearning.core.catalogue;

import java.util.Objects;

/**
 * What people read of an indicator in one language. Absent parts are empty strings.
 *
 * @param title short name, as in a table row
 * @param unitPattern unit of the value, such as "days", as a {@link UnitPattern}
 * @param numerator definition of the numerator (of the value, for scores and durations)
 * @param denominator definition of the denominator or number of cases
 * @param note advice beside the entry field
 */
public record IndicatorText(
    String title, String unitPattern, String numerator, String denominator, String note) {
  public IndicatorText {
    Objects.requireNonNull(title);
    Objects.requireNonNull(unitPattern);
    Objects.requireNonNull(numerator);
    Objects.requireNonNull(denominator);
    Objects.requireNonNull(note);
  }

  /** The unit where it stands alone, not behind a number. */
  public String unit() {
    return new UnitPattern(unitPattern).plain();
  }
}
