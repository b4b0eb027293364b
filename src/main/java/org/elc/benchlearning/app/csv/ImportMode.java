package org.elc.benchlearning.app.csv;

/** Whether an import changes anything. */
public enum ImportMode {
  /** Reads and checks everything, says what would happen. */
  DRY_RUN,
  APPLY
}
