package org.elc.benchlearning.confluence.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Collection;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.elc.benchlearning.app.port.ExpiredStore;
import org.elc.benchlearning.confluence.host.SharedTexts;
import org.elc.benchlearning.core.catalogue.Proposal;
import org.elc.benchlearning.core.membership.Application;
import org.elc.benchlearning.core.round.ParticipantId;

/** Deletes rows whose time is over. */
public final class AoExpiredStore implements ExpiredStore {
  private final ActiveObjects ao;
  private final SharedTexts rememberedFigures;

  public AoExpiredStore(ActiveObjects ao, SharedTexts rememberedFigures) {
    this.ao = Objects.requireNonNull(ao);
    this.rememberedFigures = Objects.requireNonNull(rememberedFigures);
  }

  @Override
  public int removeAudit(Instant before) {
    return ao.executeInTransaction(
        () ->
            ao.deleteWithSQL(
                AoAuditLine.class, AoAuditLine.AT_TIME + " < ?", before.toEpochMilli()));
  }

  @Override
  public int removeApplications(Instant before) {
    String condition =
        "(%s = ? OR %s = ?) AND %s < ? AND %s < ?"
            .formatted(
                AoApplication.PROGRESS,
                AoApplication.PROGRESS,
                AoApplication.SENT_AT,
                AoApplication.DECIDED_AT);
    return ao.executeInTransaction(
        () ->
            ao.deleteWithSQL(
                AoApplication.class,
                condition,
                Application.State.REFUSED.name(),
                Application.State.WITHDRAWN.name(),
                before.toEpochMilli(),
                before.toEpochMilli()));
  }

  @Override
  public int removeProposals(Instant before) {
    String condition = "%s <> ? AND %s < ?".formatted(AoProposal.PROGRESS, AoProposal.ENDED_AT);
    return ao.executeInTransaction(
        () ->
            ao.deleteWithSQL(
                AoProposal.class, condition, Proposal.State.OPEN.name(), before.toEpochMilli()));
  }

  @Override
  public SortedMap<ParticipantId, Integer> removeFigures(
      String round, Collection<ParticipantId> participants) {
    SortedMap<ParticipantId, Integer> removed =
        ao.executeInTransaction(
            () -> {
              SortedMap<ParticipantId, Integer> counts = new TreeMap<>();
              // As whoever writes figures: nobody may go on with what was remembered of them.
              new ParticipantRows(ao).lock(round, participants);
              for (ParticipantId id : participants) {
                int figures =
                    ao.deleteWithSQL(
                        AoFigure.class,
                        AoFigure.ENTRY_KEY + " = ?",
                        NaturalKey.participant(round, id));
                if (figures > 0) {
                  counts.put(id, figures);
                }
              }
              return counts;
            });
    if (!removed.isEmpty()) {
      rememberedFigures.forgetAll();
    }
    return removed;
  }
}
