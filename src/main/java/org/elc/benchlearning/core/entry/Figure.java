package org.elc.benchlearning.core.entry;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * What a participant reports for one indicator, exactly as reported. Which parts are used depends
 * on the kind: ratios use numerator and denominator, counts the value, scores and durations the
 * value with the number of cases as denominator.
 *
 * @param indicator code
 * @param numerator of a ratio
 * @param denominator of a ratio, or the number of answers or cases
 * @param value of a count, score or duration
 * @param missing why there is no figure; with it, the three numbers are absent
 * @param note the participant's comment (reason, for not applicable); empty if none
 * @param evidence link to evidence; empty if none
 */
public record Figure(
    String indicator,
    Optional<BigDecimal> numerator,
    Optional<BigDecimal> denominator,
    Optional<BigDecimal> value,
    Optional<Missing> missing,
    String note,
    String evidence) {
  public Figure {
    Objects.requireNonNull(indicator);
    Objects.requireNonNull(numerator);
    Objects.requireNonNull(denominator);
    Objects.requireNonNull(value);
    Objects.requireNonNull(missing);
    Objects.requireNonNull(note);
    Objects.requireNonNull(evidence);
    if (missing.isPresent()
        && (numerator.isPresent() || denominator.isPresent() || value.isPresent())) {
      throw new IllegalArgumentException("a missing figure has no numbers");
    }
  }

  public static Figure empty(String indicator) {
    return new Figure(
        indicator, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "", "");
  }

  /** What others see of a figure that is for its owner only. */
  public static Figure suppressed(String indicator) {
    return new Figure(
        indicator,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(Missing.SUPPRESSED),
        "",
        "");
  }

  /** Whether there is a figure that its reader does not see. */
  public boolean isSuppressed() {
    return missing.equals(Optional.of(Missing.SUPPRESSED));
  }

  /** The same numbers and words; 40 and 40.0 are the same number. */
  public boolean saysTheSameAs(Figure other) {
    return plain().equals(other.plain());
  }

  private Figure plain() {
    return new Figure(
        indicator,
        numerator.map(BigDecimal::stripTrailingZeros),
        denominator.map(BigDecimal::stripTrailingZeros),
        value.map(BigDecimal::stripTrailingZeros),
        missing,
        note,
        evidence);
  }

  public Figure withEvidence(String link) {
    return new Figure(indicator, numerator, denominator, value, missing, note, link);
  }
}
