package org.elc.benchlearning.app.round;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.app.NotFound;
import org.elc.benchlearning.app.Rights;
import org.elc.benchlearning.app.Slice;
import org.elc.benchlearning.app.port.MemberStore;
import org.elc.benchlearning.app.port.RoundStore;
import org.elc.benchlearning.core.entry.check.Completeness;
import org.elc.benchlearning.core.membership.Member;
import org.elc.benchlearning.core.round.EntryWindow;
import org.elc.benchlearning.core.round.Participant;
import org.elc.benchlearning.core.round.ParticipantId;
import org.elc.benchlearning.core.round.Round;
import org.elc.benchlearning.core.round.Turnout;

/** Who takes part in a round and how far they are, for those who may read their figures. */
public final class Participants {
  private final Rounds visible;
  private final RoundStore rounds;
  private final MemberStore members;
  private final Progress progress;
  private final Clock clock;

  public Participants(
      Rounds visible, RoundStore rounds, MemberStore members, Progress progress, Clock clock) {
    this.visible = Objects.requireNonNull(visible);
    this.rounds = Objects.requireNonNull(rounds);
    this.members = Objects.requireNonNull(members);
    this.progress = Objects.requireNonNull(progress);
    this.clock = Objects.requireNonNull(clock);
  }

  /**
   * A part of a list of participants.
   *
   * @param all whom the reader may know of, in the order of their keys
   * @param shown how far those are that are looked at
   */
  public record Part(List<Participant> all, Slice<ParticipantRow> shown) {
    public Part {
      all = List.copyOf(all);
      Objects.requireNonNull(shown);
    }
  }

  /**
   * In the order of their keys: the own ones, those of the own country, or, for the office, all.
   */
  public List<ParticipantRow> list(Actor actor, String roundKey) {
    return part(actor, roundKey, all -> Slice.of(all, 0, all.size())).shown().items();
  }

  /**
   * The same, of which only some are looked at closely: what is asked of the database for each does
   * not grow with the network.
   *
   * @param cut which of them
   */
  public Part part(
      Actor actor, String roundKey, Function<List<Participant>, Slice<Participant>> cut) {
    Round round = visible.round(actor, roundKey);
    Map<String, Member> readable = new HashMap<>();
    for (Member member : members.all()) {
      if (Rights.readsFigures(actor, member)) {
        readable.put(member.key(), member);
      }
    }
    List<Participant> all =
        rounds.participants(roundKey).stream()
            .filter(p -> readable.containsKey(p.id().member()))
            .toList();
    Slice<Participant> shown = cut.apply(all);
    return new Part(all, shown.with(rows(round, shown.items(), readable)));
  }

  /** Those of the members that the actor belongs to; nobody else is looked at. */
  public List<ParticipantRow> own(Actor actor, Round round) {
    Set<String> own = actor.memberships().keySet();
    if (own.isEmpty()) {
      return List.of();
    }
    Map<String, Member> known =
        members.some(own).stream().collect(Collectors.toMap(Member::key, Function.identity()));
    return rows(round, rounds.participationsOf(own).getOrDefault(round.key(), List.of()), known);
  }

  /** How far rounds have come, by round: of those whose figures the actor may read. */
  public Map<String, Turnout> turnouts(Actor actor, Collection<Round> of) {
    Map<String, List<Participant>> own = actor.isOffice() ? Map.of() : ownOutsideOfCountries(actor);
    Map<String, Turnout> turnouts = new HashMap<>();
    for (Round round : of) {
      Turnout counted =
          actor.isOffice()
              ? rounds.turnout(round.key())
              : rounds.turnout(round.key(), actor.countries());
      Turnout added = Turnout.of(own.getOrDefault(round.key(), List.of()));
      turnouts.put(round.key(), counted.plus(added));
    }
    return turnouts;
  }

  /** Those of the own members that are not counted with a coordinator's countries. */
  private Map<String, List<Participant>> ownOutsideOfCountries(Actor actor) {
    Set<String> own = new HashSet<>(actor.memberships().keySet());
    members.heads(own).stream()
        .filter(head -> actor.countries().contains(head.country()))
        .forEach(head -> own.remove(head.key()));
    return own.isEmpty() ? Map.of() : rounds.participationsOf(own);
  }

  /** One of them. */
  public ParticipantRow participant(Actor actor, String roundKey, ParticipantId id) {
    Round round = visible.round(actor, roundKey);
    Member member =
        members
            .find(id.member())
            .filter(m -> Rights.readsFigures(actor, m))
            .orElseThrow(NotFound::new);
    Participant participant = rounds.participant(roundKey, id).orElseThrow(NotFound::new);
    return rows(round, List.of(participant), Map.of(member.key(), member)).get(0);
  }

  private List<ParticipantRow> rows(
      Round round, List<Participant> participants, Map<String, Member> readable) {
    List<Participant> shown =
        participants.stream().filter(p -> readable.containsKey(p.id().member())).toList();
    Map<ParticipantId, Completeness> answered =
        progress.of(round, shown.stream().map(Participant::id).toList());
    Instant now = clock.instant();
    List<ParticipantRow> rows = new ArrayList<>();
    for (Participant participant : shown) {
      Member member = Objects.requireNonNull(readable.get(participant.id().member()));
      rows.add(
          new ParticipantRow(
              participant,
              member,
              member.unit(participant.id().unit()),
              Objects.requireNonNull(answered.get(participant.id())),
              EntryWindow.of(round, participant, now)));
    }
    return rows;
  }
}
