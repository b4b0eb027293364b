package org.elc.benchlearning.confluence.web;

import java.util.List;
import java.util.Objects;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.app.NotFound;
import org.elc.benchlearning.app.catalogue.Catalogue;
import org.elc.benchlearning.app.entry.Corrections;
import org.elc.benchlearning.app.results.Results;
import org.elc.benchlearning.app.results.Results.Revision;
import org.elc.benchlearning.app.round.Rounds;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.elc.benchlearning.core.entry.Correction;
import org.elc.benchlearning.core.round.Round;
import org.elc.benchlearning.core.round.RoundState;

/** What a page needs to know of a round whose figures can be corrected. */
public final class CorrectedRounds {
  private final Rounds rounds;
  private final Catalogue catalogue;
  private final Corrections corrections;
  private final Results results;

  public CorrectedRounds(
      Rounds rounds, Catalogue catalogue, Corrections corrections, Results results) {
    this.rounds = Objects.requireNonNull(rounds);
    this.catalogue = Objects.requireNonNull(catalogue);
    this.corrections = Objects.requireNonNull(corrections);
    this.results = Objects.requireNonNull(results);
  }

  /** The round, once its results are computed: before, figures are changed in the form. */
  Round round(Actor actor, String key) {
    Round round = rounds.known(actor, key);
    if (round.state() != RoundState.COMPUTED && round.state() != RoundState.PUBLISHED) {
      throw new NotFound();
    }
    return round;
  }

  List<Indicator> asked(Actor actor, Round round) {
    return catalogue.edition(actor, round.edition()).asked();
  }

  List<Correction> corrections(Actor actor, String round) {
    return corrections.list(actor, round);
  }

  /** None where the reader does not read the results. */
  List<Revision> revisions(Actor actor, String round) {
    try {
      return results.revisions(actor, round);
    } catch (NotFound e) {
      return List.of();
    }
  }
}
