package org.elc.benchlearning.app.validation;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.app.Actor.MemberRole;
import org.elc.benchlearning.app.Discretion;
import org.elc.benchlearning.app.NotFound;
import org.elc.benchlearning.app.Rights;
import org.elc.benchlearning.app.port.EditionStore;
import org.elc.benchlearning.app.port.FigureStore;
import org.elc.benchlearning.app.port.MemberStore;
import org.elc.benchlearning.app.port.PeopleStore;
import org.elc.benchlearning.app.port.RoundStore;
import org.elc.benchlearning.core.catalogue.Edition;
import org.elc.benchlearning.core.entry.check.Outlier;
import org.elc.benchlearning.core.membership.Member;
import org.elc.benchlearning.core.membership.MemberHead;
import org.elc.benchlearning.core.round.Participant;
import org.elc.benchlearning.core.round.ParticipantId;
import org.elc.benchlearning.core.round.Round;
import org.elc.benchlearning.core.round.RoundState;

/**
 * How far the participants are that somebody supervises, and whom to call first. To everybody else
 * there is no such desk. The number of statements depends on neither members nor figures, and what
 * participants have saved is read again only where it has changed.
 */
public final class RoundDesk {
  private final RoundStore rounds;
  private final MemberStore members;
  private final EditionStore editions;
  private final People people;
  private final Clock clock;
  private final Tallies tallies;

  public RoundDesk(
      RoundStore rounds, MemberStore members, EditionStore editions, People people, Clock clock) {
    this.rounds = Objects.requireNonNull(rounds);
    this.members = Objects.requireNonNull(members);
    this.editions = Objects.requireNonNull(editions);
    this.people = Objects.requireNonNull(people);
    this.clock = Objects.requireNonNull(clock);
    this.tallies = new Tallies(people.figures());
  }

  /** What people have entered, and who can enter. */
  public record People(FigureStore figures, PeopleStore assigned) {
    public People {
      Objects.requireNonNull(figures);
      Objects.requireNonNull(assigned);
    }
  }

  /**
   * The round that a supervisor most likely wants to look at: the newest that collects and in which
   * it supervises anybody, else the newest that has left the draft.
   */
  public Optional<Round> likely(Actor actor) {
    List<Round> known = rounds.all().stream().filter(r -> isOpenTo(actor, r)).toList();
    return known.stream()
        .filter(DeskStanding::isCollecting)
        .findFirst()
        .or(() -> known.stream().findFirst());
  }

  /** Rounds that have participants whom the actor could supervise. */
  private static boolean isOpenTo(Actor actor, Round round) {
    return round.state() != RoundState.DRAFT
        && (actor.isOffice() || actor.countries().stream().anyMatch(round::covers));
  }

  private Round round(Actor actor, String key) {
    return rounds.find(key).filter(r -> isOpenTo(actor, r)).orElseThrow(NotFound::new);
  }

  /**
   * The desk.
   *
   * @throws NotFound when the actor supervises nobody there, or the round has not begun
   */
  public DeskView view(Actor actor, String key) {
    Round round = round(actor, key);
    Map<String, Member> supervised =
        members.all().stream()
            .filter(m -> Rights.supervises(actor, m))
            .collect(Collectors.toMap(Member::key, Function.identity()));
    List<Participant> own = own(key, supervised.keySet());
    DeskStanding.Frame frame = frame(round);
    Map<ParticipantId, Tally> tally = tallies(frame, own);
    List<DeskRow> rows =
        standings(frame, own, tally, outliers(actor, frame, own, tally)).stream()
            .map(s -> frame.row(s, member(supervised, s)))
            .toList();
    return new DeskView(
        round,
        frame.now(),
        frame.asked(),
        Rates.of(round, own),
        byCountry(round, own, supervised),
        rows);
  }

  /**
   * The desk at a glance; nobody looks for outliers in it.
   *
   * @param most so many of those to be called, at most
   * @throws NotFound as {@link #view} does
   */
  DeskBrief brief(Actor actor, String key, int most) {
    Round round = round(actor, key);
    List<Participant> own = own(key, supervised(actor));
    List<Participant> awaited = own.stream().filter(p -> !p.state().isHandedIn()).toList();
    DeskStanding.Frame frame = frame(round);
    List<DeskStanding> first =
        standings(frame, awaited, tallies(frame, awaited), Map.of()).stream().limit(most).toList();
    Map<String, Member> named = new HashMap<>();
    members
        .some(first.stream().map(s -> s.participant().id().member()).collect(Collectors.toSet()))
        .forEach(m -> named.put(m.key(), m));
    return new DeskBrief(
        Rates.of(round, own), first.stream().map(s -> frame.row(s, member(named, s))).toList());
  }

