package org.elc.benchlearning.confluence.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import net.java.ao.DBParam;
import org.elc.benchlearning.app.port.ProposalStore;
import org.elc.benchlearning.core.catalogue.Proposal;
import org.elc.benchlearning.core.catalogue.Proposal.Content;
import org.elc.benchlearning.core.catalogue.Proposal.Ending;
import org.elc.benchlearning.core.catalogue.Proposal.State;

/** Proposals, a row each. */
public final class AoProposalStore implements ProposalStore {
  private final ActiveObjects ao;
  private final Table<AoProposal> proposals;

  public AoProposalStore(ActiveObjects ao) {
    this.ao = Objects.requireNonNull(ao);
    this.proposals = new Table<>(ao, AoProposal.class);
  }

  @Override
  public Proposal add(Proposal p) {
    Content content = p.content();
    return ao.executeInTransaction(
        () ->
            proposal(
                ao.create(
                    AoProposal.class,
                    new DBParam(AoProposal.PUBLIC_ID, Ids.fresh()),
                    new DBParam(AoProposal.COUNTRY, p.country()),
                    new DBParam(AoProposal.EDITION_KEY, content.edition()),
                    new DBParam(AoProposal.INDICATOR, Column.orNull(content.indicator())),
                    new DBParam(AoProposal.WANTED, content.change()),
                    new DBParam(AoProposal.REASON, content.reason()),
                    new DBParam(AoProposal.PROPOSER, p.proposer()),
                    new DBParam(AoProposal.MADE_AT, p.madeAt().toEpochMilli()),
                    new DBParam(AoProposal.PROGRESS, p.state().name()))));
  }

  @Override
  public Optional<Proposal> find(String id) {
    return row(id).map(AoProposalStore::proposal);
  }

  @Override
  public List<Proposal> all() {
    TreeMap<Integer, Proposal> asMade = new TreeMap<>();
    proposals.eachOfAll(row -> asMade.put(row.getID(), proposal(row)));
    return List.copyOf(asMade.values());
  }

  @Override
  public List<Proposal> of(Collection<String> countries) {
    TreeMap<Integer, Proposal> asMade = new TreeMap<>();
    proposals.each(AoProposal.COUNTRY, countries, row -> asMade.put(row.getID(), proposal(row)));
    return List.copyOf(asMade.values());
  }

  @Override
  public void save(Proposal saved) {
    ao.executeInTransaction(
        () -> {
          row(saved.id()).ifPresent(row -> update(row, saved));
          return true;
        });
  }

  private Optional<AoProposal> row(String id) {
    return Ids.named(ao, AoProposal.class, AoProposal.PUBLIC_ID, id);
  }

  private static void update(AoProposal row, Proposal p) {
    row.setProgress(p.state().name());
    row.setEndedBy(Column.orNull(p.ending().map(Ending::by)));
    row.setEndedAt(p.ending().map(e -> e.at().toEpochMilli()).orElse(0L));
    row.setEndedWhy(Column.orNull(p.ending().map(Ending::words)));
    row.save();
  }

  private static Proposal proposal(AoProposal row) {
    return new Proposal(
        row.getPublicId(),
        row.getCountry(),
        new Content(
            row.getEditionKey(),
            Column.optional(row.getIndicator()),
            Column.text(row.getWanted()),
            Column.text(row.getReason())),
        row.getProposer(),
        Instant.ofEpochMilli(row.getMadeAt()),
        State.valueOf(row.getProgress()),
        Column.optional(row.getEndedBy())
            .map(
                by ->
                    new Ending(
                        by,
                        Instant.ofEpochMilli(row.getEndedAt()),
                        Column.text(row.getEndedWhy()))));
  }
}
