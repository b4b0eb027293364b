package org.elc.benchlearning.core.entry.check;

import java.util.List;
import java.util.Objects;

/**
 * What a check found in one figure.
 *
 * @param indicator code of the indicator under which the finding is shown
 * @param part the field that is to be mended
 * @param severity what has to follow
 * @param code stable, {@code [a-z0-9-]}; names the message {@code elc.problem.<code>}
 * @param args placeholders of the message, in order: numbers and indicator codes
 */
public record Finding(
    String indicator, Part part, Severity severity, String code, List<Object> args) {

  /** A field of the entry form. */
  public enum Part {
    NUMERATOR,
    DENOMINATOR,
    VALUE,
    MISSING,
    NOTE,
    EVIDENCE
  }

  /** What has to follow from a finding. */
  public enum Severity {
    /** The figure cannot stand as it is: it is not even saved. */
    HARD,
    /** Half-done: saved, but not to be submitted. */
    GAP,
    /** Possible, but unusual: asks for a comment. */
    SOFT,
    /** Does not agree with another figure of the same participant: mend one, or comment. */
    CROSS,
    /** A friendly word that nobody has to answer. */
    ADVICE
  }

  public Finding {
    Objects.requireNonNull(indicator);
    Objects.requireNonNull(part);
    Objects.requireNonNull(severity);
    Objects.requireNonNull(code);
    args = List.copyOf(args);
  }

  static Finding of(String indicator, Part part, Severity severity, String code, Object... args) {
    return new Finding(indicator, part, severity, code, List.of(args));
  }

  /** Whether figures with this finding may not be submitted, given the comment on the figure. */
  public boolean blocksSubmission(String note) {
    return switch (severity) {
      case HARD, GAP -> true;
      case SOFT, CROSS -> note.isBlank();
      case ADVICE -> false;
    };
  }
}
