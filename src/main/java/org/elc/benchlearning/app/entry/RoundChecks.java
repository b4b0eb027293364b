package org.elc.benchlearning.app.entry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
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
import org.elc.benchlearning.app.port.RoundStore;
import org.elc.benchlearning.app.results.EarlierRounds;
import org.elc.benchlearning.app.results.ResultAccess;
import org.elc.benchlearning.core.catalogue.Edition;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.elc.benchlearning.core.entry.Figure;
import org.elc.benchlearning.core.entry.check.Checks;
import org.elc.benchlearning.core.entry.check.Finding;
import org.elc.benchlearning.core.entry.check.LastRound;
import org.elc.benchlearning.core.entry.check.LastRound.Spread;
import org.elc.benchlearning.core.round.Participant;
import org.elc.benchlearning.core.round.ParticipantId;
import org.elc.benchlearning.core.round.Round;
import org.elc.benchlearning.core.round.RoundState;

/**
 * What the checks of the entry form say of many participants at once, to somebody who may read
 * their figures: in a number of statements that does not grow with the participants. As in the
 * form, what is hidden from the reader is hidden from the checks.
 */
public final class RoundChecks {
  /** So many earlier rounds are looked through for the one that a participant took part in. */
  private static final int ROUNDS = 4;

  private final RoundStore rounds;
  private final EditionStore editions;
  private final FigureStore figures;
  private final PastRounds past;
  private final ResultAccess access;

  public RoundChecks(
      RoundStore rounds,
      EditionStore editions,
      FigureStore figures,
      PastRounds past,
      ResultAccess access) {
    this.rounds = Objects.requireNonNull(rounds);
    this.editions = Objects.requireNonNull(editions);
    this.figures = Objects.requireNonNull(figures);
    this.past = Objects.requireNonNull(past);
    this.access = Objects.requireNonNull(access);
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
    Map<ParticipantId, LastRound> before = before(actor, round, edition.asked(), ids);
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

  /** Which of the earlier rounds each took part in last, and how that was. */
  private Map<ParticipantId, LastRound> before(
      Actor actor, Round round, List<Indicator> asked, Set<ParticipantId> ids) {
    Map<Round, List<ParticipantId>> newest = new LinkedHashMap<>();
    Map<Round, Set<String>> earned = new HashMap<>();
    Set<ParticipantId> open = new HashSet<>(ids);
    List<Round> earlier = EarlierRounds.computedBefore(round, rounds.all()).limit(ROUNDS).toList();
    for (Round candidate : earlier) {
      if (open.isEmpty()) {
        break;
      }
      List<Participant> all = rounds.participants(candidate.key());
      List<ParticipantId> here =
          all.stream()
              .filter(p -> p.state().isHandedIn())
              .map(Participant::id)
              .filter(open::remove)
              .toList();
      newest.put(candidate, here);
      earned.put(candidate, access.earners(candidate, all));
    }
    Map<ParticipantId, LastRound> before = new HashMap<>();
    newest.forEach(
        (then, who) -> fill(actor, then, who, earned.getOrDefault(then, Set.of()), asked, before));
    return before;
  }

  private void fill(
      Actor actor,
      Round then,
      List<ParticipantId> who,
      Set<String> earned,
      List<Indicator> asked,
      Map<ParticipantId, LastRound> before) {
    Optional<Edition> edition = editions.find(then.edition());
    if (edition.isEmpty() || who.isEmpty()) {
      return;
    }
    Map<String, Spread> spreads =
        then.state() == RoundState.PUBLISHED
            ? past.spreads(asked, new PastRound(then, edition.get(), Map.of()))
            : Map.of();
    figures
        .reported(then.key(), new ArrayList<>(who))
        .forEach(
            (id, own) -> {
              Map<String, Figure> seen = Discretion.towards(actor, id.member()).seen(own);
              PastRound past = new PastRound(then, edition.get(), seen);
              before.put(
                  id,
                  new LastRound(
                      past.values(asked), earned.contains(id.member()) ? spreads : Map.of()));
            });
  }
}
