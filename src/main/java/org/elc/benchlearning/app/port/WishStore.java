package org.elc.benchlearning.app.port;

import org.elc.benchlearning.core.notice.Wishes;

/** Keeps how people want to be told: user keys only. */
public interface WishStore {
  /** {@link Wishes#INITIAL} of somebody who has said nothing. */
  Wishes of(String userKey);

  void save(String userKey, Wishes wishes);

  void forgetPerson(String userKey);
}
