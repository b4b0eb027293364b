package org.elc.benchlearning.app.round;

import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.app.Differences;
import org.elc.benchlearning.app.Invalid;
import org.elc.benchlearning.app.Logbook;
import org.elc.benchlearning.app.NotAllowed;
import org.elc.benchlearning.app.NotFound;
import org.elc.benchlearning.app.Problem;
import org.elc.benchlearning.app.Rights;
import org.elc.benchlearning.app.port.AuditEvent.Subject;
import org.elc.benchlearning.app.port.AuditKind;
import org.elc.benchlearning.app.port.EditionStore;
import org.elc.benchlearning.app.port.RoundStore;
import org.elc.benchlearning.app.port.SettingStore;
import org.elc.benchlearning.core.round.Round;
import org.elc.benchlearning.core.round.RoundSchedule;
import org.elc.benchlearning.core.round.RoundState;

/**
 * Looking at rounds and preparing them. Everybody with a role in the network knows the rounds, and
 * others those that are shown to everybody; the office makes them, and coordinators those of their
 * own country.
 */
public final class Rounds {
  private final RoundStore rounds;
  private final EditionStore editions;
  private final RoundLock lock;
  private final Logbook logbook;
  private final SettingStore settings;

  public Rounds(
      RoundStore rounds,
      EditionStore editions,
      RoundLock lock,
      Logbook logbook,
      SettingStore settings) {
    this.rounds = Objects.requireNonNull(rounds);
    this.editions = Objects.requireNonNull(editions);
    this.lock = Objects.requireNonNull(lock);
    this.logbook = Objects.requireNonNull(logbook);
    this.settings = Objects.requireNonNull(settings);
  }

  /** The zone in which the network counts its days, offered for new rounds. */
  public ZoneId usualZone() {
    return settings.settings().zone();
  }

  /** All, the newest period first, for those with a role in the network; none for others. */
  public List<Round> list(Actor actor) {
    return Rights.seesRounds(actor) ? rounds.all() : List.of();
  }

  /** Those that the actor may know of, the newest period first: all, or what is shown to all. */
  public List<Round> known(Actor actor) {
    return actor.isAnonymous()
        ? List.of()
        : rounds.all().stream().filter(round -> Rights.knowsOf(actor, round)).toList();
  }

  /** Whether to offer those to somebody without a role, as of a moment ago. */
  public boolean offersAny() {
    return rounds.showsAnyToEverybody();
  }

  /** One of these, for looking at what is published of it. */
  public Round known(Actor actor, String key) {
    if (actor.isAnonymous()) {
      throw new NotFound();
    }
    return rounds.find(key).filter(r -> Rights.knowsOf(actor, r)).orElseThrow(NotFound::new);
  }

  /** The round with all that goes on in it, for those with a role in the network. */
  public Round round(Actor actor, String key) {
    if (!Rights.seesRounds(actor)) {
      throw new NotFound();
    }
    return rounds.find(key).orElseThrow(NotFound::new);
  }

  /**
   * Other rounds about the same time that can have the same members. Their results together tell
   * more than either, so that each may cost the other numbers.
   */
  public List<Round> overlapping(Actor actor, Round round) {
    return list(actor).stream()
        .filter(other -> !other.key().equals(round.key()))
        .filter(round::overlaps)
        .toList();
  }

  /** The round, for somebody who runs it. */
  public Round runBy(Actor actor, String key) {
    Round round = round(actor, key);
    requireRunner(actor, round);
    return round;
  }

  /**
   * Makes a new round in state draft.
   *
   * @throws Invalid with every problem of the draft
   */
  public Round create(Actor actor, RoundDraft draft) {
    if (!Rights.seesRounds(actor)) {
      throw new NotFound();
    }
    if (!actor.isOffice() && actor.countries().isEmpty()) {
      throw new NotAllowed(Problem.of("round-runners-only"));
    }
    Round round = DraftReader.read(draft.key().strip(), draft, editions.keys());
    requireRunner(actor, round);
    requireOfficeForGroups(actor, new TreeSet<>(), round);
    return lock.holding(
        round.key(),
        () ->
            logbook.in(
                () -> {
                  if (rounds.find(round.key()).isPresent()) {
                    throw new Invalid(Problem.of("round-exists", round.key()).inField("key"));
                  }
                  rounds.save(round);
                  logbook.note(
                      actor, AuditKind.ROUND_CREATED, Subject.of(round), Differences.all(round));
                  return round;
                }));
  }

  /**
   * Replaces everything of a draft but its key; the peer groups only where the draft says anything
   * about them.
   */
  public Round update(Actor actor, String key, RoundDraft draft) {
    runBy(actor, key);
    Round next = DraftReader.read(key, draft, editions.keys());
    requireRunner(actor, next);
    return change(
        actor,
        key,
        stored -> {
          requireState(stored, RoundState.DRAFT, "round-not-draft");
          Round kept = next.withReaders(stored.readers());
          if (draft.addedGroups().isEmpty()) {
            return kept.withAddedGroups(stored.addedGroups());
          }
          requireOfficeForGroups(actor, stored.addedGroups(), kept);
          return kept;
        });
  }

  /**
   * Moves the end of entry of an open round; the results are computed when {@code closes} says, or,
   * if that is blank, as before but not before the new end.
   */
  public Round changeDue(Actor actor, String key, String due, String closes) {
    runBy(actor, key);
    return change(
        actor,
        key,
        stored -> {
          requireState(stored, RoundState.OPEN, "round-not-open");
          RoundSchedule schedule = DraftReader.withEnds(stored.schedule(), due, closes);
          if (!schedule.dueAt().isAfter(logbook.now())) {
            throw new Invalid(Problem.of("round-due-past").inField("due"));
          }
          return stored.withSchedule(schedule);
        });
  }

  private Round change(Actor actor, String key, UnaryOperator<Round> change) {
    return lock.holding(
        key,
        () ->
            logbook.in(
                () -> {
                  Round stored = rounds.find(key).orElseThrow(NotFound::new);
                  Round next = change.apply(stored);
                  rounds.save(next);
                  logbook.note(
                      actor,
                      AuditKind.ROUND_EDITED,
                      Subject.of(next),
                      Differences.between(stored, next),
                      "");
                  return next;
                }));
  }

  private static void requireRunner(Actor actor, Round round) {
    if (!Rights.runsRound(actor, round)) {
      throw new NotAllowed(
          Problem.of(round.isInternational() ? "round-office-only" : "round-runners-only"));
    }
  }

  private static void requireOfficeForGroups(Actor actor, SortedSet<String> before, Round next) {
    if (!actor.isOffice() && !next.addedGroups().equals(before)) {
      throw new NotAllowed(Problem.of("round-groups-office-only").inField("addedGroups"));
    }
  }

  private static void requireState(Round round, RoundState state, String code) {
    if (round.state() != state) {
      throw new NotAllowed(Problem.of(code, round.key()));
    }
  }
}
