package org.elc.benchlearning.core.round;

/** How far a participant has come in a round. */
public enum ParticipantState {
  /** Asked, nothing entered yet. */
  INVITED,
  ENTERING,
  SUBMITTED,
  /** Sent back by the coordinator with a reason: may be changed and submitted again. */
  RETURNED,
  VALIDATED;

  /** Whether the figures are handed in: only then do they count in the round's results. */
  public boolean isHandedIn() {
    return this == SUBMITTED || this == VALIDATED;
  }
}
