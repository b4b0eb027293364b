package org.elc.benchlearning.app.round.run;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.elc.benchlearning.app.port.DeletionStore;
import org.elc.benchlearning.app.port.EditionStore;
import org.elc.benchlearning.app.port.FigureStore;
import org.elc.benchlearning.app.port.MemberStore;
import org.elc.benchlearning.core.catalogue.Edition;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.elc.benchlearning.core.computing.FigureTable;
import org.elc.benchlearning.core.entry.Figure;
import org.elc.benchlearning.core.membership.Member;
import org.elc.benchlearning.core.membership.Traits;
import org.elc.benchlearning.core.round.Answers;
import org.elc.benchlearning.core.round.Participant;
import org.elc.benchlearning.core.round.ParticipantId;
import org.elc.benchlearning.core.round.Round;

/** The figures that count in a round: those of participants that handed them in. */
public final class HandedIn {
  private final EditionStore editions;
  private final MemberStore members;
  private final FigureStore figures;
  private final DeletionStore deletions;

  public HandedIn(
      EditionStore editions, MemberStore members, FigureStore figures, DeletionStore deletions) {
    this.editions = Objects.requireNonNull(editions);
    this.members = Objects.requireNonNull(members);
    this.figures = Objects.requireNonNull(figures);
    this.deletions = Objects.requireNonNull(deletions);
  }

  /** Whether all figures that a round's results were computed from are still there. */
  boolean areComplete(String round) {
    return deletions.deleted(round).isEmpty();
  }

  /**
   * What a round's results are computed from.
   *
   * @param reported the figures that count
   * @param participants all of them, whether they handed in or not, as they are to be kept with the
   *     results: what they answered is counted, and their traits are frozen
   */
  record Collected(FigureTable reported, List<Participant> participants) {}

  /** The figures of those among these participants who handed them in, in one pass. */
  Collected collect(Round round, List<Participant> everybody) {
    return collect(round, everybody, (id, figure) -> figure);
  }

  /**
   * The same with other figures.
   *
   * @param as what a figure is taken for
   */
  Collected collect(
      Round round, List<Participant> everybody, BiFunction<ParticipantId, Figure, Figure> as) {
    List<Indicator> asked =
        editions.find(round.edition()).map(Edition::asked).orElseThrow(IllegalStateException::new);
    List<Participant> participants = withTraits(round, everybody);
    Map<ParticipantId, Traits> counting = new TreeMap<>();
    participants.stream()
        .filter(p -> p.state().isHandedIn())
        .forEach(p -> counting.put(p.id(), p.traits().orElseThrow()));
    Intake intake = new Intake(asked, counting);
    AnswerCount answers = new AnswerCount(asked);
    figures.forEach(
        round.key(),
        (id, stored) -> {
          Figure figure = as.apply(id, stored);
          answers.count(id, figure);
          intake.take(id, figure);
        });
    Map<ParticipantId, Answers> counted = answers.of(participants);
    return new Collected(
        intake.finish(),
        participants.stream()
            .map(p -> p.withAnswers(Objects.requireNonNull(counted.get(p.id()))))
            .toList());
  }

  /** Freezes the traits where the round's opening did not, because it was too long ago. */
  private List<Participant> withTraits(Round round, List<Participant> everybody) {
    if (everybody.stream().allMatch(p -> p.traits().isPresent())) {
      return everybody;
    }
    Map<String, Member> byKey = new HashMap<>();
    members.all().forEach(m -> byKey.put(m.key(), m));
    return everybody.stream()
        .map(
            p -> {
              Member member = byKey.get(p.id().member());
              if (member == null) {
                throw new IllegalStateException("participant without a member: " + p.id().key());
              }
              return p.withTraits(round.traitsOf(p, member));
            })
        .toList();
  }
}
