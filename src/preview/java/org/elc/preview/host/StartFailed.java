package org.elc.preview.host;

/** The app cannot start on this host; the message says what the descriptor's author must mend. */
public final class StartFailed extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public StartFailed(String message) {
    super(message);
  }

  public StartFailed(String message, Throwable cause) {
    super(message, cause);
  }

  /** What is at the bottom of an exception: the message that helps. */
  public static StartFailed of(String what, Throwable problem) {
    Throwable root = problem;
    while (root.getCause() != null && !(root instanceof StartFailed)) {
      root = root.getCause();
    }
    String message = what + ": " + problem.getMessage();
    return new StartFailed(root == problem ? message : message + ": " + root.getMessage(), problem);
  }
}
