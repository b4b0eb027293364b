package org.elc.benchlearning.app;

/** There is no such thing, or the one who asks may not know of it: both look exactly the same. */
public final class NotFound extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public NotFound() {
    super("not found", null, false, false);
  }
}
