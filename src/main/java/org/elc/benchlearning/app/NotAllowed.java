package org.elc.benchlearning.app;

import java.util.Objects;

/** The thing may be seen but not changed by the one who asks, or not now; the problem says why. */
public final class NotAllowed extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient Problem problem;

  public NotAllowed(Problem problem) {
    super(problem.toString(), null, false, false);
    this.problem = Objects.requireNonNull(problem);
  }

  public Problem problem() {
    return problem;
  }
}
