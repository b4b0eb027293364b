package org.elc.benchlearning.app.port;

import java.util.List;
import org.elc.benchlearning.core.notice.Notice;

/**
 * Takes down what people are to be told. Called inside the use case's own transaction: what is
 * rolled back was never announced, and what is committed is delivered later, whatever happens to
 * the node in between.
 */
public interface Notices {
  /** All of them, in their order and in few statements. */
  void announce(List<Notice> notices);

  default void announce(Notice notice) {
    announce(List.of(notice));
  }
}
