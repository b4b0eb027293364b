package org.elc.benchlearning.app.results;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.app.NotFound;
import org.elc.benchlearning.app.Rights;
import org.elc.benchlearning.app.Settings;
import org.elc.benchlearning.app.port.RoundStore;
import org.elc.benchlearning.app.port.SettingStore;
import org.elc.benchlearning.core.round.Answers;
import org.elc.benchlearning.core.round.Participant;
import org.elc.benchlearning.core.round.Round;
import org.elc.benchlearning.core.round.RoundState;

/**
 * Who may read a round's group statistics: those who may without taking part (among them everybody
 * who is signed in, where the office shows the round to everybody: decision 0094), and the people
 * of a member that handed in its figures and answered enough of what was asked. How much that was
 * is counted once, when the results are computed.
 */
public final class ResultAccess {
  private final RoundStore rounds;
  private final SettingStore settings;

  public ResultAccess(RoundStore rounds, SettingStore settings) {
    this.rounds = Objects.requireNonNull(rounds);
    this.settings = Objects.requireNonNull(settings);
  }

  /**
   * What somebody may read of whatever rounds: one query, however many are asked about then.
   *
   * @param more members whose participations the caller wants to see, beside the actor's own
   */
  Permitted of(Actor actor, Collection<String> more) {
    Set<String> members = new TreeSet<>(actor.memberships().keySet());
    members.addAll(more);
    Map<String, List<Participant>> participations =
        members.isEmpty() ? Map.of() : rounds.participationsOf(members);
    return new Permitted(actor, participations, settings.settings());
  }

  /** The round, if the actor may read its statistics; otherwise there is none. */
  Round readable(Actor actor, String key) {
    return rounds.find(key).filter(of(actor, List.of())::mayRead).orElseThrow(NotFound::new);
  }

  /** Those members of a round's participants that have earned its statistics. */
  public Set<String> earners(Round round, Collection<Participant> participants) {
    Settings today = settings.settings();
    return participants.stream()
        .collect(Collectors.groupingBy(p -> p.id().member()))
        .entrySet()
        .stream()
        .filter(e -> hasEarned(round, e.getValue(), today))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  /** What one actor may read, with the participations that this was found out from. */
  static final class Permitted {
    private final Actor actor;
    private final Map<String, List<Participant>> participations;
    private final Settings settings;

    private Permitted(
        Actor actor, Map<String, List<Participant>> participations, Settings settings) {
      this.actor = actor;
      this.participations = participations;
      this.settings = settings;
    }

    boolean mayRead(Round round) {
      return Rights.readsStatistics(actor, round)
          || actor.memberships().keySet().stream()
              .anyMatch(member -> hasEarned(round, of(member, round), settings));
    }

    /** The newest published round among these that the actor may read. */
    Optional<Round> newest(Collection<Round> newestFirst) {
      return newestFirst.stream()
          .filter(r -> r.state() == RoundState.PUBLISHED)
          .filter(this::mayRead)
          .findFirst();
    }

    /** The member as a whole or its units in that round, if the member was asked about. */
    List<Participant> of(String member, Round round) {
      return participations.getOrDefault(round.key(), List.of()).stream()
          .filter(p -> p.id().member().equals(member))
          .toList();
    }
  }

  /**
   * What a member with units has handed in must be enough of what all of them were asked; figures
   * that were typed in and kept back earn nothing.
   */
  private static boolean hasEarned(Round round, List<Participant> own, Settings settings) {
    if (round.state() != RoundState.PUBLISHED
        || own.stream().noneMatch(p -> p.state().isHandedIn())) {
      return false;
    }
    int asked = 0;
    int given = 0;
    for (Participant participant : own) {
      Optional<Answers> answers = participant.answers();
      asked += answers.map(Answers::asked).orElse(0);
      if (participant.state().isHandedIn()) {
        given += answers.map(Answers::given).orElse(0);
      }
    }
    return settings.earnsStatistics(given, asked);
  }
}
