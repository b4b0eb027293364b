package org.elc.benchlearning.confluence.rest;

/** A request's body is larger than the interface takes. */
final class TooLarge extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final int megabytes;

  TooLarge(int megabytes) {
    super("body over " + megabytes + " MB", null, false, false);
    this.megabytes = megabytes;
  }

  int megabytes() {
    return megabytes;
  }
}
