package org.elc.benchlearning.core.membership;

import java.time.Instant;
import java.util.Objects;

/**
 * That a member may be named as one of the best in an indicator.
 *
 * @param member key
 * @param indicator code, in whatever edition
 * @param audience the widest one that may read the name
 * @param by user key of who gave it
 * @param at when
 */
public record Consent(String member, String indicator, Audience audience, String by, Instant at) {

  /** Who may read a name; each includes those before it. */
  public enum Audience {
    /** People of members in the same country, and its coordinator. */
    COUNTRY,
    /** Everybody with a role in the network. */
    NETWORK,
    /** Everybody. */
    PUBLIC;

    /** Whether a consent for this audience lets one of that audience read the name. */
    public boolean includes(Audience reader) {
      return compareTo(reader) >= 0;
    }
  }

  public Consent {
    Objects.requireNonNull(member);
    Objects.requireNonNull(indicator);
    Objects.requireNonNull(audience);
    Objects.requireNonNull(by);
    Objects.requireNonNull(at);
  }
}
