package org.elc.benchlearning.core.catalogue;

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
  CONTINUOUS_IMPROVEMENT
}
