package org.elc.benchlearning.app.port;

import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.elc.benchlearning.core.entry.Correction;
import org.elc.benchlearning.core.entry.Correction.Decision;
import org.elc.benchlearning.core.entry.Correction.Step;

/** Corrections in a map. */
public final class InMemoryCorrectionStore implements CorrectionStore {
  private final TreeMap<Integer, Correction> corrections = new TreeMap<>();

  @Override
  public synchronized Correction add(Correction correction) {
    int id = corrections.size() + 1;
    corrections.put(id, asStored(correction.withId(Integer.toString(id))));
    return asStored(correction.withId(Integer.toString(id)));
  }

  @Override
  public synchronized Optional<Correction> find(String id) {
    return corrections.values().stream().filter(c -> c.id().equals(id)).findFirst();
  }

  @Override
  public synchronized List<Correction> of(String round) {
    return corrections.values().stream().filter(c -> c.round().equals(round)).toList();
  }

  @Override
  public synchronized void save(Collection<Correction> saved) {
    saved.forEach(c -> corrections.replace(Integer.parseInt(c.id()), asStored(c)));
  }

  /** Stores keep milliseconds. */
  private static Correction asStored(Correction c) {
    return new Correction(
        c.id(),
        c.round(),
        c.participant(),
        c.before(),
        c.after(),
        c.reason(),
        asStored(c.asked()),
        c.state(),
        c.decision().map(d -> new Decision(asStored(d.step()), d.reason())),
        c.includedIn());
  }

  private static Step asStored(Step step) {
    return new Step(step.by(), step.at().truncatedTo(ChronoUnit.MILLIS));
  }
}
