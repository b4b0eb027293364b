package org.elc.benchlearning.app.entry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.app.Discretion;
import org.elc.benchlearning.app.NotFound;
import org.elc.benchlearning.app.port.EditionStore;
import org.elc.benchlearning.app.port.FigureStore;
import org.elc.benchlearning.core.catalogue.Edition;
import org.elc.benchlearning.core.entry.Figure;
import org.elc.benchlearning.core.entry.check.Checks;
import org.elc.benchlearning.core.entry.check.Finding;
import org.elc.benchlearning.core.entry.check.LastRound;
import org.elc.benchlearning.core.round.ParticipantId;
import org.elc.benchlearning.core.round.Round;

/**
 * What the checks of the entry form say of many participants at once, to somebody who may read
 * their figures: in a number of statements that does not grow with the participants. As in the
 * form, what is hidden from the reader is hidden from the checks.
 */
public final class RoundChecks {
  private final EditionStore editions;
  private final FigureStore figures;
  private final PastRounds past;

  public RoundChecks(EditionStore editions, FigureStore figures, PastRounds past) {
    this.editions = Objects.requireNonNull(editions);
    this.figures = Objects.requireNonNull(figures);
    this.past = Objects.requireNonNull(past);
  }

  /**
   * A finding with the comment on its figure.
   *
   * @param isOpen whether it asks for a comment that is not there
   */
  public record Told(Finding finding, String note, boolean isOpen) {
    public Told {
      Objects.requireNonNull(finding);
      Objects.requireNonNull(note);
    }
  }

  /** What a coordinator has to look at, by participant; those without findings are left out. */
  public Map<ParticipantId, List<Told>> of(Actor actor, Round round, Set<ParticipantId> ids) {
    Edition edition = editions.find(round.edition()).orElseThrow(NotFound::new);
    SortedMap<ParticipantId, Map<String, Figure>> reported = figures.reported(round.key(), ids);
    Map<ParticipantId, LastRound> before = past.lastRounds(actor, round, edition.asked(), ids);
    Map<ParticipantId, List<Told>> told = new HashMap<>();
    reported.forEach(
        (id, own) -> {
          Map<String, Figure> seen = Discretion.towards(actor, id.member()).seen(own);
          List<Told> findings =
              Checks.of(edition.asked(), seen, before.getOrDefault(id, LastRound.NONE)).stream()
                  .filter(f -> f.severity() != Finding.Severity.ADVICE)
                  .map(f -> told(f, seen))
                  .toList();
          if (!findings.isEmpty()) {
            told.put(id, findings);
          }
        });
    return told;
  }

  private static Told told(Finding finding, Map<String, Figure> seen) {
    String note = Optional.ofNullable(seen.get(finding.indicator())).map(Figure::note).orElse("");
    return new Told(finding, note, finding.blocksSubmission(note));
  }
}
