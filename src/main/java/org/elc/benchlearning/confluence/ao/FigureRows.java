package org.elc.benchlearning.confluence.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.elc.benchlearning.core.entry.Figure;
import org.elc.benchlearning.core.entry.Missing;
import org.elc.benchlearning.core.entry.StoredFigure;
import org.elc.benchlearning.core.round.ParticipantId;

/**
 * The rows of figures. Part of {@link AoFigureStore}, in its transactions. Participants are named
 * by their natural keys with the round.
 */
final class FigureRows {
  private final Table<AoFigure> figures;

  FigureRows(ActiveObjects ao) {
    this.figures = new Table<>(ao, AoFigure.class);
  }

  Optional<StoredFigure> find(String participant, String indicator) {
    return row(participant, indicator).map(FigureRows::stored);
  }

  /** By participant and indicator; participants without figures are not in it. */
  Map<String, SortedMap<String, StoredFigure>> find(Collection<String> participants) {
    Map<String, SortedMap<String, StoredFigure>> found = new HashMap<>();
    figures.each(
        AoFigure.ENTRY_KEY,
        participants,
        row ->
            found
                .computeIfAbsent(row.getEntryKey(), key -> new TreeMap<>())
                .put(row.getIndicator(), stored(row)));
    return found;
  }

  /** Those of participants whose keys are like this. */
  void each(String like, BiConsumer<ParticipantId, StoredFigure> consumer) {
    figures.eachLike(AoFigure.ENTRY_KEY, like, row -> pass(row, consumer));
  }

  /** Those of participants with these keys. */
  void each(Collection<String> participants, BiConsumer<ParticipantId, StoredFigure> consumer) {
    figures.each(AoFigure.ENTRY_KEY, participants, row -> pass(row, consumer));
  }

  private static void pass(AoFigure row, BiConsumer<ParticipantId, StoredFigure> consumer) {
    consumer.accept(NaturalKey.participantIn(row.getEntryKey()), stored(row));
  }

  /** Writes one figure: over its {@link #row} if there is one, or as a new one. */
  void put(String participant, Optional<AoFigure> row, StoredFigure stored) {
    if (row.isPresent()) {
      update(row.get(), stored);
    } else {
      figures.insert(List.of(columns(participant, stored)));
    }
  }

  /** Writes many in batches. There is no batch of updates, so rows that are there are made anew. */
  void replace(Map<String, List<StoredFigure>> byParticipant) {
    List<String> outdated = new ArrayList<>();
    List<Map<String, Object>> rows = new ArrayList<>();
    byParticipant.forEach(
        (participant, list) -> {
          for (StoredFigure stored : list) {
            if (stored.version() > 1) {
              outdated.add(NaturalKey.figure(participant, stored.figure().indicator()));
            }
            rows.add(columns(participant, stored));
          }
        });
    figures.delete(AoFigure.NATURAL_KEY, outdated);
    figures.insert(rows);
  }

  Optional<AoFigure> row(String participant, String indicator) {
    return figures.one(AoFigure.NATURAL_KEY, NaturalKey.figure(participant, indicator));
  }

  private static Map<String, Object> columns(String participant, StoredFigure stored) {
    Figure figure = stored.figure();
    return new Row()
        .with(AoFigure.NATURAL_KEY, NaturalKey.figure(participant, figure.indicator()))
        .with(AoFigure.ENTRY_KEY, participant)
        .with(AoFigure.INDICATOR, figure.indicator())
        .with(AoFigure.NUMERATOR, figure.numerator())
        .with(AoFigure.DENOMINATOR, figure.denominator())
        .with(AoFigure.REPORTED, figure.value())
        .with(AoFigure.MISSING, figure.missing())
        .with(AoFigure.NOTE, figure.note())
        .with(AoFigure.EVIDENCE, figure.evidence())
        .with(AoFigure.VERSION, stored.version())
        .with(AoFigure.CHANGED_BY, stored.changedBy())
        .with(AoFigure.CHANGED_AT, stored.changedAt().toEpochMilli())
        .columns();
  }

  private static void update(AoFigure row, StoredFigure stored) {
    Figure figure = stored.figure();
    row.setNumerator(Column.orNull(figure.numerator()));
    row.setDenominator(Column.orNull(figure.denominator()));
    row.setReported(Column.orNull(figure.value()));
    row.setMissing(Column.orNull(figure.missing()));
    row.setNote(Column.orNull(figure.note()));
    row.setEvidence(Column.orNull(figure.evidence()));
    row.setVersion(stored.version());
    row.setChangedBy(stored.changedBy());
    row.setChangedAt(stored.changedAt().toEpochMilli());
    row.save();
  }

  private static StoredFigure stored(AoFigure row) {
    Figure figure =
        new Figure(
            row.getIndicator(),
            Column.optional(row.getNumerator()).map(BigDecimal::new),
            Column.optional(row.getDenominator()).map(BigDecimal::new),
            Column.optional(row.getReported()).map(BigDecimal::new),
            Column.optional(row.getMissing()).map(Missing::valueOf),
            Column.text(row.getNote()),
            Column.text(row.getEvidence()));
    return new StoredFigure(
        figure, row.getVersion(), row.getChangedBy(), Instant.ofEpochMilli(row.getChangedAt()));
  }
}
