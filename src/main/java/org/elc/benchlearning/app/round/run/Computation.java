package org.elc.benchlearning.app.round.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.elc.benchlearning.app.NotFound;
import org.elc.benchlearning.app.port.ResultStore;
import org.elc.benchlearning.app.port.RoundStore;
import org.elc.benchlearning.app.port.Transactions;
import org.elc.benchlearning.core.benchmark.Benchmark;
import org.elc.benchlearning.core.benchmark.RoundResults;
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

  private final HandedIn handedIn;
  private final Benchmark benchmark;
  private final ResultStore results;
  private final RoundStore rounds;
  private final Transactions transactions;

  public Computation(
      HandedIn handedIn,
      Benchmark benchmark,
      ResultStore results,
      RoundStore rounds,
      Transactions transactions) {
    this.handedIn = Objects.requireNonNull(handedIn);
    this.benchmark = Objects.requireNonNull(benchmark);
    this.results = Objects.requireNonNull(results);
    this.rounds = Objects.requireNonNull(rounds);
    this.transactions = Objects.requireNonNull(transactions);
  }

  /** Computes and freezes; the caller holds the round's lock but no transaction. */
  Round compute(Round closed) {
    // The dot keeps revisions of different rounds apart: no round's key has one.
    String revision = closed.key() + ".1";
    transactions.run(() -> results.clear(revision));
    Set<ParticipantId> counting = handedIn.participants(closed);
    HandedIn.Collected collected = handedIn.collect(closed, counting);
    RoundResults computed = benchmark.compute(collected.indicators(), collected.contributions());
    inChunks(computed.statistics(), chunk -> results.writeGroups(revision, chunk));
    inChunks(computed.positions(), chunk -> results.writePositions(revision, chunk));
    return transactions.in(() -> freeze(closed.key(), revision, counting));
  }

  private Round freeze(String key, String revision, Set<ParticipantId> counted) {
    Round round = rounds.find(key).orElseThrow(NotFound::new);
    if (round.state() != RoundState.CLOSED) {
      throw new IllegalStateException(key + " is " + round.state() + " after computing");
    }
    if (!handedIn.participants(round).equals(counted)) {
      throw new IllegalStateException(key + ": somebody was sent back while it was computed");
    }
    Round computed = round.withState(RoundState.COMPUTED).withRevision(revision);
    rounds.save(computed);
    return computed;
  }

  private <K, V> void inChunks(Map<K, V> all, Consumer<Map<K, V>> write) {
    List<Map.Entry<K, V>> entries = new ArrayList<>(all.entrySet());
    for (int from = 0; from < entries.size(); from += CHUNK) {
      Map<K, V> chunk = new LinkedHashMap<>();
      entries
          .subList(from, Math.min(entries.size(), from + CHUNK))
          .forEach(e -> chunk.put(e.getKey(), e.getValue()));
      transactions.run(() -> write.accept(chunk));
    }
  }
}
