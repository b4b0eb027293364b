package org.elc.benchlearning.app.port;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.elc.benchlearning.core.entry.Correction;
import org.elc.benchlearning.core.entry.Correction.Decision;
import org.elc.benchlearning.core.entry.Figure;
import org.elc.benchlearning.core.round.Participant;
import org.elc.benchlearning.core.round.ParticipantId;

/** Deletes from the stores in memory. */
public final class InMemoryDeletionStore implements DeletionStore {
  private final RoundStore rounds;
  private final InMemoryFigureStore figures;
  private final InMemoryResultStore results;
  private final InMemoryCorrectionStore corrections;
  private final Map<String, Set<ParticipantId>> deleted = new TreeMap<>();
  private Instant last = Instant.MIN;
  private boolean isDead;
  private int forgotten;

  public InMemoryDeletionStore(
      RoundStore rounds,
      InMemoryFigureStore figures,
      InMemoryResultStore results,
      InMemoryCorrectionStore corrections) {
    this.rounds = rounds;
    this.figures = figures;
    this.results = results;
    this.corrections = corrections;
  }

  @Override
  public synchronized Set<ParticipantId> deleted(String round) {
    return new TreeSet<>(deleted.getOrDefault(round, Set.of()));
  }

  @Override
  public synchronized SortedMap<ParticipantId, Integer> delete(
      String round,
      Collection<ParticipantId> participants,
      Collection<String> revisions,
      Instant at) {
    SortedMap<ParticipantId, Integer> counts = new TreeMap<>();
    for (ParticipantId id : participants) {
      int count = figures.remove(round, id);
      if (count > 0) {
        counts.put(id, count);
        last = at;
        deleted.computeIfAbsent(round, r -> new TreeSet<>()).add(id);
        Participant is = rounds.participant(round, id).orElseThrow();
        rounds.saveParticipants(round, List.of(is.withState(is.state(), "")));
      }
      revisions.forEach(revision -> results.removePositions(revision, id));
      corrections.of(round).stream().filter(c -> c.participant().equals(id)).forEach(this::correct);
    }
    return counts;
  }

  private void correct(Correction c) {
    corrections.remove(c.id());
    if (c.state() != Correction.State.REQUESTED) {
      Figure nothing = Figure.empty(c.indicator());
      corrections.put(
          new Correction(
              c.id(),
              c.round(),
              c.participant(),
              nothing,
              nothing,
              "",
              c.asked(),
              c.state(),
              c.decision().map(d -> new Decision(d.step(), "")),
              c.includedIn()));
    }
  }

  @Override
  public synchronized boolean hasDeletedSince(Instant moment) {
    return !last.isBefore(moment);
  }

  @Override
  public synchronized void forget() {
    if (isDead) {
      throw new IllegalStateException("the node has died");
    }
    forgotten++;
  }

  /** The node dies when it is to let others forget; or there is another one. */
  public synchronized void dies(boolean dies) {
    isDead = dies;
  }

  /** How often the nodes forgot; nothing is remembered here. */
  public synchronized int forgotten() {
    return forgotten;
  }
}
