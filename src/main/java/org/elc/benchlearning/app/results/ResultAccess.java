package org.elc.benchlearning.app.results;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.app.NotFound;
import org.elc.benchlearning.app.Rights;
import org.elc.benchlearning.app.port.RoundStore;
import org.elc.benchlearning.app.round.Progress;
import org.elc.benchlearning.core.entry.check.Completeness;
import org.elc.benchlearning.core.round.Participant;
import org.elc.benchlearning.core.round.ParticipantId;
import org.elc.benchlearning.core.round.Round;
import org.elc.benchlearning.core.round.RoundState;

/**
 * Who may read a round's group statistics: those who may without taking part, and the people of a
 * member that handed in its figures and answered enough of what was asked.
 */
public final class ResultAccess {
  private final RoundStore rounds;
  private final Progress progress;

  public ResultAccess(RoundStore rounds, Progress progress) {
    this.rounds = Objects.requireNonNull(rounds);
    this.progress = Objects.requireNonNull(progress);
  }

  /** The round, if the actor may read its statistics; otherwise there is none. */
  Round readable(Actor actor, String key) {
    return rounds.find(key).filter(r -> mayRead(actor, r)).orElseThrow(NotFound::new);
  }

  boolean mayRead(Actor actor, Round round) {
    return newest(actor, List.of(round), EnumSet.allOf(RoundState.class)).isPresent();
  }

  /** The newest published round among these that the actor may read. */
  Optional<Round> newest(Actor actor, Collection<Round> newestFirst) {
    return newest(actor, newestFirst, EnumSet.of(RoundState.PUBLISHED));
  }

  private Optional<Round> newest(
      Actor actor, Collection<Round> newestFirst, Set<RoundState> states) {
    // Asked once, not once a round: a member that never earned any would be asked for all.
    List<Map<String, List<Participant>>> own =
        actor.memberships().keySet().stream().map(rounds::participationsOf).toList();
    return newestFirst.stream()
        .filter(r -> states.contains(r.state()))
        .filter(r -> Rights.readsStatistics(actor, r) || hasEarned(r, own))
        .findFirst();
  }

  /** Whether a member's people may read a published round's statistics because it took part. */
  public boolean hasEarned(Round round, String member) {
    return hasEarned(round, List.of(rounds.participationsOf(member)));
  }

  private boolean hasEarned(Round round, List<Map<String, List<Participant>>> own) {
    return round.state() == RoundState.PUBLISHED
        && own.stream()
            .map(participations -> participations.getOrDefault(round.key(), List.of()))
            .anyMatch(parts -> hasAnswered(round, parts));
  }

  /**
   * What a member with units has handed in must be enough of what all of them were asked; figures
   * that were typed in and kept back earn nothing.
   */
  private boolean hasAnswered(Round round, List<Participant> own) {
    List<Participant> handedIn = own.stream().filter(p -> p.state().isHandedIn()).toList();
    if (handedIn.isEmpty()) {
      return false;
    }
    Map<ParticipantId, Completeness> parts =
        progress.of(round, own.stream().map(Participant::id).toList());
    int asked = parts.values().stream().mapToInt(Completeness::asked).sum();
    int answered =
        handedIn.stream().mapToInt(p -> Objects.requireNonNull(parts.get(p.id())).answered()).sum();
    return new Completeness(asked, answered, 0, 0).reaches(Rights.STATISTICS_SHARE);
  }
}
