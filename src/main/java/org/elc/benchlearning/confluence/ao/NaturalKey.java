package org.elc.benchlearning.confluence.ao;

import org.elc.benchlearning.core.round.ParticipantId;

/**
 * Natural keys of several parts in one unique column. A bar parts them: no key of members, units,
 * indicators or groups has one.
 */
final class NaturalKey {
  private NaturalKey() {}

  static String unit(String member, String unit) {
    return member + "|" + unit;
  }

  static String certificate(String member, int place) {
    return member + "|" + place;
  }

  static String assignment(String member, String user) {
    return member + "|" + user;
  }

  static String consent(String member, String indicator) {
    return member + "|" + indicator;
  }

  static String participant(String round, ParticipantId id) {
    return round + "|" + id.key();
  }

  /** The participant in a key made by {@link #participant}. */
  static ParticipantId participantIn(String key) {
    return ParticipantId.parse(key.substring(key.indexOf('|') + 1));
  }

  /** A pattern for all participants of a round; keys of rounds have no wildcards. */
  static String figuresOf(String round) {
    return round + "|%";
  }

  static String figure(String participant, String indicator) {
    return participant + "|" + indicator;
  }

  static String delivery(String notice, String user) {
    return notice + "|" + user;
  }

  static String result(String revision, String key) {
    return revision + "|" + key;
  }
}
