package org.elc.benchlearning.confluence.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.elc.benchlearning.app.port.FigureStore;
import org.elc.benchlearning.confluence.ao.packed.FiguresCodec;
import org.elc.benchlearning.confluence.host.SharedTexts;
import org.elc.benchlearning.core.entry.Figure;
import org.elc.benchlearning.core.entry.StoredFigure;
import org.elc.benchlearning.core.round.Participant;
import org.elc.benchlearning.core.round.ParticipantId;

/**
 * Figures, a row each. Whoever writes first locks the participant (decision 0020), so that of two
 * saves of one figure, on whatever nodes, the second one sees what the first one saved.
 */
public final class AoFigureStore implements FigureStore {
  /** So many participants' figures are in memory at once: some ten thousand rows. */
  private static final int PARTICIPANTS = 200;

  private final ActiveObjects ao;
  private final FigureRows figures;
  private final ParticipantRows participants;
  private final SharedTexts remembered;

  /**
   * The store.
   *
   * @param remembered figures of rounds whose results are computed
   */
  public AoFigureStore(ActiveObjects ao, SharedTexts remembered) {
    this.ao = Objects.requireNonNull(ao);
    this.remembered = Objects.requireNonNull(remembered);
    this.figures = new FigureRows(ao);
    this.participants = new ParticipantRows(ao);
  }

  @Override
  public Map<String, StoredFigure> figures(String round, ParticipantId participant) {
    String key = NaturalKey.participant(round, participant);
    return figures.find(List.of(key)).getOrDefault(key, new TreeMap<>());
  }

  @Override
  public Map<String, Map<String, Figure>> settled(
      Collection<Settled> rounds, ParticipantId participant) {
    Map<String, Settled> names = new TreeMap<>();
    rounds.forEach(
        round ->
            names.put(
                NaturalKey.participant(round.key(), participant) + " " + round.corrections(),
                round));
    Map<String, Map<String, Figure>> found = new TreeMap<>();
    remembered
        .get(names.keySet(), missing -> packed(missing, names, participant))
        .forEach(
            (name, text) -> {
              Map<String, Figure> own = new TreeMap<>();
              FiguresCodec.read(text).forEach(figure -> own.put(figure.indicator(), figure));
              found.put(Objects.requireNonNull(names.get(name)).key(), own);
            });
    return found;
  }

  private Map<String, String> packed(
      Set<String> missing, Map<String, Settled> names, ParticipantId participant) {
    Map<String, String> keys = new TreeMap<>();
    missing.forEach(
        name ->
            keys.put(
                NaturalKey.participant(Objects.requireNonNull(names.get(name)).key(), participant),
                name));
    Map<String, String> packed = new TreeMap<>();
    figures
        .find(keys.keySet())
        .forEach(
            (key, own) ->
                packed.put(
                    Objects.requireNonNull(keys.get(key)),
                    FiguresCodec.write(own.values().stream().map(StoredFigure::figure).toList())));
    return packed;
  }

  @Override
  public Optional<StoredFigure> figure(String round, ParticipantId participant, String indicator) {
    return figures.find(NaturalKey.participant(round, participant), indicator);
  }

  @Override
  public Optional<StoredFigure> save(
      String round, ParticipantId participant, Figure figure, int expectedVersion, Change change) {
    return ao.executeInTransaction(
        () -> {
          participants.lockFigures(round, List.of(participant));
          String key = NaturalKey.participant(round, participant);
          Optional<AoFigure> row = figures.row(key, figure.indicator());
          int version = row.map(AoFigure::getVersion).orElse(0);
          if (version != expectedVersion) {
            return Optional.empty();
          }
          StoredFigure stored = next(figure, version, change);
          figures.put(key, row, stored);
          return Optional.of(stored);
        });
  }

