package org.elc.benchlearning.core.membership;

/** As what a member joins. Places are counted for each. */
public enum Intake {
  REGULAR,
  /** Tries the benchmark out with the network before it is settled. */
  PILOT
}
