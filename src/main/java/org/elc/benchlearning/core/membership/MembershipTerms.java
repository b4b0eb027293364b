package org.elc.benchlearning.core.membership;

import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What the network has agreed about the dates of memberships.
 *
 * @param candidatePeriod how long a candidate has to get its first certificate, in years and months
 * @param warningDays how many days before an end its member is warned; 0 is the last day itself
 * @param zone whose midnight begins a day of every membership, in whatever country it is
 */
public record MembershipTerms(Period candidatePeriod, SortedSet<Integer> warningDays, ZoneId zone) {
  public MembershipTerms {
    Objects.requireNonNull(zone);
    long months = candidatePeriod.toTotalMonths();
    if (months < 1 || !candidatePeriod.equals(candidatePeriod.withDays(0))) {
      throw new IllegalArgumentException("no years or months for candidates: " + candidatePeriod);
    }
    warningDays = Collections.unmodifiableSortedSet(new TreeSet<>(warningDays));
    if (!warningDays.isEmpty() && warningDays.first() < 0) {
      throw new IllegalArgumentException("a warning after the end: " + warningDays);
    }
  }

  /**
   * The day after the last one of a candidate admitted on a day. A period that would end on a day
   * its month does not have (admitted on 29 February) runs through that month: the calendar gives a
   * day and never takes one.
   */
  public LocalDate candidateUntil(LocalDate admitted) {
    LocalDate end = admitted.plusMonths(candidatePeriod.toTotalMonths());
    return end.getDayOfMonth() < admitted.getDayOfMonth() ? end.plusDays(1) : end;
  }
}
