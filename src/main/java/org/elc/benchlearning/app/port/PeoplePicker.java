package org.elc.benchlearning.app.port;

import java.util.Optional;

/** Finds people for somebody who may be nobody in the network. */
public interface PeoplePicker {
  /**
   * The user key of the person with that log-in name, as far as the one who asks may look people
   * up; oneself is always found. Whether nobody is called so or one may not ask is not told.
   *
   * @param by user key of who asks
   */
  Optional<String> pick(String by, String userName);
}
