package org.elc.benchlearning.core.round;

import java.util.Objects;
import java.util.Optional;

/**
 * One participant's standing in a round.
 *
 * @param id who
 * @param state how far it has come
 * @param stateReason why it was returned, or empty
 * @param extension more time than the others have, if given
 * @param submission the last one, if any
 */
public record Participant(
    ParticipantId id,
    ParticipantState state,
    String stateReason,
    Optional<Extension> extension,
    Optional<Submission> submission) {
  public Participant {
    Objects.requireNonNull(id);
    Objects.requireNonNull(state);
    Objects.requireNonNull(stateReason);
    Objects.requireNonNull(extension);
    Objects.requireNonNull(submission);
  }

  public static Participant invited(ParticipantId id) {
    return new Participant(id, ParticipantState.INVITED, "", Optional.empty(), Optional.empty());
  }

  /** In another state; the reason is why it was sent back, otherwise empty. */
  public Participant withState(ParticipantState next, String reason) {
    return new Participant(id, next, reason, extension, submission);
  }

  public Participant withExtension(Extension more) {
    return new Participant(id, state, stateReason, Optional.of(more), submission);
  }
}
