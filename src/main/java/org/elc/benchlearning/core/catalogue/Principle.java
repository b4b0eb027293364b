package org.elc.benchlearning.core.catalogue;

import java.util.Arrays;
import java.util.Optional;

/** The ten principles that indicators are filed under, in the order in which pages show them. */
public enum Principle {
  LEADERSHIP,
  STAFF,
  RIGHTS,
  ETHICS,
  PARTNERSHIP,
  PARTICIPATION,
  PERSON_CENTRED_APPROACH,
  COMPREHENSIVENESS,
  RESULT_ORIENTATION,
  CONTINUOUS_IMPROVEMENT;

  /** The one with this name, in any case, with hyphens or underscores. */
  public static Optional<Principle> named(String text) {
    return Arrays.stream(values())
        .filter(p -> p.name().equalsIgnoreCase(text.replace('-', '_')))
        .findFirst();
  }
}