  @Override
  public int saveAll(String round, Map<ParticipantId, List<Figure>> saved, Change change) {
    return ao.executeInTransaction(
        () -> {
          int changed = 0;
          for (List<ParticipantId> ids :
              Table.chunks(new TreeMap<>(saved).keySet(), PARTICIPANTS)) {
            participants.lockFigures(round, ids);
            Map<String, List<StoredFigure>> changes = changes(round, ids, saved, change);
            figures.replace(changes);
            changed += changes.values().stream().mapToInt(List::size).sum();
          }
          return changed;
        });
  }

  @Override
  public void forEach(String round, BiConsumer<ParticipantId, Figure> consumer) {
    List<ParticipantId> all = participants.ofRound(round).stream().map(Participant::id).toList();
    for (List<ParticipantId> ids : Table.chunks(all, PARTICIPANTS)) {
      Map<String, SortedMap<String, StoredFigure>> found = figures.find(keys(round, ids));
      for (ParticipantId id : ids) {
        found
            .getOrDefault(NaturalKey.participant(round, id), new TreeMap<>())
            .values()
            .forEach(stored -> consumer.accept(id, stored.figure()));
      }
    }
  }

  @Override
  public Map<ParticipantId, String> stamps(String round) {
    return participants.stamps(round);
  }

  @Override
  public void each(
      String round,
      Collection<ParticipantId> ids,
      BiConsumer<ParticipantId, StoredFigure> consumer) {
    Set<ParticipantId> wanted = Set.copyOf(ids);
    if (wanted.size() <= PARTICIPANTS) {
      figures.each(keys(round, wanted), consumer);
      return;
    }
    figures.each(
        NaturalKey.figuresOf(round),
        (id, stored) -> {
          if (wanted.contains(id)) {
            consumer.accept(id, stored);
          }
        });
  }

  @Override
  public SortedMap<ParticipantId, Map<String, Figure>> reported(
      String round, Collection<ParticipantId> ids) {
    if (ids.size() > PARTICIPANTS) {
      return FigureStore.super.reported(round, ids);
    }
    Map<String, SortedMap<String, StoredFigure>> found = figures.find(keys(round, ids));
    SortedMap<ParticipantId, Map<String, Figure>> reported = new TreeMap<>();
    for (ParticipantId id : ids) {
      Map<String, Figure> own = new HashMap<>();
      found
          .getOrDefault(NaturalKey.participant(round, id), new TreeMap<>())
          .forEach((code, stored) -> own.put(code, stored.figure()));
      reported.put(id, own);
    }
    return reported;
  }

  private Map<String, List<StoredFigure>> changes(
      String round,
      List<ParticipantId> ids,
      Map<ParticipantId, List<Figure>> saved,
      Change change) {
    Map<String, SortedMap<String, StoredFigure>> before = figures.find(keys(round, ids));
    Map<String, List<StoredFigure>> changes = new TreeMap<>();
    for (ParticipantId id : ids) {
      String key = NaturalKey.participant(round, id);
      SortedMap<String, StoredFigure> stored = before.getOrDefault(key, new TreeMap<>());
      List<StoredFigure> changed = new ArrayList<>();
      for (Figure figure : saved.getOrDefault(id, List.of())) {
        Optional<StoredFigure> old = Optional.ofNullable(stored.get(figure.indicator()));
        StoredFigure next = next(figure, old.map(StoredFigure::version).orElse(0), change);
        if (!old.map(StoredFigure::figure).equals(Optional.of(next.figure()))) {
          changed.add(next);
        }
      }
      changes.put(key, changed);
    }
    return changes;
  }

  private static List<String> keys(String round, Collection<ParticipantId> ids) {
    return ids.stream().map(id -> NaturalKey.participant(round, id)).toList();
  }

  /** The figure as it will be read again: blank text is empty, the instant has milliseconds. */
  private static StoredFigure next(Figure f, int version, Change change) {
    Figure figure =
        new Figure(
            f.indicator(),
            f.numerator(),
            f.denominator(),
            f.value(),
            f.missing(),
            Column.text(f.note()),
            Column.text(f.evidence()));
    return new StoredFigure(
        figure, version + 1, change.by(), change.at().truncatedTo(ChronoUnit.MILLIS));
  }
}
