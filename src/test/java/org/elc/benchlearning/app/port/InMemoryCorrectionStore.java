package org.elc.benchlearning.app.port;

import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.elc.benchlearning.core.entry.Correction;
import org.elc.benchlearning.core.entry.Correction.Decision;
import org.elc.benchlearning.core.entry.Correction.Step;

/** Corrections in a map. */
public final class InMemoryCorrectionStore implements CorrectionStore {
  private final Map<String, Correction> corrections = new LinkedHashMap<>();

  @Override
  public synchronized Correction add(Correction correction) {
    Correction added = asStored(correction.withId(UUID.randomUUID().toString()));
    corrections.put(added.id(), added);
    return added;
  }

  @Override
  public synchronized Optional<Correction> find(String id) {
    return Optional.ofNullable(corrections.get(id));
  }

  @Override
  public synchronized List<Correction> of(String round) {
    return corrections.values().stream().filter(c -> c.round().equals(round)).toList();
  }

  @Override
  public synchronized void save(Collection<Correction> saved) {
    saved.forEach(c -> corrections.replace(c.id(), asStored(c)));
  }

  synchronized void put(Correction correction) {
    corrections.put(correction.id(), correction);
  }

  synchronized void remove(String id) {
    corrections.remove(id);
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
