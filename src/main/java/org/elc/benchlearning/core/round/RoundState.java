package org.elc.benchlearning.core.round;

/** Life of a round; it only moves forward, one step at a time. */
public enum RoundState {
  DRAFT,
  OPEN,
  CLOSED,
  COMPUTED,
  PUBLISHED
}
