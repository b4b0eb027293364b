package org.elc.benchlearning.core.notice;

/** When somebody wants a mail about a topic. */
public enum Timing {
  AT_ONCE,
  /** Together with the others, once a day. */
  DAILY,
  /** Never: to be read in the wiki only. */
  OFF
}
