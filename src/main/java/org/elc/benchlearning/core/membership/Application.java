package org.elc.benchlearning.core.membership;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * An organisation's wish to become a member, and what became of it.
 *
 * @param id given by the store; empty until then
 * @param applicant user key of who sent it
 * @param sentAt when
 * @param joining what was filled in
 * @param state how it stands
 * @param decision the last one, if there was any
 * @param place how it joined; absent until it is accepted
 * @param member key of the member it became; absent until it is accepted
 */
public record Application(
    String id,
    String applicant,
    Instant sentAt,
    Joining joining,
    State state,
    Optional<Decision> decision,
    Optional<Place> place,
    Optional<String> member) {

  /** How an application stands. */
  public enum State {
    SENT,
    /** Good, but there is no place at present; the first in the list gets the next one. */
    WAITING,
    ACCEPTED,
    REFUSED,
    /** Taken back by the applicant. */
    WITHDRAWN;

    /** Whether something may still become of it. */
    public boolean isOpen() {
      return this == SENT || this == WAITING;
    }
  }

  /** Whether a new member takes one of its country's places. */
  public enum Place {
    TAKEN,
    /** It helped to develop the benchmark and joins without one. */
    NOT_NEEDED
  }

  /**
   * Who decided, when and why.
   *
   * @param by user key; absent for a place that came free
   * @param reason told to the applicant; may be empty unless it was refused
   */
  public record Decision(Optional<String> by, Instant at, String reason) {
    public Decision {
      Objects.requireNonNull(by);
      Objects.requireNonNull(at);
      Objects.requireNonNull(reason);
    }
  }

  public Application {
    Objects.requireNonNull(id);
    Objects.requireNonNull(applicant);
    Objects.requireNonNull(sentAt);
    Objects.requireNonNull(joining);
    Objects.requireNonNull(state);
    Objects.requireNonNull(decision);
    Objects.requireNonNull(place);
    Objects.requireNonNull(member);
  }

  public static Application sent(String applicant, Instant at, Joining joining) {
    return new Application(
        "",
        applicant,
        at,
        joining,
        State.SENT,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  public Application withId(String given) {
    return new Application(given, applicant, sentAt, joining, state, decision, place, member);
  }

  public Application withdrawn() {
    return new Application(
        id, applicant, sentAt, joining, State.WITHDRAWN, decision, place, member);
  }

  /** Refused, or put on the waiting list. */
  public Application decided(State next, Decision made) {
    return new Application(id, applicant, sentAt, joining, next, Optional.of(made), place, member);
  }

  public Application accepted(Decision made, Place how, String memberKey) {
    return new Application(
        id,
        applicant,
        sentAt,
        joining,
        State.ACCEPTED,
        Optional.of(made),
        Optional.of(how),
        Optional.of(memberKey));
  }

  /** Since when it waits for a place: the order of the waiting list. */
  public Instant waitingSince() {
    return decision.map(Decision::at).orElse(sentAt);
  }
}
