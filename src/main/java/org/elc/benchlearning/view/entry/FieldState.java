package org.elc.benchlearning.view.entry;

import java.util.List;

/**
 * What is saved of one row, and what it means.
 *
 * @param code of the indicator
 * @param version to be sent back with the next save; 0 when nothing is saved
 * @param numerator as text for the field; empty for none
 * @param denominator as text for the field; empty for none
 * @param value as text for the field; empty for none
 * @param missing empty for a figure, else {@code not_reported} or {@code not_applicable}
 * @param note comment
 * @param evidence link
 * @param figure the numbers, or the missing state, in words
 * @param result the result in words; empty as long as there is none
 * @param shown the same for a table, where there is nothing the word for that
 * @param changed by whom and when it was saved last; empty when nothing is saved
 * @param stage {@code open}, {@code begun}, {@code not-reported} or {@code answered}
 * @param findings what the checks say about it
 */
public record FieldState(
    String code,
    int version,
    String numerator,
    String denominator,
    String value,
    String missing,
    String note,
    String evidence,
    String figure,
    String result,
    String shown,
    String changed,
    String stage,
    List<FindingView> findings) {
  public FieldState {
    findings = List.copyOf(findings);
  }
}
