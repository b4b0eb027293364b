package org.elc.benchlearning.app.round.run;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.elc.benchlearning.app.NotAllowed;
import org.elc.benchlearning.app.Problem;
import org.elc.benchlearning.app.membership.NetworkCalendar;
import org.elc.benchlearning.app.port.EditionStore;
import org.elc.benchlearning.app.port.MemberStore;
import org.elc.benchlearning.app.port.RoundStore;
import org.elc.benchlearning.core.membership.Member;
import org.elc.benchlearning.core.membership.MembershipTerms;
import org.elc.benchlearning.core.membership.Traits;
import org.elc.benchlearning.core.round.Participant;
import org.elc.benchlearning.core.round.ParticipantId;
import org.elc.benchlearning.core.round.Round;
import org.elc.benchlearning.core.round.RoundState;

/** What opening a round does: it freezes the edition, and who takes part in which groups. */
public final class Opening {
  private final RoundStore rounds;
  private final EditionStore editions;
  private final MemberStore members;
  private final NetworkCalendar calendar;

  public Opening(
      RoundStore rounds, EditionStore editions, MemberStore members, NetworkCalendar calendar) {
    this.rounds = Objects.requireNonNull(rounds);
    this.editions = Objects.requireNonNull(editions);
    this.members = Objects.requireNonNull(members);
    this.calendar = Objects.requireNonNull(calendar);
  }

  /**
   * Opens a draft; the caller holds the transaction.
   *
   * @throws NotAllowed when there is nothing to ask for, or nobody to ask
   */
  Round open(Round draft, Instant now) {
    requireAsking(draft.edition());
    editions.freeze(draft.edition(), now);
    requireAsking(draft.edition()); // again: only now can no import empty it any more

    List<Participant> before = rounds.participants(draft.key());
    List<Participant> participants = participants(draft, before, now);
    if (participants.isEmpty()) {
      throw new NotAllowed(Problem.of("round-without-participants", draft.key()));
    }
    Set<ParticipantId> gone =
        before.stream().map(Participant::id).collect(Collectors.toCollection(TreeSet::new));
    participants.forEach(p -> gone.remove(p.id()));
    rounds.removeParticipants(draft.key(), gone);
    rounds.saveParticipants(draft.key(), participants);
    Round opened = draft.withState(RoundState.OPEN);
    rounds.save(opened);
    return opened;
  }

  private void requireAsking(String edition) {
    if (editions.find(edition).filter(e -> !e.asked().isEmpty()).isEmpty()) {
      throw new NotAllowed(Problem.of("round-edition-empty", edition));
    }
  }

  /** Members in scope whose status takes part on this day, by unit where a member has units. */
  private List<Participant> participants(Round round, List<Participant> listed, Instant now) {
    LocalDate day = now.atZone(round.schedule().zone()).toLocalDate();
    boolean isOfThePast = !now.isBefore(round.schedule().dueAt());
    MembershipTerms terms = calendar.terms();
    LocalDate counted = isOfThePast ? round.schedule().periodTo() : day;
    Set<String> invited =
        listed.stream().map(p -> p.id().member()).collect(Collectors.toCollection(TreeSet::new));
    return members.all().stream()
        .filter(m -> round.covers(m.country()))
        .filter(m -> m.status(day, terms).takesPart())
        .filter(m -> round.invitation() == Round.Invitation.ALL || invited.contains(m.key()))
        .flatMap(m -> reporting(m, counted))
        .toList();
  }

  /**
   * In the groups of this day for good, whatever becomes of the member later: of the day of
   * opening, or, in a round whose figures were due already, of the last day that they are about.
   */
  private static Stream<Participant> reporting(Member member, LocalDate day) {
    Stream<ParticipantId> ids =
        member.units().isEmpty()
            ? Stream.of(ParticipantId.whole(member.key()))
            : member.units().stream().map(unit -> new ParticipantId(member.key(), unit.key()));
    return ids.map(
        id -> Participant.invited(id).withTraits(Traits.of(member, member.unit(id.unit()), day)));
  }
}
