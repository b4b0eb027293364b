package org.elc.benchlearning.app;

/** Why somebody decided something: a text that must be there. */
public final class Reason {
  private static final int LONGEST = 2000;

  private Reason() {}

  /**
   * The reason without blanks around it.
   *
   * @throws Invalid when there is none, or it cannot be kept
   */
  public static String of(String text) {
    String reason = text.strip();
    if (reason.isEmpty()) {
      throw new Invalid(Problem.of("reason-missing").inField("reason"));
    }
    if (reason.length() > LONGEST) {
      throw new Invalid(Problem.of("reason-too-long", LONGEST).inField("reason"));
    }
    if (InputText.isUnstorable(reason)) {
      throw new Invalid(Problem.of("text-control-character").inField("reason"));
    }
    return reason;
  }
}
