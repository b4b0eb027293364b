package org.elc.benchlearning.core.notice;

import java.util.Objects;
import java.util.Optional;
import org.elc.benchlearning.core.round.ParticipantId;

/**
 * What a notice is about, by key: names are looked up when it is read.
 *
 * @param round key of a round
 * @param participant the member, or one of its units
 * @param indicator code of an indicator
 */
public record About(
    Optional<String> round, Optional<ParticipantId> participant, Optional<String> indicator) {

  /** Nothing that has a key. */
  public static final About NOTHING =
      new About(Optional.empty(), Optional.empty(), Optional.empty());

  public About {
    Objects.requireNonNull(round);
    Objects.requireNonNull(participant);
    Objects.requireNonNull(indicator);
  }

  public static About round(String key) {
    return new About(Optional.of(key), Optional.empty(), Optional.empty());
  }

  public static About participant(String round, ParticipantId id) {
    return new About(Optional.of(round), Optional.of(id), Optional.empty());
  }

  public static About member(String key) {
    return new About(Optional.empty(), Optional.of(ParticipantId.whole(key)), Optional.empty());
  }

  public About withIndicator(String code) {
    return new About(round, participant, Optional.of(code));
  }

  public Optional<String> member() {
    return participant.map(ParticipantId::member);
  }
}
