package org.elc.benchlearning.app;

import java.util.Objects;

/** Somebody else was faster: what was to be changed is no longer what the change was based on. */
public final class Conflict extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient Problem problem;

  public Conflict(Problem problem) {
    super(problem.toString(), null, false, false);
    this.problem = Objects.requireNonNull(problem);
  }

  public Problem problem() {
    return problem;
  }
}
