package org.elc.benchlearning.app.entry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.app.Discretion;
import org.elc.benchlearning.app.Rights;
import org.elc.benchlearning.app.entry.EntryDesk.Place;
import org.elc.benchlearning.app.entry.EntryForm.Access;
import org.elc.benchlearning.app.port.FigureStore;
import org.elc.benchlearning.app.port.UserDirectory;
import org.elc.benchlearning.core.entry.Figure;
import org.elc.benchlearning.core.entry.StoredFigure;
import org.elc.benchlearning.core.entry.check.Checks;
import org.elc.benchlearning.core.entry.check.Finding;
import org.elc.benchlearning.core.round.Submission;

/** Puts together what a form shows. */
public final class EntryForms {
  private final FigureStore figures;
  private final PastRounds past;
  private final UserDirectory users;

  public EntryForms(FigureStore figures, PastRounds past, UserDirectory users) {
    this.figures = Objects.requireNonNull(figures);
    this.past = Objects.requireNonNull(past);
    this.users = Objects.requireNonNull(users);
  }

  EntryForm form(Actor actor, EntryDesk desk, Place place) {
    Discretion discretion = Discretion.towards(actor, place.member().key());
    Map<String, StoredFigure> stored = new HashMap<>(figures.figures(place.key(), place.id()));
    // The checks look at what this reader sees: their messages cannot tell more.
    stored.replaceAll((indicator, figure) -> discretion.seen(figure));
    PastRounds.Past before = past.before(actor, place);
    Map<String, Figure> plain =
        stored.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().figure()));
    List<Finding> findings = Checks.of(place.asked(), plain, before.last());
    return new EntryForm(
        place.round(),
        place.member(),
        place.participant(),
        place.siblings(),
        place.asked(),
        stored,
        authors(place, stored),
        before.shown(),
        findings,
        desk.window(place),
        Rights.entersFigures(actor, place.member()) ? Access.ENTER : Access.READ);
  }

  /** Names of those who saved a figure or submitted. */
  private Map<String, String> authors(Place place, Map<String, StoredFigure> stored) {
    Stream<String> submitted = place.participant().submission().stream().map(Submission::by);
    Stream<String> saved = stored.values().stream().map(StoredFigure::changedBy);
    return users.fullNames(Stream.concat(submitted, saved).collect(Collectors.toSet()));
  }
}
