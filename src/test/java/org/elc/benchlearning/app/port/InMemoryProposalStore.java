package org.elc.benchlearning.app.port;

import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.elc.benchlearning.core.catalogue.Proposal;
import org.elc.benchlearning.core.catalogue.Proposal.Ending;

/** Proposals in a map. */
public final class InMemoryProposalStore implements ProposalStore {
  private final Map<String, Proposal> proposals = new LinkedHashMap<>();

  @Override
  public synchronized Proposal add(Proposal proposal) {
    Proposal added = asStored(proposal.withId(UUID.randomUUID().toString()));
    proposals.put(added.id(), added);
    return added;
  }

  @Override
  public synchronized Optional<Proposal> find(String id) {
    return Optional.ofNullable(proposals.get(id));
  }

  @Override
  public synchronized List<Proposal> all() {
    return List.copyOf(proposals.values());
  }

  @Override
  public synchronized List<Proposal> of(Collection<String> countries) {
    return proposals.values().stream().filter(p -> countries.contains(p.country())).toList();
  }

  @Override
  public synchronized void save(Proposal saved) {
    proposals.computeIfPresent(
        saved.id(),
        (id, before) ->
            asStored(
                new Proposal(
                    id,
                    before.country(),
                    before.content(),
                    before.proposer(),
                    before.madeAt(),
                    saved.state(),
                    saved.ending())));
  }

  /** Stores keep milliseconds. */
  private static Proposal asStored(Proposal p) {
    return new Proposal(
        p.id(),
        p.country(),
        p.content(),
        p.proposer(),
        p.madeAt().truncatedTo(ChronoUnit.MILLIS),
        p.state(),
        p.ending().map(e -> new Ending(e.by(), e.at().truncatedTo(ChronoUnit.MILLIS), e.words())));
  }
}
