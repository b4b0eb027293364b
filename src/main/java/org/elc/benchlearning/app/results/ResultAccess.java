package org.elc.benchlearning.app.results;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
    return Rights.readsStatistics(actor, round)
        || actor.memberships().keySet().stream().anyMatch(member -> hasEarned(round, member));
  }

  /** Whether a member's people may read a published round's statistics because it took part. */
  public boolean hasEarned(Round round, String member) {
    List<Participant> own = rounds.participationsOf(member).get(round.key());
    return round.state() == RoundState.PUBLISHED && own != null && hasEarned(round, own);
  }

  /** The newest published round among these that the actor may read. */
  Optional<Round> newest(Actor actor, Collection<Round> newestFirst) {
    return newestFirst.stream()
        .filter(r -> r.state() == RoundState.PUBLISHED)
        .filter(r -> mayRead(actor, r))
        .findFirst();
  }

  /** A member with units must have handed in one of them, and answered enough in all together. */
  private boolean hasEarned(Round round, List<Participant> own) {
    if (own.stream().noneMatch(p -> p.state().isHandedIn())) {
      return false;
    }
    Map<ParticipantId, Completeness> parts =
        progress.of(round, own.stream().map(Participant::id).toList());
    int asked = parts.values().stream().mapToInt(Completeness::asked).sum();
    int answered = parts.values().stream().mapToInt(Completeness::answered).sum();
    return new Completeness(asked, answered, 0, 0).reaches(Rights.STATISTICS_SHARE);
  }
}
