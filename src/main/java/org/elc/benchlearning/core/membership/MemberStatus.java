package org.elc.benchlearning.core.membership;

/** Where a member stands on a day; see {@link Member#status}. */
public enum MemberStatus {
  CANDIDATE,
  CERTIFIED,
  RECOGNISED,
  LAPSED,
  LEFT;

  /** Whether a member with this status is asked for figures. */
  public boolean takesPart() {
    return this == CANDIDATE || this == CERTIFIED || this == RECOGNISED;
  }
}
