package org.elc.benchlearning.app.notice;

import java.util.Objects;
import java.util.Optional;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.elc.benchlearning.core.membership.Member;
import org.elc.benchlearning.core.notice.Announced;
import org.elc.benchlearning.core.round.Round;

/**
 * A notice with the things that it is about, as they are now.
 *
 * @param announced the notice
 * @param round that it names, if it does
 * @param member that it names, if it does
 * @param indicator that it names, if it does and the round's edition still has it
 */
public record Told(
    Announced announced,
    Optional<Round> round,
    Optional<Member> member,
    Optional<Indicator> indicator) {
  public Told {
    Objects.requireNonNull(announced);
    Objects.requireNonNull(round);
    Objects.requireNonNull(member);
    Objects.requireNonNull(indicator);
  }
}
