package org.elc.benchlearning.app.port;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** The wiki's people. The app keeps user keys only; names are looked up when they are shown. */
public interface UserDirectory {
  /** Key of the person with that log-in name. */
  Optional<String> keyOf(String userName);

  /** Full names by key; people who are not there any more are left out. */
  Map<String, String> fullNames(Collection<String> userKeys);

  /** Log-in names by key; people who are not there any more are left out. */
  Map<String, String> userNames(Collection<String> userKeys);
}
