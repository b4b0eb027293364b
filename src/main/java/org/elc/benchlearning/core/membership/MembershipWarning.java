package org.elc.benchlearning.core.membership;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * That a member is told of an end that is near.
 *
 * @param end what ends and when
 * @param days how many days before, as the network agreed: one of its warning days
 */
public record MembershipWarning(MembershipEnd end, int days) {
  public MembershipWarning {
    Objects.requireNonNull(end);
  }

  /**
   * The most urgent warning that is due on a day. Of warnings that were missed only the last one is
   * still of use.
   */
  public static Optional<MembershipWarning> due(
      Member member, LocalDate day, MembershipTerms terms) {
    return MembershipEnd.of(member, day, terms)
        .flatMap(
            end ->
                terms.warningDays().stream()
                    .filter(days -> end.daysLeft(day) <= days)
                    .findFirst()
                    .map(days -> new MembershipWarning(end, days)));
  }

  /** Whether it says more than the one before: of another end, or closer to it. */
  public boolean isNewAfter(MembershipWarning before) {
    return !end.equals(before.end()) || days < before.days();
  }
}
