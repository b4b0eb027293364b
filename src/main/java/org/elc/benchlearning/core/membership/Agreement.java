package org.elc.benchlearning.core.membership;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.elc.benchlearning.core.membership.Consent.Audience;

/**
 * That a member has agreed at least once to be named as one of the best in an indicator. It is
 * known on when the consent is withdrawn: whoever took one of the few places for names keeps it
 * empty, or the next name would add to what is remembered.
 *
 * @param since when it agreed for the first time
 * @param audience the widest one that may read the name now; absent: withdrawn
 */
public record Agreement(
    String member, String indicator, Instant since, Optional<Audience> audience) {
  public Agreement {
    Objects.requireNonNull(member);
    Objects.requireNonNull(indicator);
    Objects.requireNonNull(since);
    Objects.requireNonNull(audience);
  }
}
