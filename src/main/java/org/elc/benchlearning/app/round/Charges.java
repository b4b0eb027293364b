package org.elc.benchlearning.app.round;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.app.NotFound;
import org.elc.benchlearning.app.Rights;
import org.elc.benchlearning.app.port.MemberStore;
import org.elc.benchlearning.core.membership.Member;
import org.elc.benchlearning.core.round.ParticipantId;

/** Finds the members behind participants, for those who may read its figures. */
public final class Charges {
  private final Rounds rounds;
  private final MemberStore members;

  public Charges(Rounds rounds, MemberStore members) {
    this.rounds = Objects.requireNonNull(rounds);
    this.members = Objects.requireNonNull(members);
  }

  /**
   * The members by key; whether they take part in the round is another question.
   *
   * @throws NotFound when the actor sees no such round, or reads no figures of one of the members
   */
  Map<String, Member> members(Actor actor, String round, Collection<ParticipantId> ids) {
    rounds.round(actor, round);
    Set<String> wanted = ids.stream().map(ParticipantId::member).collect(Collectors.toSet());
    Map<String, Member> found =
        members.some(wanted).stream()
            .filter(m -> Rights.readsFigures(actor, m))
            .collect(Collectors.toMap(Member::key, Function.identity()));
    if (!found.keySet().equals(wanted)) {
      throw new NotFound();
    }
    return found;
  }
}
