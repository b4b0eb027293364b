package org.elc.benchlearning.core.entry;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.elc.benchlearning.core.round.ParticipantId;

/**
 * Somebody found a figure wrong after its round was computed.
 *
 * @param id of the correction, given by the store; empty before
 * @param participant whose figure
 * @param before what was reported
 * @param after what it should be
 * @param reason why it was wrong
 * @param asked who asked for it, and when
 * @param state what became of it
 * @param decision who approved or refused it, when and why
 * @param includedIn number of the first revision of the results that was computed with it; 0 while
 *     there is none
 */
public record Correction(
    String id,
    String round,
    ParticipantId participant,
    Figure before,
    Figure after,
    String reason,
    Step asked,
    State state,
    Optional<Decision> decision,
    int includedIn) {

  /** Who did something, a user key, and when. */
  public record Step(String by, Instant at) {
    public Step {
      Objects.requireNonNull(by);
      Objects.requireNonNull(at);
    }
  }

  /** What was decided by whom, when, and why. */
  public record Decision(Step step, String reason) {
    public Decision {
      Objects.requireNonNull(step);
      Objects.requireNonNull(reason);
    }
  }

  /** What became of it. */
  public enum State {
    REQUESTED,
    APPROVED,
    REFUSED
  }

  public Correction {
    Objects.requireNonNull(id);
    Objects.requireNonNull(round);
    Objects.requireNonNull(participant);
    Objects.requireNonNull(reason);
    Objects.requireNonNull(asked);
    Objects.requireNonNull(state);
    Objects.requireNonNull(decision);
    if (!before.indicator().equals(after.indicator())) {
      throw new IllegalArgumentException("a figure is corrected, not exchanged for another one");
    }
    if ((state == State.REQUESTED) == decision.isPresent()) {
      throw new IllegalArgumentException("decided and asked for at once");
    }
  }

  /** Asked for just now. */
  public static Correction requested(
      String round, ParticipantId participant, Figure before, Figure after, String why, Step by) {
    return new Correction(
        "", round, participant, before, after, why, by, State.REQUESTED, Optional.empty(), 0);
  }

  public String indicator() {
    return after.indicator();
  }

  public Correction withId(String given) {
    return new Correction(
        given, round, participant, before, after, reason, asked, state, decision, includedIn);
  }

  public Correction decided(State next, Decision why) {
    return new Correction(
        id, round, participant, before, after, reason, asked, next, Optional.of(why), includedIn);
  }

  public Correction includedIn(int revision) {
    return new Correction(
        id, round, participant, before, after, reason, asked, state, decision, revision);
  }
}
