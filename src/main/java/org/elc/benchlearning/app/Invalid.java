package org.elc.benchlearning.app;

import java.util.List;

/** The input cannot be used; nothing was changed. */
public final class Invalid extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient List<Problem> problems;

  public Invalid(List<Problem> problems) {
    super(problems.toString(), null, false, false);
    if (problems.isEmpty()) {
      throw new IllegalArgumentException("invalid without a problem");
    }
    this.problems = List.copyOf(problems);
  }

  public Invalid(Problem problem) {
    this(List.of(problem));
  }

  public List<Problem> problems() {
    return problems;
  }
}
