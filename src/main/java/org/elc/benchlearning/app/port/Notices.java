package org.elc.benchlearning.app.port;

import org.elc.benchlearning.core.notice.Notice;

/**
 * Takes down what people are to be told. Called inside the use case's own transaction: what is
 * rolled back was never announced, and what is committed is delivered later, whatever happens to
 * the node in between.
 */
public interface Notices {
  void announce(Notice notice);
}
