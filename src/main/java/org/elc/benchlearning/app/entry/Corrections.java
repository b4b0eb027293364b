package org.elc.benchlearning.app.entry;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.app.Conflict;
import org.elc.benchlearning.app.Discretion;
import org.elc.benchlearning.app.Invalid;
import org.elc.benchlearning.app.Logbook;
import org.elc.benchlearning.app.NotAllowed;
import org.elc.benchlearning.app.NotFound;
import org.elc.benchlearning.app.Problem;
import org.elc.benchlearning.app.Reason;
import org.elc.benchlearning.app.Rights;
import org.elc.benchlearning.app.entry.EntryDesk.Place;
import org.elc.benchlearning.app.port.AuditEvent;
import org.elc.benchlearning.app.port.AuditEvent.Subject;
import org.elc.benchlearning.app.port.AuditKind;
import org.elc.benchlearning.app.port.CorrectionStore;
import org.elc.benchlearning.app.port.FigureStore;
import org.elc.benchlearning.app.port.FigureStore.Change;
import org.elc.benchlearning.app.port.Notices;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.elc.benchlearning.core.entry.Correction;
import org.elc.benchlearning.core.entry.Correction.Decision;
import org.elc.benchlearning.core.entry.Correction.State;
import org.elc.benchlearning.core.entry.Correction.Step;
import org.elc.benchlearning.core.entry.Figure;
import org.elc.benchlearning.core.entry.NumberReader;
import org.elc.benchlearning.core.entry.StoredFigure;
import org.elc.benchlearning.core.entry.check.Completeness;
import org.elc.benchlearning.core.entry.check.HardChecks;
import org.elc.benchlearning.core.notice.About;
import org.elc.benchlearning.core.notice.Audience;
import org.elc.benchlearning.core.notice.Notice;
import org.elc.benchlearning.core.notice.NoticeKind;
import org.elc.benchlearning.core.round.ParticipantId;
import org.elc.benchlearning.core.round.RoundState;

/**
 * Corrections of figures whose round is computed: a member's editors or the office ask for them,
 * who supervises the member approves or refuses. An approved one changes the figure, which its own
 * readers see at once; the results follow in an errata run.
 */
public final class Corrections {
  private final EntryDesk desk;
  private final CorrectionStore corrections;
  private final FigureStore figures;
  private final Logbook logbook;
  private final Notices notices;

  public Corrections(
      EntryDesk desk,
      CorrectionStore corrections,
      FigureStore figures,
      Logbook logbook,
      Notices notices) {
    this.desk = Objects.requireNonNull(desk);
    this.corrections = Objects.requireNonNull(corrections);
    this.figures = Objects.requireNonNull(figures);
    this.logbook = Objects.requireNonNull(logbook);
    this.notices = Objects.requireNonNull(notices);
  }

  /**
   * Those of a round whose figures the actor may read, in the order in which they were asked for;
   * none for who reads no figures.
   *
   * @throws NotFound when there is no such round, or the actor has no role in the network
   */
  public List<Correction> list(Actor actor, String round) {
    desk.round(actor, round);
    List<Correction> all = corrections.of(round);
    Set<String> readable =
        desk.readable(
            actor, all.stream().map(c -> c.participant().member()).collect(Collectors.toSet()));
    return all.stream()
        .filter(c -> readable.contains(c.participant().member()))
        .map(c -> discretion(actor, c.participant()).seen(c))
        .toList();
  }

  /**
   * Asks for a correction.
   *
   * @param input what the figure should be; its version is that of the figure that is wrong
   * @throws Invalid when it could not be a figure, or is the same one
   * @throws Conflict when the figure is another one meanwhile, or a correction of it waits already
   */
  public Correction request(
      Actor actor,
      String round,
      ParticipantId id,
      FieldInput input,
      NumberReader numbers,
      String reason) {
    Place seen = desk.find(actor, round, id);
    if (!Rights.asksForCorrections(actor, seen.member())) {
      throw new NotAllowed(Problem.of("correction-editors-only"));
    }
    RoundState state = seen.round().state();
    if ((state != RoundState.COMPUTED && state != RoundState.PUBLISHED)
        || !seen.participant().state().isHandedIn()) {
      throw new NotAllowed(Problem.of("correction-not-computed", round));
    }
    Indicator indicator =
        seen.asked().stream()
            .filter(i -> i.code().equals(input.indicator()))
            .findFirst()
            .orElseThrow(NotFound::new);
    Figure typed = read(indicator, input, numbers);
    String why = Reason.of(reason);
    return logbook.in(
        () -> {
          Place place = desk.locked(actor, round, id);
          Optional<StoredFigure> stored = figures.figure(round, id, typed.indicator());
          Figure before = stored.map(StoredFigure::figure).orElse(Figure.empty(typed.indicator()));
          Figure after = linked(discretion(actor, id), typed, before);
          if (stored.map(StoredFigure::version).orElse(0) != input.expectedVersion()) {
            throw new Conflict(Problem.of("correction-stale"));
          }
          // As far as the person sees it: a refusal would tell that a guess is right.
          if (discretion(actor, id).seen(before).saysTheSameAs(after)) {
            throw new Invalid(Problem.of("correction-same"));
          }
          requireNoneWaiting(place, after.indicator());
          Correction asked = Correction.requested(round, id, before, after, why, step(actor));
          Audience deciding = Audience.coordinators(place.member().country());
          announce(NoticeKind.CORRECTION_ASKED, deciding, asked, actor);
          note(actor, AuditKind.CORRECTION_ASKED, place, asked, why);
          return discretion(actor, id).seen(corrections.add(asked));
        });
  }

