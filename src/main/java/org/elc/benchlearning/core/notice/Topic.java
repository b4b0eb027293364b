package org.elc.benchlearning.core.notice;

/** Groups of kinds, for each of which a person chooses how to be told. */
public enum Topic {
  /** A round opens, is due soon, is published. */
  ROUNDS,
  /** What somebody decided about the own figures. */
  OWN_FIGURES,
  /** Certificates, candidate periods, applications. */
  MEMBERSHIP,
  /** What waits for whoever coordinates. */
  COORDINATION,
  /** Proposals for the catalogue, and the answers to them. */
  CATALOGUE,
  /** The own improvement plan. */
  ACTIONS;

  /** Whether anything of it is sent; nobody is asked about what never comes. */
  public boolean isSent() {
    return this != ACTIONS;
  }
}
