package org.elc.benchlearning.app.port;

/** Work that the app does by date, and that may be done at any other time, too. */
public interface Chore {
  /** The key of its job. */
  String key();

  /** Does the work now, however long it takes; the run is in the {@link JobLog}. */
  void runNow();
}