  /**
   * Approves or refuses a correction.
   *
   * @throws Conflict when it is decided already, or the figure is another one meanwhile
   */
  public Correction decide(Actor actor, String round, String id, State next, String reason) {
    ParticipantId participant =
        corrections
            .find(id)
            .filter(c -> c.round().equals(round))
            .map(Correction::participant)
            .orElseThrow(NotFound::new);
    Place seen = desk.find(actor, round, participant);
    if (!Rights.supervises(actor, seen.member())) {
      throw new NotAllowed(Problem.of("participant-supervisors-only"));
    }
    String why = Reason.of(reason);
    return logbook.in(
        () -> {
          Place place = desk.locked(actor, round, participant);
          Correction waiting = corrections.find(id).orElseThrow(NotFound::new);
          if (waiting.state() != State.REQUESTED) {
            throw new Conflict(Problem.of("correction-decided"));
          }
          if (next == State.APPROVED) {
            apply(actor, place, waiting);
          }
          Correction decided = waiting.decided(next, new Decision(step(actor), why));
          corrections.save(List.of(decided));
          note(actor, noted(next), place, decided, why);
          announce(told(next), Audience.people(participant.member()), decided, actor);
          return discretion(actor, participant).seen(decided);
        });
  }

  private static NoticeKind told(State decided) {
    return decided == State.APPROVED
        ? NoticeKind.CORRECTION_APPROVED
        : NoticeKind.CORRECTION_REFUSED;
  }

  private static AuditKind noted(State decided) {
    return decided == State.APPROVED ? AuditKind.CORRECTION_APPROVED : AuditKind.CORRECTION_REFUSED;
  }

  private void note(Actor by, AuditKind kind, Place place, Correction about, String why) {
    logbook.note(
        by,
        kind,
        Subject.of(place.key(), place.member(), place.id()),
        AuditEvent.Change.of(about.before(), about.after()),
        why);
  }

  private void announce(NoticeKind kind, Audience audience, Correction about, Actor by) {
    About figure =
        About.participant(about.round(), about.participant()).withIndicator(about.indicator());
    notices.announce(Notice.of(kind, audience, figure).by(by.userKey()));
  }

  /** As in the entry form, and without the gaps that only a figure may have that is not in yet. */
  private static Figure read(Indicator indicator, FieldInput input, NumberReader numbers) {
    FieldReader reader = new FieldReader(numbers);
    Figure typed = reader.read(indicator, input);
    if (reader.unclear().isPresent()) {
      SaveOutcome.Unclear two = reader.unclear().get();
      throw new Invalid(
          Problem.of(
                  "number-ambiguous",
                  numbers.write(two.asDecimal()),
                  numbers.write(two.asGrouped()))
              .inField(FieldReader.field(two.part())));
    }
    List<Problem> gaps =
        HardChecks.gaps(indicator, typed).stream().map(FieldReader::problem).toList();
    if (Completeness.stage(indicator, typed) == Completeness.Stage.OPEN) {
      gaps =
          HardChecks.asked(indicator).stream()
              .map(p -> Problem.of("figure-part-missing").inField(FieldReader.field(p)))
              .toList();
    }
    if (!gaps.isEmpty()) {
      throw new Invalid(gaps);
    }
    return typed;
  }

  private void apply(Actor actor, Place place, Correction waiting) {
    Optional<StoredFigure> stored = figures.figure(place.key(), place.id(), waiting.indicator());
    Figure is = stored.map(StoredFigure::figure).orElse(Figure.empty(waiting.indicator()));
    Step step = step(actor);
    boolean isSaved =
        is.saysTheSameAs(waiting.before())
            && figures
                .save(
                    place.key(),
                    place.id(),
                    waiting.after(),
                    stored.map(StoredFigure::version).orElse(0),
                    new Change(step.by(), step.at()))
                .isPresent();
    if (!isSaved) {
      throw new Conflict(Problem.of("correction-stale"));
    }
    desk.corrected(place);
  }

  private void requireNoneWaiting(Place place, String indicator) {
    boolean isWaiting =
        corrections.of(place.key()).stream()
            .anyMatch(
                c ->
                    c.state() == State.REQUESTED
                        && c.participant().equals(place.id())
                        && c.indicator().equals(indicator));
    if (isWaiting) {
      throw new Conflict(Problem.of("correction-waiting"));
    }
  }

  /**
   * Nobody is asked for the link again: it stays, unless the person would be shown the link of a
   * figure that it does not see.
   */
  private static Figure linked(Discretion discretion, Figure typed, Figure before) {
    Figure kept = typed.withEvidence(before.evidence());
    boolean isShown = discretion.seen(kept).equals(kept);
    return isShown ? typed.withEvidence(discretion.seen(before).evidence()) : kept;
  }

  private static Discretion discretion(Actor actor, ParticipantId id) {
    return Discretion.towards(actor, id.member());
  }

  private Step step(Actor actor) {
    return new Step(actor.userKey().orElseThrow(NotFound::new), desk.now());
  }
}
