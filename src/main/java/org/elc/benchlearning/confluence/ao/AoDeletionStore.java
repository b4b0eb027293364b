package org.elc.benchlearning.confluence.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import net.java.ao.Query;
import org.elc.benchlearning.app.port.DeletionStore;
import org.elc.benchlearning.confluence.ao.packed.FiguresCodec;
import org.elc.benchlearning.confluence.host.SharedTexts;
import org.elc.benchlearning.core.entry.Correction;
import org.elc.benchlearning.core.entry.Figure;
import org.elc.benchlearning.core.round.ParticipantId;

/** Goes through every table that holds something of a participant's figures but the trail. */
public final class AoDeletionStore implements DeletionStore {
  private final ActiveObjects ao;
  private final Table<AoParticipant> participants;
  private final Table<AoOwnResult> ownResults;
  private final Table<AoCorrection> corrections;
  private final List<SharedTexts> remembered;

  /**
   * On these tables.
   *
   * @param remembered what nodes remember of figures and of results
   */
  public AoDeletionStore(ActiveObjects ao, List<SharedTexts> remembered) {
    this.ao = Objects.requireNonNull(ao);
    this.participants = new Table<>(ao, AoParticipant.class);
    this.ownResults = new Table<>(ao, AoOwnResult.class);
    this.corrections = new Table<>(ao, AoCorrection.class);
    this.remembered = List.copyOf(remembered);
  }

  @Override
  public Set<ParticipantId> deleted(String round) {
    Set<ParticipantId> deleted = new TreeSet<>();
    participants.each(
        Query.select(
                String.join(
                    ", ",
                    "ID",
                    AoParticipant.MEMBER_KEY,
                    AoParticipant.UNIT_KEY,
                    AoParticipant.DELETED_AT))
            .where(
                AoParticipant.ROUND_KEY + " = ? AND " + AoParticipant.DELETED_AT + " > ?",
                round,
                0L),
        row -> deleted.add(new ParticipantId(row.getMemberKey(), Column.text(row.getUnitKey()))));
    return deleted;
  }

  @Override
  public SortedMap<ParticipantId, Integer> delete(
      String round, Collection<ParticipantId> ids, Collection<String> revisions, Instant at) {
    return ao.executeInTransaction(
        () -> {
          SortedMap<ParticipantId, Integer> counts = new TreeMap<>();
          for (ParticipantId id : ids) {
            int figures =
                ao.deleteWithSQL(
                    AoFigure.class, AoFigure.ENTRY_KEY + " = ?", NaturalKey.participant(round, id));
            if (figures > 0) {
              counts.put(id, figures);
            }
            ownResults.delete(
                AoOwnResult.NATURAL_KEY,
                revisions.stream().map(r -> NaturalKey.result(r, id.key())).toList());
          }
          mark(round, counts.keySet(), at);
          correct(round, ids);
          return counts;
        });
  }

  private void mark(String round, Collection<ParticipantId> ids, Instant at) {
    List<String> keys = ids.stream().map(id -> NaturalKey.participant(round, id)).toList();
    for (AoParticipant row : participants.some(AoParticipant.NATURAL_KEY, keys)) {
      row.setStateReason(Column.orNull(""));
      row.setDeletedAt(at.toEpochMilli());
      row.setFigureWrites(row.getFigureWrites() + 1);
      row.save();
    }
  }

  /** One that waits is gone; of the others stays that there was one, and for which revision. */
  private void correct(String round, Collection<ParticipantId> ids) {
    Set<String> entries = new TreeSet<>(ids.stream().map(ParticipantId::key).toList());
    List<AoCorrection> found = new ArrayList<>();
    for (AoCorrection row : corrections.some(AoCorrection.ROUND_KEY, List.of(round))) {
      if (entries.contains(row.getEntry())) {
        found.add(row);
      }
    }
    for (AoCorrection row : found) {
      if (row.getProgress().equals(Correction.State.REQUESTED.name())) {
        ao.delete(row);
        continue;
      }
      String nothing =
          FiguresCodec.write(
              List.of(Figure.empty(FiguresCodec.read(row.getFigureAfter()).get(0).indicator())));
      row.setFigureBefore(nothing);
      row.setFigureAfter(nothing);
      row.setReason(Column.orNull(""));
      row.setDecidedWhy(Column.orNull(""));
      row.save();
    }
  }

  @Override
  public boolean hasDeletedSince(Instant moment) {
    return ao.count(AoParticipant.class, AoParticipant.DELETED_AT + " >= ?", moment.toEpochMilli())
        > 0;
  }

  @Override
  public void forget() {
    remembered.forEach(SharedTexts::forgetAll);
  }
}
