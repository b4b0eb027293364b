package org.elc.benchlearning.app.round.run;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.elc.benchlearning.app.Conflict;
import org.elc.benchlearning.app.Logbook;
import org.elc.benchlearning.app.NotFound;
import org.elc.benchlearning.app.Problem;
import org.elc.benchlearning.app.port.AuditEvent.Change;
import org.elc.benchlearning.app.port.AuditEvent.Subject;
import org.elc.benchlearning.app.port.AuditKind;
import org.elc.benchlearning.app.port.ResultStore;
import org.elc.benchlearning.app.port.RoundStore;
import org.elc.benchlearning.core.benchmark.PeerGroup;
import org.elc.benchlearning.core.benchmark.RoundResults;
import org.elc.benchlearning.core.round.Participant;
import org.elc.benchlearning.core.round.ParticipantId;
import org.elc.benchlearning.core.round.Round;
import org.elc.benchlearning.core.round.RoundState;

/**
 * Computes a closed round (decision 0030). Results go into the store in small transactions under a
 * revision that nobody knows yet; the last transaction names it in the round. A run that dies
 * before leaves rows that no reader can reach, and the next run, which uses the same revision,
 * begins by clearing them.
 */
public final class Computation {
  /** Bounds one transaction: groups of all indicators, or participants of all indicators. */
  private static final int CHUNK = 25;

  private final Evaluation evaluation;
  private final ResultStore results;
  private final RoundStore rounds;
  private final Logbook logbook;

  public Computation(
      Evaluation evaluation, ResultStore results, RoundStore rounds, Logbook logbook) {
    this.evaluation = Objects.requireNonNull(evaluation);
    this.results = Objects.requireNonNull(results);
    this.rounds = Objects.requireNonNull(rounds);
    this.logbook = Objects.requireNonNull(logbook);
  }

  /**
   * Computes and freezes; the caller holds the round's lock but no transaction.
   *
   * @param everybody the round's participants as they were when it was found to be ready
   * @param who user key; absent when it is computed by date
   * @throws Conflict when anything about one of them, or the round, has changed meanwhile: nobody
   *     saw these results, and the next run computes again
   */
  Round compute(Round closed, List<Participant> everybody, Optional<String> who) {
    // The dot keeps revisions of different rounds apart: no round's key has one.
    String revision = closed.key() + ".1";
    Set<String> told = evaluation.toldBefore(closed);
    Evaluation.Evaluated evaluated = evaluation.first(closed, everybody);
    store(revision, evaluated.results());
    Round named = evaluated.round().withState(RoundState.COMPUTED).withRevision(revision);
    return logbook.in(
        () -> {
          requireNothingElseTold(closed, told);
          return freeze(closed, named, everybody, evaluated.participants(), who);
        });
  }

  /**
   * That no overlapping round, nor another revision of one, was published in the meantime.
   *
   * @param told what was when these results were computed
   */
  void requireNothingElseTold(Round round, Set<String> told) {
    if (!evaluation.toldBefore(round).equals(told)) {
      throw new Conflict(Problem.of("round-busy", round.key()));
    }
  }

  Evaluation evaluation() {
    return evaluation;
  }

  Logbook logbook() {
    return logbook;
  }

  /** Writes a revision that no round names yet, in the place of what a dead run left of it. */
  void store(String revision, RoundResults computed) {
    logbook.run(() -> results.clear(revision));
    inChunks(computed.statistics(), chunk -> results.writeGroups(revision, chunk));
    logbook.run(() -> results.writeRelationships(revision, computed.relationships().values()));
    inChunks(computed.positions(), chunk -> results.writePositions(revision, chunk));
  }

  /**
   * Under the lock of every participant: whoever submits, withdraws or is sent back at this moment
   * either has done so and is seen here, or waits and then sees the frozen round.
   */
  private Round freeze(
      Round closed,
      Round named,
      List<Participant> computedOf,
      List<Participant> frozen,
      Optional<String> who) {
    String key = closed.key();
    List<ParticipantId> ids = computedOf.stream().map(Participant::id).toList();
    List<Participant> now = rounds.lockParticipants(key, ids);
    Round round = rounds.find(key).orElseThrow(NotFound::new);
    if (!round.equals(closed) || !now.equals(computedOf)) {
      throw new Conflict(Problem.of("round-busy", key));
    }
    rounds.saveParticipants(key, frozen);
    rounds.save(named);
    Change change = Change.of("state", closed.state(), named.state());
    logbook.note(who, AuditKind.ROUND_MOVED, Subject.of(closed), change, "");
    return named;
  }

  static List<PeerGroup> addedGroups(Round round) {
    return round.addedGroups().stream().flatMap(key -> PeerGroup.parse(key).stream()).toList();
  }

  /** Goes through the map once, entry by entry: what is not in the chunk need not be there. */
  private <K, V> void inChunks(Map<K, V> all, Consumer<Map<K, V>> write) {
    Map<K, V> chunk = new LinkedHashMap<>();
    for (Map.Entry<K, V> entry : all.entrySet()) {
      chunk.put(entry.getKey(), entry.getValue());
      if (chunk.size() == CHUNK) {
        logbook.run(() -> write.accept(chunk));
        chunk.clear();
      }
    }
    if (!chunk.isEmpty()) {
      logbook.run(() -> write.accept(chunk));
    }
  }
}
