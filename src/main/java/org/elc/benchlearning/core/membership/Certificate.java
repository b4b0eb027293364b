package org.elc.benchlearning.core.membership;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A certificate or recognition. Edition and validity are data: older ones run two years, newer ones
 * three.
 *
 * @param level what it attests
 * @param edition edition of the standard it was given under; empty where not known
 * @param number the issuer's number; empty where not known
 * @param from first valid day
 * @param to last valid day
 */
public record Certificate(
    CertificateLevel level, String edition, String number, LocalDate from, LocalDate to) {
  public Certificate {
    Objects.requireNonNull(level);
    Objects.requireNonNull(edition);
    Objects.requireNonNull(number);
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("certificate ends " + to + " before it begins " + from);
    }
  }

  public boolean isValidOn(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }
}
