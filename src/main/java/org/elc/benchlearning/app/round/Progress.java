package org.elc.benchlearning.app.round;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.elc.benchlearning.app.port.EditionStore;
import org.elc.benchlearning.app.port.FigureStore;
import org.elc.benchlearning.core.catalogue.Edition;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.elc.benchlearning.core.entry.check.Completeness;
import org.elc.benchlearning.core.round.ParticipantId;
import org.elc.benchlearning.core.round.Round;

/** How much of what a round asks its participants have answered. */
public final class Progress {
  private final EditionStore editions;
  private final FigureStore figures;

  public Progress(EditionStore editions, FigureStore figures) {
    this.editions = Objects.requireNonNull(editions);
    this.figures = Objects.requireNonNull(figures);
  }

  /** Completeness of each of these participants. */
  public Map<ParticipantId, Completeness> of(Round round, Collection<ParticipantId> participants) {
    List<Indicator> asked = editions.find(round.edition()).map(Edition::asked).orElse(List.of());
    Map<ParticipantId, Completeness> progress = new TreeMap<>();
    figures
        .reported(round.key(), participants)
        .forEach((id, own) -> progress.put(id, Completeness.of(asked, own)));
    return progress;
  }
}
