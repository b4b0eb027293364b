package org.elc.benchlearning.core.membership;

import java.util.Objects;
import java.util.Optional;

/**
 * What was last told about a member: its status and the last warning. Nothing is decided by it; it
 * is there so that nothing is told twice.
 *
 * @param member key
 * @param status as it was last recorded
 * @param warned the last warning
 */
public record Standing(String member, MemberStatus status, Optional<MembershipWarning> warned) {
  public Standing {
    Objects.requireNonNull(member);
    Objects.requireNonNull(status);
    Objects.requireNonNull(warned);
  }
}
