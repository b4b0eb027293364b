package org.elc.benchlearning.app.round;

import java.util.Objects;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.app.NotFound;
import org.elc.benchlearning.app.Rights;
import org.elc.benchlearning.app.port.MemberStore;
import org.elc.benchlearning.core.membership.Member;
import org.elc.benchlearning.core.round.ParticipantId;

/** Finds the member behind a participant, for those who may read its figures. */
public final class Charges {
  private final Rounds rounds;
  private final MemberStore members;

  public Charges(Rounds rounds, MemberStore members) {
    this.rounds = Objects.requireNonNull(rounds);
    this.members = Objects.requireNonNull(members);
  }

  /**
   * The member; whether it takes part in the round is another question.
   *
   * @throws NotFound when the actor sees no such round, or reads no figures of that member
   */
  Member member(Actor actor, String round, ParticipantId id) {
    rounds.round(actor, round);
    return members
        .find(id.member())
        .filter(m -> Rights.readsFigures(actor, m))
        .orElseThrow(NotFound::new);
  }
}
