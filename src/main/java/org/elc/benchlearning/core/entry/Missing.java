package org.elc.benchlearning.core.entry;

/** Why a participant gives no figure. Shown as a word, never as 0. */
public enum Missing {
  NOT_REPORTED,
  NOT_APPLICABLE
}
