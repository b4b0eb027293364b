package org.elc.benchlearning.core.round;

import java.util.Objects;

/**
 * A member, or one of its units, in a round.
 *
 * @param member the member's key
 * @param unit the unit's key, or the empty string for the member as a whole
 */
public record ParticipantId(String member, String unit) implements Comparable<ParticipantId> {
  public ParticipantId {
    Objects.requireNonNull(member);
    Objects.requireNonNull(unit);
  }

  public static ParticipantId whole(String member) {
    return new ParticipantId(member, "");
  }

  /** {@code member} or {@code member/unit}: natural key within a round. */
  public String key() {
    return unit.isEmpty() ? member : member + "/" + unit;
  }

  public static ParticipantId parse(String key) {
    int slash = key.indexOf('/');
    return slash < 0
        ? whole(key)
        : new ParticipantId(key.substring(0, slash), key.substring(slash + 1));
  }

  @Override
  public int compareTo(ParticipantId other) {
    return key().compareTo(other.key());
  }
}
