package org.elc.benchlearning.app.round.run;

/** What can be told to a round; each is legal in one state only and leads to the next one. */
public enum RoundCommand {
  OPEN,
  CLOSE,
  COMPUTE,
  PUBLISH
}
