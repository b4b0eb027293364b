package org.elc.benchlearning.app.validation;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.elc.benchlearning.app.round.ParticipantRow;
import org.elc.benchlearning.core.catalogue.Edition;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.elc.benchlearning.core.entry.Figure;
import org.elc.benchlearning.core.entry.check.Completeness;
import org.elc.benchlearning.core.entry.check.Outlier;
import org.elc.benchlearning.core.membership.Member;
import org.elc.benchlearning.core.round.EntryWindow;
import org.elc.benchlearning.core.round.Participant;
import org.elc.benchlearning.core.round.ParticipantId;
import org.elc.benchlearning.core.round.Round;
import org.elc.benchlearning.core.round.RoundState;
import org.elc.benchlearning.core.round.Submission;

/**
 * How far the participants are that somebody supervises, and whom to call first. To everybody else
 * there is no such desk. The number of statements depends on neither members nor figures.
 */
public final class RoundDesk {
  private static final Comparator<DeskRow> URGENT_FIRST =
      Comparator.comparing(DeskRow::concern)
          .thenComparing(DeskRow::deadline)
          .thenComparing(row -> row.is().completeness().answered())
          .thenComparing(row -> row.is().participant().id());

  private final RoundStore rounds;
  private final MemberStore members;
  private final EditionStore editions;
  private final People people;
  private final Clock clock;

  public RoundDesk(
      RoundStore rounds, MemberStore members, EditionStore editions, People people, Clock clock) {
    this.rounds = Objects.requireNonNull(rounds);
    this.members = Objects.requireNonNull(members);
    this.editions = Objects.requireNonNull(editions);
    this.people = Objects.requireNonNull(people);
    this.clock = Objects.requireNonNull(clock);
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
        .filter(RoundDesk::isCollecting)
        .findFirst()
        .or(() -> known.stream().findFirst());
  }

  /** Rounds that have participants whom the actor could supervise. */
  private static boolean isOpenTo(Actor actor, Round round) {
    return round.state() != RoundState.DRAFT
        && (actor.isOffice() || actor.countries().stream().anyMatch(round::covers));
  }

  /**
   * The desk.
   *
   * @throws NotFound when the actor supervises nobody there, or the round has not begun
   */
  public DeskView view(Actor actor, String key) {
    Round round = rounds.find(key).filter(r -> isOpenTo(actor, r)).orElseThrow(NotFound::new);
    Map<String, Member> supervised = new HashMap<>();
    members.all().stream()
        .filter(m -> Rights.supervises(actor, m))
        .forEach(m -> supervised.put(m.key(), m));
    SortedMap<ParticipantId, Participant> own = new TreeMap<>();
    rounds.participants(key).stream()
        .filter(p -> supervised.containsKey(p.id().member()))
        .forEach(p -> own.put(p.id(), p));
    List<Indicator> asked = editions.find(round.edition()).map(Edition::asked).orElse(List.of());
    return new Making(actor, round, asked, supervised, own).view();
  }

  private static boolean isCollecting(Round round) {
    return round.state() == RoundState.OPEN || round.state() == RoundState.CLOSED;
  }

  /** One view in the making. */
  private final class Making {
    private final Actor actor;
    private final Round round;
    private final List<Indicator> asked;
    private final Map<String, Member> supervised;
    private final SortedMap<ParticipantId, Participant> own;
    private final Map<ParticipantId, Map<String, Figure>> figures = new HashMap<>();
    private final Map<ParticipantId, Instant> saved = new HashMap<>();
    private final Instant now = clock.instant();

    Making(
        Actor actor,
        Round round,
        List<Indicator> asked,
        Map<String, Member> supervised,
        SortedMap<ParticipantId, Participant> own) {
      this.actor = actor;
      this.round = round;
      this.asked = asked;
      this.supervised = supervised;
      this.own = own;
    }

    DeskView view() {
      own.keySet().forEach(id -> figures.put(id, new HashMap<>()));
      people
          .figures()
          .forEachSaved(
              round.key(),
              (id, stored) -> {
                Map<String, Figure> mine = figures.get(id);
                if (mine != null) {
                  mine.put(stored.figure().indicator(), stored.figure());
                  saved.merge(id, stored.changedAt(), (a, b) -> a.isAfter(b) ? a : b);
                }
              });
      Map<ParticipantId, List<Outlier>> outliers = outliers();
      Map<String, SortedMap<String, MemberRole>> assigned =
          people.assigned().peopleOf(supervised.keySet());
      List<DeskRow> rows = new ArrayList<>();
      own.values()
          .forEach(
              p ->
                  rows.add(
                      row(
                          p,
                          outliers.getOrDefault(p.id(), List.of()),
                          editors(assigned.getOrDefault(p.id().member(), new TreeMap<>())))));
      rows.sort(URGENT_FIRST);
      return new DeskView(round, now, asked, Rates.of(round, own.values()), byCountry(), rows);
    }

    /** Among what is handed in and what the actor sees of it. */
    private Map<ParticipantId, List<Outlier>> outliers() {
      Map<ParticipantId, Map<String, Figure>> handedIn = new HashMap<>();
      own.values().stream()
          .filter(p -> p.state().isHandedIn())
          .forEach(
              p ->
                  handedIn.put(
                      p.id(),
                      Discretion.towards(actor, p.id().member())
                          .seen(figures.getOrDefault(p.id(), Map.of()))));
      return Outlier.among(asked, handedIn);
    }

    private SortedMap<String, Rates> byCountry() {
      SortedMap<String, Rates> rates = new TreeMap<>();
      own.values().stream()
          .collect(
              Collectors.groupingBy(
                  p -> Objects.requireNonNull(supervised.get(p.id().member())).country()))
          .forEach((country, all) -> rates.put(country, Rates.of(round, all)));
      return rates;
    }

    private DeskRow row(Participant participant, List<Outlier> outliers, List<String> editors) {
      ParticipantId id = participant.id();
      Member member = Objects.requireNonNull(supervised.get(id.member()));
      Completeness completeness = Completeness.of(asked, figures.getOrDefault(id, Map.of()));
      Instant deadline = EntryWindow.deadline(round, participant);
      Optional<Instant> activity =
          Stream.concat(
                  Optional.ofNullable(saved.get(id)).stream(),
                  participant.submission().map(Submission::at).stream())
              .max(Comparator.naturalOrder());
      Concern concern =
          Concern.of(
              new Concern.Known(
                  participant,
                  completeness,
                  !editors.isEmpty() || !isCollecting(round),
                  deadline,
                  activity,
                  !outliers.isEmpty()),
              now);
      return new DeskRow(
          new ParticipantRow(
              participant,
              member,
              member.unit(id.unit()),
              completeness,
              EntryWindow.of(round, participant, now)),
          concern,
          deadline,
          activity,
          Rates.isOnTime(round, participant),
          outliers,
          editors);
    }
  }

  private static List<String> editors(SortedMap<String, MemberRole> people) {
    return people.entrySet().stream()
        .filter(e -> e.getValue() == MemberRole.EDITOR)
        .map(Map.Entry::getKey)
        .toList();
  }
}
