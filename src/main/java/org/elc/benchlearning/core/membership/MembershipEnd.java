package org.elc.benchlearning.core.membership;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;

/**
 * When what a member's status rests on will be over, as far as is known on a day.
 *
 * @param kind what ends
 * @param lastDay the last day of it
 */
public record MembershipEnd(Kind kind, LocalDate lastDay) {
  /** What a status rests on. */
  public enum Kind {
    CERTIFICATE,
    CANDIDATE_PERIOD
  }

  public MembershipEnd {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(lastDay);
  }

  /**
   * The end that a member has to do something about. None for those that lapsed or left, or will
   * have left by then, and for candidates whose certificate already waits for its first day.
   */
  public static Optional<MembershipEnd> of(Member member, LocalDate day, MembershipTerms terms) {
    Optional<MembershipEnd> end =
        switch (member.status(day, terms)) {
          case CERTIFIED, RECOGNISED ->
              Optional.of(new MembershipEnd(Kind.CERTIFICATE, lastCertified(member, day)));
          case CANDIDATE -> candidateEnd(member, terms);
          case LAPSED, LEFT -> Optional.empty();
        };
    return end.filter(e -> member.left().filter(left -> !left.isAfter(e.lastDay())).isEmpty());
  }

  private static Optional<MembershipEnd> candidateEnd(Member member, MembershipTerms terms) {
    LocalDate until = terms.candidateUntil(member.admitted());
    boolean isFollowed =
        member.certificates().stream()
            .anyMatch(c -> !c.from().isAfter(until) && !c.to().isBefore(until));
    return isFollowed
        ? Optional.empty()
        : Optional.of(new MembershipEnd(Kind.CANDIDATE_PERIOD, until.minusDays(1)));
  }

  /** Certificates that follow each other without a day between are one. */
  private static LocalDate lastCertified(Member member, LocalDate day) {
    LocalDate last = day;
    while (true) {
      LocalDate next = last.plusDays(1);
      Optional<LocalDate> longest =
          member.certificates().stream()
              .filter(c -> c.isValidOn(next))
              .map(Certificate::to)
              .max(LocalDate::compareTo);
      if (longest.isEmpty()) {
        return last;
      }
      last = longest.get();
    }
  }

  /** 0 on the last day. */
  public long daysLeft(LocalDate day) {
    return ChronoUnit.DAYS.between(day, lastDay);
  }
}
