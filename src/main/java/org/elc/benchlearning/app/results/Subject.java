package org.elc.benchlearning.app.results;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import org.elc.benchlearning.core.membership.MemberHead;
import org.elc.benchlearning.core.membership.Traits;
import org.elc.benchlearning.core.membership.Unit;
import org.elc.benchlearning.core.round.Participant;

/**
 * Whose own values stand beside the group's.
 *
 * @param member the member
 * @param units the member's units, if it reports by unit
 * @param participant the member or its unit in the round
 * @param siblings all participants of the member in the round, this one among them
 */
public record Subject(
    MemberHead member, List<Unit> units, Participant participant, List<Participant> siblings) {
  public Subject {
    Objects.requireNonNull(member);
    Objects.requireNonNull(participant);
    units = List.copyOf(units);
    siblings = List.copyOf(siblings);
  }

  public Optional<Unit> unit() {
    return unit(participant.id().unit());
  }

  /** The country in which the round counted it. */
  public String country() {
    return participant.traits().map(Traits::country).orElse(member.country());
  }

  /**
   * The services for which the round counted it. Where it froze none, they are the unit's own, or
   * where it has none of its own, the member's.
   */
  public SortedSet<String> services() {
    return participant
        .traits()
        .map(Traits::services)
        .or(() -> unit().map(Unit::services).filter(own -> !own.isEmpty()))
        .orElse(member.services());
  }

  public Optional<Unit> unit(String key) {
    return units.stream().filter(u -> u.key().equals(key)).findFirst();
  }
}
