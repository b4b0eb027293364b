package org.elc.benchlearning.app.port;

import java.util.Collection;
import java.util.Map;
import org.elc.benchlearning.core.notice.Wishes;

/** Keeps how people want to be told: user keys only. */
public interface WishStore {
  /** {@link Wishes#INITIAL} of somebody who has said nothing. */
  Wishes of(String userKey);

  /** Of those among these people who have said something, some fifty of them a statement. */
  Map<String, Wishes> of(Collection<String> userKeys);

  void save(String userKey, Wishes wishes);

  void forgetPerson(String userKey);
}
