package org.elc.benchlearning.app.round.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import org.elc.benchlearning.app.Conflict;
import org.elc.benchlearning.app.NotAllowed;
import org.elc.benchlearning.app.Problem;
import org.elc.benchlearning.app.port.RoundStore;
import org.elc.benchlearning.app.round.RoundLock;
import org.elc.benchlearning.core.round.Round;
import org.elc.benchlearning.core.round.RoundState;

/**
 * Moves rounds by their dates: the body of the job. May run at any time, on any node, as often as
 * one likes: a round takes the steps that are due and no others, and a step that died is taken
 * again by the next run.
 */
public final class RoundClock {
  private final RoundStore rounds;
  private final RoundSteps steps;
  private final Errata errata;
  private final RoundLock lock;

  public RoundClock(RoundStore rounds, RoundSteps steps, Errata errata, RoundLock lock) {
    this.rounds = Objects.requireNonNull(rounds);
    this.steps = Objects.requireNonNull(steps);
    this.errata = Objects.requireNonNull(errata);
    this.lock = Objects.requireNonNull(lock);
  }

  /** What became of a round in one run. */
  public enum Result {
    MOVED,
    /** No step was due. */
    UNCHANGED,
    /** Another node or somebody by hand is at it; the next run looks again. */
    BUSY,
    /** A step is due, but somebody has to look at the round first. */
    HELD,
    FAILED
  }

  /**
   * What became of one round.
   *
   * @param round its key
   * @param result in a word
   * @param reason why, if it is held
   * @param failure why, if it failed
   */
  public record Outcome(
      String round, Result result, Optional<Problem> reason, Optional<RuntimeException> failure) {
    static Outcome of(String round, Result result) {
      return new Outcome(round, result, Optional.empty(), Optional.empty());
    }
  }

  /**
   * Gives every round that is not published yet its turn, and published ones for which enough
   * corrections wait; one that fails stops no other.
   */
  public List<Outcome> advance() {
    List<Outcome> outcomes = new ArrayList<>();
    for (Round round : rounds.all()) {
      if (round.state() != RoundState.PUBLISHED) {
        outcomes.add(advance(round.key(), steps::takeDue));
      } else if (errata.isDue(round)) {
        outcomes.add(advance(round.key(), key -> errata.run(key, Optional.empty())));
      }
    }
    return outcomes;
  }

  private Outcome advance(String key, Predicate<String> work) {
    AtomicBoolean moved = new AtomicBoolean();
    try {
      if (!lock.tryHolding(key, () -> moved.set(work.test(key)))) {
        return Outcome.of(key, Result.BUSY);
      }
    } catch (Conflict e) {
      return Outcome.of(key, Result.BUSY);
    } catch (NotAllowed e) {
      return new Outcome(key, Result.HELD, Optional.of(e.problem()), Optional.empty());
    } catch (RuntimeException e) {
      // Not swallowed: the job reports it. Whatever a round fails of, the others have their dates.
      return new Outcome(key, Result.FAILED, Optional.empty(), Optional.of(e));
    }
    return Outcome.of(key, moved.get() ? Result.MOVED : Result.UNCHANGED);
  }
}
