package org.elc.benchlearning.app.entry;

import java.util.Objects;
import java.util.Optional;
import org.elc.benchlearning.core.round.ParticipantId;

/**
 * Which form somebody wants to see. What is absent is chosen: the own member, its first unit, the
 * newest open round that it takes part in.
 *
 * @param round key of the round
 * @param member key of the member
 * @param unit key of the unit
 * @param nearby member that the place where the form stands belongs to: taken instead of another
 *     one of the own members, or by somebody who has none
 */
public record FormRequest(
    Optional<String> round,
    Optional<String> member,
    Optional<String> unit,
    Optional<String> nearby) {
  public static final FormRequest NEWEST =
      new FormRequest(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  public FormRequest {
    Objects.requireNonNull(round);
    Objects.requireNonNull(member);
    Objects.requireNonNull(unit);
    Objects.requireNonNull(nearby);
  }

  public static FormRequest of(String round, ParticipantId participant) {
    return new FormRequest(
        Optional.of(round),
        Optional.of(participant.member()),
        Optional.of(participant.unit()),
        Optional.empty());
  }
}