  /**
   * One participant. The others are looked at only where its values are compared with theirs.
   *
   * @throws NotFound when the actor supervises no such participant, or as {@link #view} does
   */
  public DeskParticipant participant(Actor actor, String key, ParticipantId id) {
    Round round = round(actor, key);
    Member member =
        members
            .find(id.member())
            .filter(m -> Rights.supervises(actor, m))
            .orElseThrow(NotFound::new);
    Participant participant = rounds.participant(key, id).orElseThrow(NotFound::new);
    DeskStanding.Frame frame = frame(round);
    List<Participant> compared =
        participant.state().isHandedIn() ? own(key, supervised(actor)) : List.of(participant);
    Map<ParticipantId, Tally> tally = tallies(frame, compared);
    DeskStanding standing =
        standings(frame, List.of(participant), tally, outliers(actor, frame, compared, tally))
            .get(0);
    return new DeskParticipant(round, frame.now(), frame.asked(), frame.row(standing, member));
  }

  private DeskStanding.Frame frame(Round round) {
    return new DeskStanding.Frame(
        round,
        editions.frozen(round.edition()).map(Edition::asked).orElse(List.of()),
        clock.instant());
  }

  private Set<String> supervised(Actor actor) {
    return members.heads().stream()
        .filter(m -> Rights.supervises(actor, m))
        .map(MemberHead::key)
        .collect(Collectors.toSet());
  }

  private List<Participant> own(String key, Set<String> supervised) {
    return rounds.participants(key).stream()
        .filter(p -> supervised.contains(p.id().member()))
        .toList();
  }

  private Map<ParticipantId, Tally> tallies(
      DeskStanding.Frame frame, Collection<Participant> participants) {
    return tallies.of(
        frame.round(), frame.asked(), participants.stream().map(Participant::id).toList());
  }

  /** Whom to call first at the top. */
  private List<DeskStanding> standings(
      DeskStanding.Frame frame,
      List<Participant> participants,
      Map<ParticipantId, Tally> tally,
      Map<ParticipantId, List<Outlier>> outliers) {
    Map<String, SortedMap<String, MemberRole>> assigned =
        people
            .assigned()
            .peopleOf(participants.stream().map(p -> p.id().member()).collect(Collectors.toSet()));
    List<DeskStanding> standings = new ArrayList<>();
    for (Participant p : participants) {
      standings.add(
          frame.standing(
              p,
              Optional.ofNullable(tally.get(p.id())),
              outliers.getOrDefault(p.id(), List.of()),
              editors(assigned.getOrDefault(p.id().member(), new TreeMap<>()))));
    }
    standings.sort(DeskStanding.URGENT_FIRST);
    return standings;
  }

  /** Among what is handed in and what the actor sees of it. */
  private static Map<ParticipantId, List<Outlier>> outliers(
      Actor actor,
      DeskStanding.Frame frame,
      List<Participant> own,
      Map<ParticipantId, Tally> tally) {
    Map<ParticipantId, double[]> handedIn = new HashMap<>();
    for (Participant p : own) {
      Tally is = tally.get(p.id());
      if (p.state().isHandedIn() && is != null) {
        boolean seesAll = Discretion.towards(actor, p.id().member()).seesFewPersons();
        handedIn.put(p.id(), is.values(seesAll));
      }
    }
    return Outlier.among(frame.asked(), handedIn);
  }

  private static SortedMap<String, Rates> byCountry(
      Round round, List<Participant> own, Map<String, Member> supervised) {
    SortedMap<String, Rates> rates = new TreeMap<>();
    own.stream()
        .collect(
            Collectors.groupingBy(
                p -> Objects.requireNonNull(supervised.get(p.id().member())).country()))
        .forEach((country, all) -> rates.put(country, Rates.of(round, all)));
    return rates;
  }

  private static Member member(Map<String, Member> by, DeskStanding standing) {
    return Objects.requireNonNull(by.get(standing.participant().id().member()));
  }

  private static List<String> editors(SortedMap<String, MemberRole> people) {
    return people.entrySet().stream()
        .filter(e -> e.getValue() == MemberRole.EDITOR)
        .map(Map.Entry::getKey)
        .toList();
  }
}
