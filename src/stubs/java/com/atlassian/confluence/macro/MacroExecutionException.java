package com.atlassian.confluence.macro;

/**
 * Real: com.atlassian.confluence:confluence. Evidence: OO10.0.3, JD 9.3.2. Body: an exception
 * carries its message and cause.
 */
public class MacroExecutionException extends Exception {
  public MacroExecutionException(String message) {
    super(message);
  }

  public MacroExecutionException(String message, Throwable cause) {
    super(message, cause);
  }
}
