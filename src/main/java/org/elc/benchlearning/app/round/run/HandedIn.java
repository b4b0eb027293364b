package org.elc.benchlearning.app.round.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.elc.benchlearning.app.port.EditionStore;
import org.elc.benchlearning.app.port.FigureStore;
import org.elc.benchlearning.app.port.MemberStore;
import org.elc.benchlearning.core.benchmark.Contribution;
import org.elc.benchlearning.core.catalogue.Edition;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.elc.benchlearning.core.entry.Figure;
import org.elc.benchlearning.core.entry.FigureValue;
import org.elc.benchlearning.core.membership.Member;
import org.elc.benchlearning.core.round.Answers;
import org.elc.benchlearning.core.round.Participant;
import org.elc.benchlearning.core.round.ParticipantId;
import org.elc.benchlearning.core.round.Round;

/** The figures that count in a round: those of participants that handed them in. */
public final class HandedIn {
  private final EditionStore editions;
  private final MemberStore members;
  private final FigureStore figures;

  public HandedIn(EditionStore editions, MemberStore members, FigureStore figures) {
    this.editions = Objects.requireNonNull(editions);
    this.members = Objects.requireNonNull(members);
    this.figures = Objects.requireNonNull(figures);
  }

  /**
   * What a round's results are computed from.
   *
   * @param indicators those asked for
   * @param contributions one for each participant that counts
   * @param participants all of them, whether they handed in or not, as they are to be kept with the
   *     results: what they answered is counted, and their traits are frozen
   */
  record Collected(
      List<Indicator> indicators,
      List<Contribution> contributions,
      List<Participant> participants) {}

  /** The figures of those among these participants who handed them in. */
  Collected collect(Round round, List<Participant> everybody) {
    List<Indicator> asked =
        editions.find(round.edition()).map(Edition::asked).orElseThrow(IllegalStateException::new);
    Set<ParticipantId> counting = new TreeSet<>();
    everybody.stream().filter(p -> p.state().isHandedIn()).forEach(p -> counting.add(p.id()));
    AnswerCount answers = new AnswerCount(asked);
    Map<ParticipantId, Own> values = values(round, counting, asked, answers);
    Map<ParticipantId, Answers> counted = answers.of(everybody);
    List<Participant> participants =
        withTraits(round, everybody).stream()
            .map(p -> p.withAnswers(Objects.requireNonNull(counted.get(p.id()))))
            .toList();
    List<Contribution> contributions = new ArrayList<>();
    for (Participant participant : participants) {
      Own own = values.get(participant.id());
      if (own != null) {
        contributions.add(
            new Contribution(
                participant.id(),
                participant.traits().orElseThrow(),
                own.values(),
                own.denominators()));
      }
    }
    return new Collected(asked, contributions, participants);
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

  /** One pass over the round's figures; participants without any value are there too, empty. */
  private Map<ParticipantId, Own> values(
      Round round, Set<ParticipantId> participants, List<Indicator> asked, AnswerCount answers) {
    Map<String, Indicator> byCode = new HashMap<>();
    asked.forEach(i -> byCode.put(i.code(), i));
    Map<ParticipantId, Own> values = new TreeMap<>();
    participants.forEach(id -> values.put(id, new Own(new HashMap<>(), new HashMap<>())));
    figures.forEach(
        round.key(),
        (id, figure) -> {
          answers.count(id, figure);
          Own own = values.get(id);
          Indicator indicator = byCode.get(figure.indicator());
          if (own != null && indicator != null) {
            own.put(indicator, figure);
          }
        });
    return values;
  }

  /** One participant's numbers by indicator code. */
  private record Own(Map<String, Double> values, Map<String, Double> denominators) {
    void put(Indicator indicator, Figure figure) {
      OptionalDouble value = FigureValue.of(indicator, figure);
      if (value.isPresent()) {
        values.put(indicator.code(), value.getAsDouble());
        figure
            .denominator()
            .ifPresent(cases -> denominators.put(indicator.code(), cases.doubleValue()));
      }
    }
  }
}
