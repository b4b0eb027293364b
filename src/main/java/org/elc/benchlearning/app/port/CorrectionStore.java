package org.elc.benchlearning.app.port;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.elc.benchlearning.core.entry.Correction;

/** Keeps corrections and what became of them. Nothing is ever taken away. */
public interface CorrectionStore {
  /** Adds one and gives it an id. */
  Correction add(Correction correction);

  Optional<Correction> find(String id);

  /** Of a round, in the order in which they were asked for. */
  List<Correction> of(String round);

  /** Replaces what was decided, and in which revision it is included, of those with these ids. */
  void save(Collection<Correction> corrections);
}
