package org.elc.benchlearning.core.notice;

import java.util.Objects;

/**
 * Whom a notice is for. Who that is, is found out when it is delivered.
 *
 * @param kind which sort of people
 * @param key of the person, the member, the country or the round; empty for groups that there is
 *     one of
 */
public record Audience(Kind kind, String key) {

  /** Sorts of people. */
  public enum Kind {
    /** One person, by user key. */
    PERSON,
    /** A member's editors and readers. */
    PEOPLE,
    /** Those of a member who may enter figures. */
    EDITORS,
    /** Everybody of the members that take part in a round. */
    PARTICIPANTS,
    /** Who coordinates a country; the office where nobody does. */
    COORDINATORS,
    OFFICE
  }

  public Audience {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(key);
  }

  public static Audience person(String userKey) {
    return new Audience(Kind.PERSON, userKey);
  }

  public static Audience people(String member) {
    return new Audience(Kind.PEOPLE, member);
  }

  public static Audience editors(String member) {
    return new Audience(Kind.EDITORS, member);
  }

  public static Audience participants(String round) {
    return new Audience(Kind.PARTICIPANTS, round);
  }

  public static Audience coordinators(String country) {
    return new Audience(Kind.COORDINATORS, country);
  }

  public static Audience office() {
    return new Audience(Kind.OFFICE, "");
  }
}
