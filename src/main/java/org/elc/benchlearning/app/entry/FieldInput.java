package org.elc.benchlearning.app.entry;

import java.util.Objects;
import java.util.Optional;
import org.elc.benchlearning.core.entry.Missing;

/**
 * One row of the form as it was typed. Empty text means that the field is empty.
 *
 * @param indicator code
 * @param numerator as typed
 * @param denominator as typed
 * @param value as typed
 * @param missing why there is no figure
 * @param note comment, or the reason for not applicable
 * @param evidence link
 * @param expectedVersion version of the figure that the person saw while typing, 0 for none
 */
public record FieldInput(
    String indicator,
    String numerator,
    String denominator,
    String value,
    Optional<Missing> missing,
    String note,
    String evidence,
    int expectedVersion) {
  public FieldInput {
    Objects.requireNonNull(indicator);
    Objects.requireNonNull(numerator);
    Objects.requireNonNull(denominator);
    Objects.requireNonNull(value);
    Objects.requireNonNull(missing);
    Objects.requireNonNull(note);
    Objects.requireNonNull(evidence);
  }
}
