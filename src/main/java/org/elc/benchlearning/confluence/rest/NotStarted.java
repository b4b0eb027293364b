package org.elc.benchlearning.confluence.rest;

/** A request came before the app was started, or after it was stopped. */
final class NotStarted extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NotStarted() {
    super("the app is not started", null, false, false);
  }
}
