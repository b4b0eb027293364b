package org.elc.benchlearning.app.port;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.elc.benchlearning.core.catalogue.Proposal;

/** Keeps what countries propose for the catalogue, and what became of it. */
public interface ProposalStore {
  /** Adds one and gives it an id. */
  Proposal add(Proposal proposal);

  Optional<Proposal> find(String id);

  /** All of them, in the order in which they were made. */
  List<Proposal> all();

  /** Those of some countries, in that order. */
  List<Proposal> of(Collection<String> countries);

  /** Replaces what became of the one with this id. What was written stays. */
  void save(Proposal proposal);
}
