package org.elc.benchlearning.app.round.run;

import java.util.Objects;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.app.Conflict;
import org.elc.benchlearning.app.NotAllowed;
import org.elc.benchlearning.app.NotFound;
import org.elc.benchlearning.app.Problem;
import org.elc.benchlearning.app.Rights;
import org.elc.benchlearning.app.round.RoundLock;
import org.elc.benchlearning.app.round.Rounds;
import org.elc.benchlearning.core.round.Round;

/** Moving a round by hand: the office, and coordinators for the rounds of their own country. */
public final class RoundCommands {
  private final Rounds rounds;
  private final RoundSteps steps;
  private final Errata errata;
  private final RoundLock lock;

  public RoundCommands(Rounds rounds, RoundSteps steps, Errata errata, RoundLock lock) {
    this.rounds = Objects.requireNonNull(rounds);
    this.steps = Objects.requireNonNull(steps);
    this.errata = Objects.requireNonNull(errata);
    this.lock = Objects.requireNonNull(lock);
  }

  /**
   * Makes the next revision of published results from the corrections that wait.
   *
   * @param seen number of the newest revision that the actor knows of
   * @throws NotFound when there is no such round for the actor
   * @throws NotAllowed when the actor does not, or when too few corrections wait to change anything
   * @throws Conflict when there is a newer one already
   */
  public Round correct(Actor actor, String key, int seen) {
    Round round = rounds.round(actor, key);
    if (!Rights.correctsResults(actor)) {
      throw new NotAllowed(Problem.of("corrections-office-only"));
    }
    if (round.revision().filter(newest -> Errata.number(newest) != seen).isPresent()) {
      throw new Conflict(Problem.of("round-busy", key));
    }
    if (!lock.holding(key, () -> errata.run(key, actor.userKey()))) {
      throw new NotAllowed(Problem.of("corrections-too-few", round.key()));
    }
    return rounds.round(actor, key);
  }

  /**
   * Takes one step.
   *
   * @throws NotFound when there is no such round for the actor
   * @throws NotAllowed when the actor does not run it, or it is not in the state for this step
   * @throws Conflict when the job or somebody else is changing it right now
   */
  public Round run(Actor actor, String key, RoundCommand command) {
    rounds.runBy(actor, key);
    return lock.holding(
        key,
        () -> {
          if (command == RoundCommand.OPEN) {
            steps.requireMayOpen(actor, key);
          }
          return steps.take(key, command, actor.userKey());
        });
  }
}
