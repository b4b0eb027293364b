package org.elc.benchlearning.app.port;

import java.util.Map;
import java.util.Optional;
import org.elc.benchlearning.core.membership.Standing;

/** Keeps what was told about members. */
public interface StandingStore {
  /** All of them by the member's key, in one statement. */
  Map<String, Standing> all();

  Optional<Standing> of(String member);

  /** Adds or replaces the one of its member. */
  void save(Standing standing);
}
