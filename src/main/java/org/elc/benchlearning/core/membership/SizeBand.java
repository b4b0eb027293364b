package org.elc.benchlearning.core.membership;

/** Size of a member by the persons it serves in a year; the borders are the network's to define. */
public enum SizeBand {
  S,
  M,
  L,
  XL
}
