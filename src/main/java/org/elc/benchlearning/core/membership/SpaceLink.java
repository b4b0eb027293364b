package org.elc.benchlearning.core.membership;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Which wiki space is a member's. The wiki gives the key of a space that is gone to the next one
 * that asks for it: a space that was made after somebody linked the key is another one. One that
 * was brought back from its export has another number, but was made when it was made.
 *
 * @param key in lower case: the wiki tells no keys apart that differ in case only
 * @param since when it was linked; absent where nobody wrote that down
 */
public record SpaceLink(String key, Optional<Instant> since) {
  /** Databases round, and clocks of nodes differ. */
  private static final Duration TOLERANCE = Duration.ofMinutes(1);

  public SpaceLink {
    key = canonical(key);
    Objects.requireNonNull(since);
  }

  public static SpaceLink made(String key, Instant now) {
    return new SpaceLink(key, Optional.of(now));
  }

  /** The one form of a space's key, to compare and to store. */
  public static String canonical(String spaceKey) {
    return spaceKey.toLowerCase(Locale.ROOT);
  }

  /** Whether the space of that key, made at that moment, is the one that was linked. */
  public boolean means(Instant made) {
    return since.map(then -> !made.isAfter(then.plus(TOLERANCE))).orElse(true);
  }
}
