package org.elc.benchlearning.app.entry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.app.Discretion;
import org.elc.benchlearning.app.NotFound;
import org.elc.benchlearning.app.Rights;
import org.elc.benchlearning.app.port.EditionStore;
import org.elc.benchlearning.app.port.FigureStore;
import org.elc.benchlearning.app.port.MemberStore;
import org.elc.benchlearning.app.port.PeopleStore;
import org.elc.benchlearning.app.port.RoundStore;
import org.elc.benchlearning.core.catalogue.Edition;
import org.elc.benchlearning.core.entry.Figure;
import org.elc.benchlearning.core.membership.Member;
import org.elc.benchlearning.core.round.Participant;
import org.elc.benchlearning.core.round.ParticipantId;
import org.elc.benchlearning.core.round.Round;

/** A round's participants and figures, many at a time, as far as somebody may read them. */
public final class RoundFigures {
  private final RoundStore rounds;
  private final MemberStore members;
  private final EditionStore editions;
  private final FigureStore figures;
  private final PeopleStore people;

  public RoundFigures(
      RoundStore rounds,
      MemberStore members,
      EditionStore editions,
      FigureStore figures,
      PeopleStore people) {
    this.rounds = Objects.requireNonNull(rounds);
    this.members = Objects.requireNonNull(members);
    this.editions = Objects.requireNonNull(editions);
    this.figures = Objects.requireNonNull(figures);
    this.people = Objects.requireNonNull(people);
  }

  /** A participant with the member that it is, or is a unit of. */
  record Reporter(Participant participant, Member member) {}

  /**
   * A round as somebody sees it.
   *
   * @param reporters those whose figures the person may read
   */
  record View(Round round, Edition edition, SortedMap<ParticipantId, Reporter> reporters) {}

  /** The round; to people without a role in the network there is none. */
  View view(Actor actor, String key) {
    if (!Rights.seesRounds(actor)) {
      throw new NotFound();
    }
    Round round = rounds.find(key).orElseThrow(NotFound::new);
    Edition edition = editions.find(round.edition()).orElseThrow(NotFound::new);
    Map<String, Member> readable = new HashMap<>();
    for (Member member : members.all()) {
      if (Rights.readsFigures(actor, member)) {
        readable.put(member.key(), member);
      }
    }
    SortedMap<ParticipantId, Reporter> reporters = new TreeMap<>();
    for (Participant participant : rounds.participants(key)) {
      Member member = readable.get(participant.id().member());
      if (member != null) {
        reporters.put(participant.id(), new Reporter(participant, member));
      }
    }
    return new View(round, edition, reporters);
  }

  /**
   * The same round with these participants as they are now; nobody else can change them until the
   * transaction ends.
   */
  View locked(View seen, Set<ParticipantId> ids) {
    String key = seen.round().key();
    SortedMap<ParticipantId, Reporter> reporters = new TreeMap<>(seen.reporters());
    for (Participant now : rounds.lockParticipants(key, ids)) {
      reporters.computeIfPresent(now.id(), (id, before) -> new Reporter(now, before.member()));
    }
    return new View(rounds.find(key).orElseThrow(NotFound::new), seen.edition(), reporters);
  }

  /** Those among these participants for which nobody can enter figures. */
  Set<ParticipantId> withoutEditor(Set<ParticipantId> ids) {
    Map<String, SortedMap<String, Actor.MemberRole>> assigned =
        people.peopleOf(ids.stream().map(ParticipantId::member).collect(Collectors.toSet()));
    return ids.stream()
        .filter(
            id ->
                !assigned
                    .getOrDefault(id.member(), new TreeMap<>())
                    .containsValue(Actor.MemberRole.EDITOR))
        .collect(Collectors.toSet());
  }

  /** What these participants have reported, by indicator. */
  SortedMap<ParticipantId, Map<String, Figure>> of(String round, Set<ParticipantId> participants) {
    return figures.reported(round, participants);
  }

  /**
   * The same as far as somebody knows it: what the person sees of it, and what the person saved.
   *
   * @param stored what these participants have reported
   */
  Map<ParticipantId, Map<String, Figure>> known(
      Actor actor, String round, Map<ParticipantId, Map<String, Figure>> stored) {
    Map<ParticipantId, Map<String, Figure>> known = new TreeMap<>();
    stored.forEach(
        (id, own) -> {
          Map<String, Figure> seen = Discretion.towards(actor, id.member()).seen(own);
          if (!seen.equals(own)) {
            figures.figures(round, id).values().stream()
                .filter(f -> actor.userKey().equals(Optional.of(f.changedBy())))
                .forEach(f -> seen.put(f.figure().indicator(), f.figure()));
          }
          known.put(id, seen);
        });
    return known;
  }

  /** Saves figures and participants of a round; the caller has opened a transaction. */
  void save(
      String round,
      Map<ParticipantId, List<Figure>> changed,
      List<Participant> moved,
      FigureStore.Change change) {
    figures.saveAll(round, changed, change);
    rounds.saveParticipants(round, new ArrayList<>(moved));
  }
}
