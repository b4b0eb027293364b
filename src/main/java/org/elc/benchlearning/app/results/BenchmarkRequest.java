package org.elc.benchlearning.app.results;

import java.util.Objects;
import java.util.Optional;
import org.elc.benchlearning.core.membership.MemberHead;

/**
 * Which comparison somebody wants to see. What is absent is chosen: the newest published round that
 * the actor may read, the own member, all of the round.
 *
 * @param round key of the round
 * @param member key of the member
 * @param unit key of the unit
 * @param nearby member that the place where the table stands belongs to: taken instead of another
 *     of the own members, or by somebody who has none
 * @param group key of the peer group; {@code country} or {@code service} alone mean the member's
 *     own
 */
public record BenchmarkRequest(
    Optional<String> round,
    Optional<String> member,
    Optional<String> unit,
    Optional<MemberHead> nearby,
    Optional<String> group) {
  public static final BenchmarkRequest NEWEST =
      new BenchmarkRequest(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  public BenchmarkRequest {
    Objects.requireNonNull(round);
    Objects.requireNonNull(member);
    Objects.requireNonNull(unit);
    Objects.requireNonNull(nearby);
    Objects.requireNonNull(group);
  }
}
