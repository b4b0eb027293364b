package org.elc.benchlearning.core.round;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.elc.benchlearning.core.membership.Traits;

/**
 * One participant's standing in a round.
 *
 * @param id who
 * @param state how far it has come
 * @param stateReason why it was returned, or empty
 * @param extension more time than the others have, if given
 * @param submission the last one, if any
 * @param answers how much it had answered when the results were computed; absent before
 * @param traits what puts it into its peer groups, frozen when the round opens; absent before, and
 *     where a round was opened before rounds froze them
 * @param corrections how many of its figures were corrected after the results were computed
 * @param reminded when it was last reminded to hand in its figures
 */
public record Participant(
    ParticipantId id,
    ParticipantState state,
    String stateReason,
    Optional<Extension> extension,
    Optional<Submission> submission,
    Optional<Answers> answers,
    Optional<Traits> traits,
    int corrections,
    Optional<Instant> reminded) {
  public Participant {
    Objects.requireNonNull(id);
    Objects.requireNonNull(state);
    Objects.requireNonNull(stateReason);
    Objects.requireNonNull(extension);
    Objects.requireNonNull(submission);
    Objects.requireNonNull(answers);
    Objects.requireNonNull(traits);
    Objects.requireNonNull(reminded);
  }

  /** On the list of a round that is not open yet. */
  public static Participant invited(ParticipantId id) {
    return new Participant(
        id,
        ParticipantState.INVITED,
        "",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        0,
        Optional.empty());
  }

  /** In another state; the reason is why it was sent back, otherwise empty. */
  public Participant withState(ParticipantState next, String reason) {
    return new Participant(
        id, next, reason, extension, submission, answers, traits, corrections, reminded);
  }

  public Participant withExtension(Extension more) {
    return new Participant(
        id,
        state,
        stateReason,
        Optional.of(more),
        submission,
        answers,
        traits,
        corrections,
        reminded);
  }

  public Participant withSubmission(Submission last) {
    return new Participant(
        id,
        state,
        stateReason,
        extension,
        Optional.of(last),
        answers,
        traits,
        corrections,
        reminded);
  }

  public Participant withAnswers(Answers counted) {
    return new Participant(
        id,
        state,
        stateReason,
        extension,
        submission,
        Optional.of(counted),
        traits,
        corrections,
        reminded);
  }

  public Participant withTraits(Traits frozen) {
    return new Participant(
        id,
        state,
        stateReason,
        extension,
        submission,
        answers,
        Optional.of(frozen),
        corrections,
        reminded);
  }

  /** With one more figure corrected. */
  public Participant withCorrection() {
    return new Participant(
        id, state, stateReason, extension, submission, answers, traits, corrections + 1, reminded);
  }

  public Participant withReminder(Instant at) {
    return new Participant(
        id,
        state,
        stateReason,
        extension,
        submission,
        answers,
        traits,
        corrections,
        Optional.of(at));
  }
}
