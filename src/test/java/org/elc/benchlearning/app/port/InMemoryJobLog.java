package org.elc.benchlearning.app.port;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Runs in a map. */
public final class InMemoryJobLog implements JobLog {
  private static final int KEPT = 300;

  private final TreeMap<Integer, Run> runs = new TreeMap<>();

  @Override
  public synchronized String started(String job, Instant at) {
    int id = runs.isEmpty() ? 1 : runs.lastKey() + 1;
    runs.put(id, new Run(job, at, Optional.empty(), Optional.empty(), List.of()));
    List<Integer> own =
        runs.descendingMap().entrySet().stream()
            .filter(e -> e.getValue().job().equals(job))
            .map(Map.Entry::getKey)
            .toList();
    own.stream().skip(KEPT).forEach(runs::remove);
    return Integer.toString(id);
  }

  @Override
  public synchronized void ended(String run, Instant at, Outcome outcome, List<Remark> remarks) {
    runs.computeIfPresent(
        Integer.valueOf(run),
        (id, r) -> new Run(r.job(), r.started(), Optional.of(at), Optional.of(outcome), remarks));
  }

  @Override
  public synchronized List<Run> newest(String job, int most) {
    return new ArrayList<>(
        runs.descendingMap().values().stream()
            .filter(run -> run.job().equals(job))
            .limit(most)
            .toList());
  }

  @Override
  public synchronized int removeBefore(Instant moment) {
    int before = runs.size();
    runs.values().removeIf(run -> run.started().isBefore(moment));
    return before - runs.size();
  }
}
