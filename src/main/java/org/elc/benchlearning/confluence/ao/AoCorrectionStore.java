package org.elc.benchlearning.confluence.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import net.java.ao.DBParam;
import org.elc.benchlearning.app.port.CorrectionStore;
import org.elc.benchlearning.confluence.ao.packed.FiguresCodec;
import org.elc.benchlearning.core.entry.Correction;
import org.elc.benchlearning.core.entry.Correction.Decision;
import org.elc.benchlearning.core.entry.Correction.State;
import org.elc.benchlearning.core.entry.Correction.Step;
import org.elc.benchlearning.core.entry.Figure;
import org.elc.benchlearning.core.round.ParticipantId;

/** Corrections, a row each. */
public final class AoCorrectionStore implements CorrectionStore {
  private final ActiveObjects ao;
  private final Table<AoCorrection> corrections;

  public AoCorrectionStore(ActiveObjects ao) {
    this.ao = Objects.requireNonNull(ao);
    this.corrections = new Table<>(ao, AoCorrection.class);
  }

  @Override
  public Correction add(Correction c) {
    return ao.executeInTransaction(
        () ->
            correction(
                ao.create(
                    AoCorrection.class,
                    new DBParam(AoCorrection.PUBLIC_ID, Ids.fresh()),
                    new DBParam(AoCorrection.ROUND_KEY, c.round()),
                    new DBParam(AoCorrection.ENTRY, c.participant().key()),
                    new DBParam(
                        AoCorrection.FIGURE_BEFORE, FiguresCodec.write(List.of(c.before()))),
                    new DBParam(AoCorrection.FIGURE_AFTER, FiguresCodec.write(List.of(c.after()))),
                    new DBParam(AoCorrection.REASON, c.reason()),
                    new DBParam(AoCorrection.ASKED_BY, c.asked().by()),
                    new DBParam(AoCorrection.ASKED_AT, c.asked().at().toEpochMilli()),
                    new DBParam(AoCorrection.PROGRESS, c.state().name()))));
  }

  @Override
  public Optional<Correction> find(String id) {
    return row(id).map(AoCorrectionStore::correction);
  }

  @Override
  public List<Correction> of(String round) {
    TreeMap<Integer, Correction> found = new TreeMap<>();
    corrections.each(
        AoCorrection.ROUND_KEY, List.of(round), row -> found.put(row.getID(), correction(row)));
    return List.copyOf(found.values());
  }

  @Override
  public void save(Collection<Correction> saved) {
    ao.executeInTransaction(
        () -> {
          saved.forEach(c -> row(c.id()).ifPresent(row -> update(row, c)));
          return true;
        });
  }

  private Optional<AoCorrection> row(String id) {
    return Ids.named(ao, AoCorrection.class, AoCorrection.PUBLIC_ID, id);
  }

  private static void update(AoCorrection row, Correction c) {
    row.setProgress(c.state().name());
    row.setDecidedBy(Column.orNull(c.decision().map(d -> d.step().by())));
    row.setDecidedAt(c.decision().map(d -> d.step().at().toEpochMilli()).orElse(0L));
    row.setDecidedWhy(Column.orNull(c.decision().map(Decision::reason)));
    row.setIncludedIn(c.includedIn());
    row.save();
  }

  private static Correction correction(AoCorrection row) {
    return new Correction(
        Column.optional(row.getPublicId()).orElseGet(() -> Ids.of(row)),
        row.getRoundKey(),
        ParticipantId.parse(row.getEntry()),
        figure(row.getFigureBefore()),
        figure(row.getFigureAfter()),
        Column.text(row.getReason()),
        new Step(row.getAskedBy(), Instant.ofEpochMilli(row.getAskedAt())),
        State.valueOf(row.getProgress()),
        Column.optional(row.getDecidedBy())
            .map(
                by ->
                    new Decision(
                        new Step(by, Instant.ofEpochMilli(row.getDecidedAt())),
                        Column.text(row.getDecidedWhy()))),
        row.getIncludedIn());
  }

  private static Figure figure(String packed) {
    return FiguresCodec.read(packed).get(0);
  }
}
