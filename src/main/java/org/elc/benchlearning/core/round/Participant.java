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
 * @param answers how much it had answered when the results were computed; absent before
 */
public record Participant(
    ParticipantId id,
    ParticipantState state,
    String stateReason,
    Optional<Extension> extension,
    Optional<Submission> submission,
    Optional<Answers> answers) {
  public Participant {
    Objects.requireNonNull(id);
    Objects.requireNonNull(state);
    Objects.requireNonNull(stateReason);
    Objects.requireNonNull(extension);
    Objects.requireNonNull(submission);
    Objects.requireNonNull(answers);
  }

  /** Before the results are computed. */
  public Participant(
      ParticipantId id,
      ParticipantState state,
      String stateReason,
      Optional<Extension> extension,
      Optional<Submission> submission) {
    this(id, state, stateReason, extension, submission, Optional.empty());
  }

  public static Participant invited(ParticipantId id) {
    return new Participant(id, ParticipantState.INVITED, "", Optional.empty(), Optional.empty());
  }

  /** In another state; the reason is why it was sent back, otherwise empty. */
  public Participant withState(ParticipantState next, String reason) {
    return new Participant(id, next, reason, extension, submission, answers);
  }

  public Participant withExtension(Extension more) {
    return new Participant(id, state, stateReason, Optional.of(more), submission, answers);
  }

  public Participant withAnswers(Answers counted) {
    return new Participant(id, state, stateReason, extension, submission, Optional.of(counted));
  }
}
