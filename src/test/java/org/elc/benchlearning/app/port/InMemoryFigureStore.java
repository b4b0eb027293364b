package org.elc.benchlearning.app.port;

import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.elc.benchlearning.core.entry.Figure;
import org.elc.benchlearning.core.entry.StoredFigure;
import org.elc.benchlearning.core.round.Participant;
import org.elc.benchlearning.core.round.ParticipantId;

/** Figures in a map. Needs the rounds because only participants have figures. */
public final class InMemoryFigureStore implements FigureStore {
  private record Place(String round, ParticipantId participant) {}

  private final RoundStore rounds;
  private final Map<Place, TreeMap<String, StoredFigure>> figures = new HashMap<>();
  private final Map<Place, Integer> writes = new HashMap<>();

  public InMemoryFigureStore(RoundStore rounds) {
    this.rounds = Objects.requireNonNull(rounds);
  }

  @Override
  public synchronized Map<String, StoredFigure> figures(String round, ParticipantId participant) {
    return new TreeMap<>(of(round, participant));
  }

  @Override
  public synchronized Map<String, Map<String, Figure>> settled(
      Collection<Settled> rounds, ParticipantId participant) {
    Map<String, Map<String, Figure>> found = new TreeMap<>();
    for (Settled round : rounds) {
      Map<String, Figure> own = new TreeMap<>();
      of(round.key(), participant).forEach((code, stored) -> own.put(code, stored.figure()));
      if (!own.isEmpty()) {
        found.put(round.key(), own);
      }
    }
    return found;
  }

  @Override
  public synchronized Optional<StoredFigure> figure(
      String round, ParticipantId participant, String indicator) {
    return Optional.ofNullable(of(round, participant).get(indicator));
  }

  @Override
  public synchronized Optional<StoredFigure> save(
      String round, ParticipantId participant, Figure figure, int expectedVersion, Change change) {
    requireParticipant(round, participant);
    int version =
        figure(round, participant, figure.indicator()).map(StoredFigure::version).orElse(0);
    return version == expectedVersion
        ? Optional.of(put(round, participant, figure, version + 1, change))
        : Optional.empty();
  }

  @Override
  public synchronized int saveAll(
      String round, Map<ParticipantId, List<Figure>> saved, Change change) {
    saved.keySet().forEach(participant -> requireParticipant(round, participant));
    int changed = 0;
    for (Map.Entry<ParticipantId, List<Figure>> entry : saved.entrySet()) {
      for (Figure figure : entry.getValue()) {
        Optional<StoredFigure> stored = figure(round, entry.getKey(), figure.indicator());
        if (!stored.map(StoredFigure::figure).equals(Optional.of(asStored(figure)))) {
          int version = stored.map(StoredFigure::version).orElse(0);
          put(round, entry.getKey(), figure, version + 1, change);
          changed++;
        }
      }
    }
    return changed;
  }

  @Override
  public synchronized void forEach(String round, BiConsumer<ParticipantId, Figure> consumer) {
    for (Participant participant : rounds.participants(round)) {
      of(round, participant.id())
          .values()
          .forEach(stored -> consumer.accept(participant.id(), stored.figure()));
    }
  }

  @Override
  public synchronized Map<ParticipantId, String> stamps(String round) {
    Map<ParticipantId, String> stamps = new HashMap<>();
    for (Participant participant : rounds.participants(round)) {
      int count = writes.getOrDefault(new Place(round, participant.id()), 0);
      stamps.put(participant.id(), Integer.toString(count));
    }
    return stamps;
  }

  @Override
  public synchronized void each(
      String round,
      Collection<ParticipantId> participants,
      BiConsumer<ParticipantId, StoredFigure> consumer) {
    for (ParticipantId id : participants) {
      if (rounds.participant(round, id).isPresent()) {
        of(round, id).values().forEach(stored -> consumer.accept(id, stored));
      }
    }
  }

  /** Answers how many there were. */
  synchronized int remove(String round, ParticipantId participant) {
    writes.merge(new Place(round, participant), 1, Integer::sum);
    return Optional.ofNullable(figures.remove(new Place(round, participant)))
        .map(TreeMap::size)
        .orElse(0);
  }

  private StoredFigure put(
      String round, ParticipantId participant, Figure figure, int version, Change change) {
    StoredFigure stored =
        new StoredFigure(
            asStored(figure), version, change.by(), change.at().truncatedTo(ChronoUnit.MILLIS));
    writes.merge(new Place(round, participant), 1, Integer::sum);
    figures
        .computeIfAbsent(new Place(round, participant), place -> new TreeMap<>())
        .put(figure.indicator(), stored);
    return stored;
  }

  /** Blank text is no text to a store. */
  private static Figure asStored(Figure f) {
    return new Figure(
        f.indicator(),
        f.numerator(),
        f.denominator(),
        f.value(),
        f.missing(),
        f.note().isBlank() ? "" : f.note(),
        f.evidence().isBlank() ? "" : f.evidence());
  }

  private TreeMap<String, StoredFigure> of(String round, ParticipantId participant) {
    return figures.getOrDefault(new Place(round, participant), new TreeMap<>());
  }

  private void requireParticipant(String round, ParticipantId participant) {
    if (rounds.participant(round, participant).isEmpty()) {
      throw new IllegalArgumentException(participant.key() + " takes no part in " + round);
    }
  }
}
