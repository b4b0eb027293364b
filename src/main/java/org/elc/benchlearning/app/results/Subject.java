package org.elc.benchlearning.app.results;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.elc.benchlearning.core.membership.Member;
import org.elc.benchlearning.core.membership.Unit;
import org.elc.benchlearning.core.round.Participant;

/**
 * Whose own values stand beside the group's.
 *
 * @param member the member
 * @param participant the member or its unit in the round
 * @param siblings all participants of the member in the round, this one among them
 */
public record Subject(Member member, Participant participant, List<Participant> siblings) {
  public Subject {
    Objects.requireNonNull(member);
    Objects.requireNonNull(participant);
    siblings = List.copyOf(siblings);
  }

  public Optional<Unit> unit() {
    return member.unit(participant.id().unit());
  }
}
