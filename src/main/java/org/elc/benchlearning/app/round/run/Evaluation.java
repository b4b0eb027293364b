package org.elc.benchlearning.app.round.run;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import org.elc.benchlearning.core.benchmark.PeerGroup;
import org.elc.benchlearning.core.benchmark.RoundResults;
import org.elc.benchlearning.core.disclosure.Earlier;
import org.elc.benchlearning.core.round.Participant;
import org.elc.benchlearning.core.round.Round;

/** From the figures of a round to what may be published of them, beside what was told before. */
public final class Evaluation {
  private final HandedIn handedIn;
  private final RoundRules rules;
  private final ToldBefore toldBefore;

  public Evaluation(HandedIn handedIn, RoundRules rules, ToldBefore toldBefore) {
    this.handedIn = Objects.requireNonNull(handedIn);
    this.rules = Objects.requireNonNull(rules);
    this.toldBefore = Objects.requireNonNull(toldBefore);
  }

  /**
   * What is to be frozen.
   *
   * @param round with what was decided for its results
   * @param participants with their answers and traits
   */
  record Evaluated(Round round, List<Participant> participants, RoundResults results) {}

  /** Of a round that nothing was published of. */
  Evaluated first(Round closed, List<Participant> everybody) {
    Round decided = rules.decided(closed);
    HandedIn.Collected collected = handedIn.collect(closed, everybody);
    RoundResults results =
        rules
            .benchmark(decided)
            .compute(
                Computation.addedGroups(closed),
                collected.reported(),
                earlier(closed, collected.participants(), (indicator, group) -> false));
    return new Evaluated(decided, collected.participants(), results);
  }

  /**
   * What the figures of these participants give now.
   *
   * @param stays whether the cell of an indicator and a group is not to be shown again
   */
  RoundResults again(
      Round round, List<Participant> everybody, BiPredicate<String, PeerGroup> stays) {
    return rules
        .benchmark(round)
        .compute(
            Computation.addedGroups(round),
            handedIn.collect(round, everybody).reported(),
            earlier(round, everybody, stays));
  }

  private Earlier earlier(
      Round round, List<Participant> everybody, BiPredicate<String, PeerGroup> stays) {
    Set<String> beyondRecall = toldBefore.beyondRecall(round, everybody);
    return new Earlier(
        toldBefore.before(round, everybody),
        stays.or((indicator, group) -> beyondRecall.contains(indicator)));
  }

  /** Whether the figures that a round was computed from are all there to compute it again. */
  boolean isRepeatable(Round round) {
    return handedIn.areComplete(round.key());
  }

  /** What was told before; when it has changed, what was computed beside it is out of date. */
  Set<String> toldBefore(Round round) {
    return toldBefore.revisions(round);
  }
}
