package org.elc.benchlearning.app.port;

import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.elc.benchlearning.core.membership.Member;
import org.elc.benchlearning.core.round.Participant;
import org.elc.benchlearning.core.round.ParticipantId;
import org.elc.benchlearning.core.round.Round;
import org.elc.benchlearning.core.round.Submission;
import org.elc.benchlearning.core.round.Turnout;

/** Rounds and participants in maps. */
public final class InMemoryRoundStore implements RoundStore {
  private static final Comparator<Round> NEWEST_FIRST =
      Comparator.comparing((Round round) -> round.schedule().periodTo())
          .thenComparing(Round::key)
          .reversed();

  private final MemberStore members;
  private final Map<String, Round> rounds = new HashMap<>();
  private final Map<String, TreeMap<ParticipantId, Participant>> participants = new TreeMap<>();
  private final Queue<Runnable> others = new ArrayDeque<>();

  /** Rounds that nobody counts by country. */
  public InMemoryRoundStore() {
    this(new InMemoryMemberStore());
  }

  public InMemoryRoundStore(MemberStore members) {
    this.members = members;
  }

  @Override
  public synchronized Optional<Round> find(String key) {
    return Optional.ofNullable(rounds.get(key));
  }

  @Override
  public synchronized List<Round> all() {
    return rounds.values().stream().sorted(NEWEST_FIRST).toList();
  }

  @Override
  public synchronized void save(Round round) {
    rounds.put(round.key(), round);
  }

  @Override
  public synchronized boolean showsAnyToEverybody() {
    return rounds.values().stream().anyMatch(Round::isShownToEverybody);
  }

  @Override
  public synchronized Turnout turnout(String round) {
    return Turnout.of(participants(round));
  }

  @Override
  public synchronized Turnout turnout(String round, Set<String> countries) {
    return Turnout.of(
        participants(round).stream()
            .filter(
                p ->
                    members
                        .find(p.id().member())
                        .map(Member::country)
                        .filter(countries::contains)
                        .isPresent())
            .toList());
  }

  @Override
  public synchronized Optional<Participant> participant(String round, ParticipantId id) {
    return Optional.ofNullable(of(round).get(id));
  }

  @Override
  public synchronized List<Participant> participants(String round) {
    return List.copyOf(of(round).values());
  }

  @Override
  public synchronized Map<String, List<Participant>> participationsOf(Collection<String> members) {
    Map<String, List<Participant>> found = new TreeMap<>();
    participants.forEach(
        (round, all) -> {
          List<Participant> own =
              all.values().stream().filter(p -> members.contains(p.id().member())).toList();
          if (!own.isEmpty()) {
            found.put(round, own);
          }
        });
    return found;
  }

  /** What somebody else does and commits while the next lock is waited for. */
  public void beforeTheNextLock(Runnable meanwhile) {
    others.add(meanwhile);
  }

  @Override
  public synchronized List<Participant> lockParticipants(
      String round, Collection<ParticipantId> ids) {
    Stream.generate(others::poll).takeWhile(Objects::nonNull).forEach(Runnable::run);
    return of(round).values().stream().filter(p -> ids.contains(p.id())).toList();
  }

  @Override
  public synchronized void saveParticipants(String round, Collection<Participant> saved) {
    saved.forEach(participant -> of(round).put(participant.id(), asStored(participant)));
  }

  @Override
  public synchronized void removeParticipants(String round, Collection<ParticipantId> ids) {
    ids.forEach(of(round)::remove);
  }

  private TreeMap<ParticipantId, Participant> of(String round) {
    return participants.computeIfAbsent(round, key -> new TreeMap<>());
  }

  /** Stores keep milliseconds. */
  private static Participant asStored(Participant p) {
    return new Participant(
        p.id(),
        p.state(),
        p.stateReason(),
        p.extension(),
        p.submission()
            .map(s -> new Submission(s.at().truncatedTo(ChronoUnit.MILLIS), s.by(), s.receipt())),
        p.answers(),
        p.traits(),
        p.corrections(),
        p.reminded().map(at -> at.truncatedTo(ChronoUnit.MILLIS)));
  }
}
