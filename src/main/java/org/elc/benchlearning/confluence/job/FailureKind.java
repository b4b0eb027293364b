package org.elc.benchlearning.confluence.job;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What went wrong, for the list of runs: in the failure's own words where the app's own code found
 * it, else by its kind only. Databases and mail servers quote keys of people, addresses and whole
 * rows; the list is kept, and nobody looks there for a person. The log of the node has their words.
 */
final class FailureKind {
  private static final String APP = "org.elc.benchlearning.";

  /** A failure that has itself as cause, however far, ends here. */
  private static final int DEEPEST = 10;

  private FailureKind() {}

  static String of(RuntimeException failure) {
    StackTraceElement[] trace = failure.getStackTrace();
    boolean isOwn = trace.length > 0 && trace[0].getClassName().startsWith(APP);
    return isOwn ? String.valueOf(failure.getMessage()) : kinds(failure);
  }

  /** Names of the failure and of its causes, the outermost first. */
  private static String kinds(Throwable failure) {
    Set<String> kinds = new LinkedHashSet<>();
    Throwable next = failure;
    for (int depth = 0; next != null && depth < DEEPEST; depth++) {
      kinds.add(next.getClass().getSimpleName());
      next = next.getCause();
    }
    return String.join(", ", kinds);
  }
}
