package org.elc.benchlearning.app.entry;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.app.NotAllowed;
import org.elc.benchlearning.app.NotFound;
import org.elc.benchlearning.app.Problem;
import org.elc.benchlearning.app.Rights;
import org.elc.benchlearning.app.port.EditionStore;
import org.elc.benchlearning.app.port.MemberStore;
import org.elc.benchlearning.app.port.RoundStore;
import org.elc.benchlearning.core.catalogue.Edition;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.elc.benchlearning.core.membership.Member;
import org.elc.benchlearning.core.membership.MemberHead;
import org.elc.benchlearning.core.round.EntryWindow;
import org.elc.benchlearning.core.round.Participant;
import org.elc.benchlearning.core.round.ParticipantId;
import org.elc.benchlearning.core.round.ParticipantState;
import org.elc.benchlearning.core.round.Round;
import org.elc.benchlearning.core.round.RoundState;
import org.elc.benchlearning.core.round.Submission;

/** Finds the place where figures are entered, and says who may do so now. */
public final class EntryDesk {
  private final RoundStore rounds;
  private final MemberStore members;
  private final EditionStore editions;
  private final Clock clock;

  public EntryDesk(RoundStore rounds, MemberStore members, EditionStore editions, Clock clock) {
    this.rounds = Objects.requireNonNull(rounds);
    this.members = Objects.requireNonNull(members);
    this.editions = Objects.requireNonNull(editions);
    this.clock = Objects.requireNonNull(clock);
  }

  /** A participant in a round, with what it is asked, and what was before. */
  record Place(
      Round round,
      Member member,
      Participant participant,
      History history,
      Edition edition,
      List<Indicator> asked) {

    Place with(Participant now) {
      return new Place(round, member, now, history.with(round, now), edition, asked);
    }

    /** The member's participants in this round. */
    List<Participant> siblings() {
      return history.in(round);
    }

    String key() {
      return round.key();
    }

    ParticipantId id() {
      return participant.id();
    }
  }

  /** The place that a request means, for somebody who may read its figures. */
  Place choose(Actor actor, FormRequest request) {
    List<Round> newestFirst = rounds.all();
    return candidates(actor, request)
        .flatMap(member -> places(member, newestFirst, request))
        // Sorting is stable: of equally good rounds, the first candidate's.
        .min(Comparator.comparing((Choice c) -> rank(c.round())).thenComparing(Choice::age))
        .map(c -> place(c.round(), c.member(), c.participant(), c.history()))
        .orElseThrow(NotFound::new);
  }

  /** The round; to people without a role in the network there is none. */
  Round round(Actor actor, String key) {
    return Optional.of(key)
        .filter(k -> Rights.seesRounds(actor))
        .flatMap(rounds::find)
        .orElseThrow(NotFound::new);
  }

  /** Those among these members whose figures somebody may read, some fifty a statement. */
  Set<String> readable(Actor actor, Collection<String> keys) {
    return members.heads(keys).stream()
        .filter(head -> Rights.readsFigures(actor, head))
        .map(MemberHead::key)
        .collect(Collectors.toSet());
  }

  /** The place with these keys; to somebody who may not read its figures there is none. */
  Place find(Actor actor, String key, ParticipantId id) {
    Member member =
        members
            .find(id.member())
            .filter(m -> Rights.readsFigures(actor, m))
            .orElseThrow(NotFound::new);
    History history = history(member);
    Round round = history.round(key).orElseThrow(NotFound::new);
    Participant participant = history.participant(round, id).orElseThrow(NotFound::new);
    return place(round, member, participant, history);
  }

  private History history(Member member) {
    return new History(rounds.all(), rounds.participationsOf(member.key()));
  }

  /**
   * The same place with what others may have changed since it was found: the round and the
   * participants. Whoever holds the lock on the participant sees what is decided.
   */
  Place again(Place place) {
    History history = history(place.member());
    Round round = history.round(place.key()).orElseThrow(NotFound::new);
    Participant participant = history.participant(round, place.id()).orElseThrow(NotFound::new);
    return new Place(round, place.member(), participant, history, place.edition(), place.asked());
  }

  /**
   * The same place, which nobody else can change until the transaction ends. Who may not see it
   * locks nothing.
   */
  Place locked(Actor actor, String key, ParticipantId id) {
    Place place = find(actor, key, id);
    rounds.lockParticipants(key, List.of(id));
    return again(place);
  }

  EntryWindow window(Place place) {
    return EntryWindow.of(place.round(), place.participant(), now());
  }

  /** Refuses readers, and everybody when the form is locked. */
  void requireEntry(Actor actor, Place place) {
    requireEditor(actor, place);
    if (window(place) instanceof EntryWindow.Locked locked) {
      throw new NotAllowed(problem(place.round(), locked));
    }
  }

  void requireEditor(Actor actor, Place place) {
    if (!Rights.entersFigures(actor, place.member())) {
      throw new NotAllowed(Problem.of("entry-not-editor"));
    }
  }

  /** Why the form is locked, with the moment in the round's own time. */
  static Problem problem(Round round, EntryWindow.Locked locked) {
    String reason = locked.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
    String code = "entry-locked-" + reason;
    return locked.when().isPresent()
        ? Problem.of(code + "-when", locked.when().get().atZone(round.schedule().zone()))
        : Problem.of(code);
  }

  /** Moves the participant on. */
  Place move(Place place, ParticipantState to, String reason, Optional<Submission> submission) {
    Participant is = place.participant();
    Participant next = is.withState(to, reason);
    Participant moved = submission.map(next::withSubmission).orElse(next);
    rounds.saveParticipants(place.round().key(), List.of(moved));
    return place.with(moved);
  }

  /** Notes that a figure of the participant was corrected; the caller has locked it. */
  void corrected(Place place) {
    rounds.saveParticipants(place.key(), List.of(place.participant().withCorrection()));
  }

  Instant now() {
    return clock.instant();
  }

  private record Choice(
      Round round, int age, Member member, Participant participant, History history) {}

  private Stream<Member> candidates(Actor actor, FormRequest request) {
    return request
        .member()
        .map(List::of)
        .orElseGet(() -> actor.likelyMembers(request.nearby()))
        .stream()
        .flatMap(key -> members.find(key).stream())
        .filter(member -> Rights.readsFigures(actor, member));
  }

  private Stream<Choice> places(Member member, List<Round> newestFirst, FormRequest request) {
    History history = new History(newestFirst, rounds.participationsOf(member.key()));
    return Stream.iterate(0, i -> i < newestFirst.size(), i -> i + 1)
        .filter(i -> request.round().map(newestFirst.get(i).key()::equals).orElse(true))
        .flatMap(
            i -> {
              Round round = newestFirst.get(i);
              return history.in(round).stream()
                  .filter(p -> request.unit().map(p.id().unit()::equals).orElse(true))
                  .limit(1)
                  .map(p -> new Choice(round, i, member, p, history));
            });
  }

  private static int rank(Round round) {
    return switch (round.state()) {
      case OPEN -> 0;
      case CLOSED -> 1;
      case COMPUTED, PUBLISHED -> 2;
      case DRAFT -> 3;
    };
  }

  private Place place(Round round, Member member, Participant participant, History history) {
    Optional<Edition> edition = editions.frozen(round.edition());
    if (edition.isEmpty()) {
      if (round.state() == RoundState.DRAFT) {
        throw new NotFound();
      }
      throw new IllegalStateException("round " + round.key() + " lost edition " + round.edition());
    }
    List<Indicator> asked = edition.get().asked();
    return new Place(round, member, participant, history, edition.get(), asked);
  }
}
