package org.elc.benchlearning.app.port;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.elc.benchlearning.core.notice.Announced;

/** Keeps notices until nobody needs them any more. */
public interface NoticeStore extends Notices {
  /** Those that were not dealt out to recipients yet, the oldest first. */
  List<Announced> waiting(int most);

  /**
   * Takes a waiting notice to deal it out: true for one caller only, whatever the nodes do at the
   * same time. The caller holds a transaction; if that is rolled back, the notice waits again.
   */
  boolean take(String id);

  /** Notices by id; those that are not there are left out. */
  Map<String, Announced> find(Collection<String> ids);

  /**
   * Notices to one person, and the names of who did things, lose that person's key: the notice of
   * what happened stays for the others.
   */
  void forgetPerson(String userKey);

  /** Which of these keys something was announced under. */
  Set<String> known(Collection<String> onceKeys);

  /**
   * Removes some of what was announced before a moment and is dealt out, and answers with the ids:
   * none when there is nothing left to remove.
   */
  List<String> removeBefore(Instant moment);
}
