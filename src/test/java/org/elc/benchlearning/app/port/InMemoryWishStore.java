package org.elc.benchlearning.app.port;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.elc.benchlearning.core.notice.Wishes;

/** Wishes in a map. */
public final class InMemoryWishStore implements WishStore {
  private final Map<String, Wishes> wishes = new HashMap<>();

  @Override
  public synchronized Wishes of(String userKey) {
    return wishes.getOrDefault(userKey, Wishes.INITIAL);
  }

  @Override
  public synchronized Map<String, Wishes> of(Collection<String> userKeys) {
    Map<String, Wishes> found = new HashMap<>(wishes);
    found.keySet().retainAll(userKeys);
    return found;
  }

  @Override
  public synchronized void save(String userKey, Wishes saved) {
    wishes.put(userKey, saved);
  }

  @Override
  public synchronized void forgetPerson(String userKey) {
    wishes.remove(userKey);
  }
}
