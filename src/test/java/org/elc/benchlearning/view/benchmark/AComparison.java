package org.elc.benchlearning.view.benchmark;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;
import org.elc.benchlearning.app.results.Comparison;
import org.elc.benchlearning.app.results.Subject;
import org.elc.benchlearning.core.benchmark.Contribution;
import org.elc.benchlearning.core.benchmark.GroupLattice;
import org.elc.benchlearning.core.benchmark.GroupStatistics;
import org.elc.benchlearning.core.benchmark.GroupStatistics.Part;
import org.elc.benchlearning.core.benchmark.PeerGroup;
import org.elc.benchlearning.core.benchmark.Position;
import org.elc.benchlearning.core.benchmark.RoundResults;
import org.elc.benchlearning.core.benchmark.Suppression;
import org.elc.benchlearning.core.catalogue.Direction;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.elc.benchlearning.core.catalogue.IndicatorKind;
import org.elc.benchlearning.core.catalogue.IndicatorScale;
import org.elc.benchlearning.core.catalogue.IndicatorText;
import org.elc.benchlearning.core.catalogue.Interval;
import org.elc.benchlearning.core.catalogue.Principle;
import org.elc.benchlearning.core.disclosure.Benchmark;
import org.elc.benchlearning.core.disclosure.Disclosure;
import org.elc.benchlearning.core.entry.Figure;
import org.elc.benchlearning.core.membership.Member;
import org.elc.benchlearning.core.membership.SizeBand;
import org.elc.benchlearning.core.membership.Traits;
import org.elc.benchlearning.core.round.Participant;
import org.elc.benchlearning.core.round.ParticipantId;
import org.elc.benchlearning.core.round.ParticipantState;
import org.elc.benchlearning.core.round.Round;
import org.elc.benchlearning.core.round.RoundSchedule;
import org.elc.benchlearning.core.round.RoundState;

/**
 * Builds the comparison of the first of some members, called "Fjord", with all of them: what is
 * given to {@link #row} are all members' values of an indicator, the own one first.
 */
public final class AComparison {
  private final List<Comparison.Row> rows = new ArrayList<>();
  private ParticipantState state = ParticipantState.SUBMITTED;
  private RoundState roundState = RoundState.PUBLISHED;

  public AComparison row(Indicator indicator, double... values) {
    List<Contribution> contributions = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      contributions.add(
          new Contribution(
              ParticipantId.whole("m" + i),
              new Traits("NO", new TreeSet<>(), SizeBand.M, Optional.empty()),
              Map.of(indicator.code(), values[i])));
    }
    RoundResults results =
        new Benchmark(GroupLattice.standard(), Disclosure.withThreshold(5))
            .compute(List.of(indicator), contributions);
    Position own = results.positions().getOrDefault(ParticipantId.whole("m0"), List.of()).get(0);
    rows.add(
        new Comparison.Row(
            indicator,
            results.statistics().get(PeerGroup.ALL).get(0),
            OptionalDouble.of(values[0]),
            Optional.of(own),
            Optional.empty(),
            Optional.empty()));
    return this;
  }

  /** A row in which the own member has no value. */
  public AComparison missing(Indicator indicator, Optional<Figure> figure) {
    Comparison.Row other = new AComparison().row(indicator, 1, 2, 3, 4, 5, 6).rows.get(0);
    rows.add(
        new Comparison.Row(
            indicator,
            other.statistics(),
            OptionalDouble.empty(),
            Optional.empty(),
            figure,
            Optional.empty()));
    return this;
  }

  /** The last row's group shows its median but no quartiles, and tells no place. */
  public AComparison hidingQuartiles(Suppression why) {
    Comparison.Row last = rows.remove(rows.size() - 1);
    GroupStatistics all = last.statistics();
    GroupStatistics less =
        new GroupStatistics(
            all.indicator(),
            all.group(),
            all.n(),
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            all.median(),
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            Optional.empty(),
            Map.of(Part.QUARTILES, why, Part.TAILS, Suppression.TOO_FEW),
            Optional.empty());
    Position bare =
        Position.ownValueOnly(all.indicator(), all.group(), last.value().getAsDouble(), why);
    rows.add(
        new Comparison.Row(
            last.indicator(), less, last.value(), Optional.of(bare), last.figure(), last.change()));
    return this;
  }

  /** The last row's value changed since then. */
  public AComparison since(double before) {
    return since("Round 1", before);
  }

  public AComparison since(String round, double before) {
    Comparison.Row last = rows.remove(rows.size() - 1);
    Comparison.Change change =
        new Comparison.Change(round(round), before, last.value().getAsDouble());
    rows.add(
        new Comparison.Row(
            last.indicator(),
            last.statistics(),
            last.value(),
            last.position(),
            last.figure(),
            Optional.of(change)));
    return this;
  }

  public AComparison uncounted() {
    state = ParticipantState.ENTERING;
    rows.replaceAll(
        r ->
            new Comparison.Row(
                r.indicator(),
                r.statistics(),
                r.value(),
                Optional.empty(),
                r.figure(),
                r.change()));
    return this;
  }

  public AComparison unpublished() {
    roundState = RoundState.COMPUTED;
    return this;
  }

  public Comparison build() {
    Member member =
        new Member(
            "m0",
            "Fjord",
            "NO",
            new TreeSet<>(),
            SizeBand.M,
            List.of(),
            List.of(),
            LocalDate.EPOCH,
            Optional.empty(),
            Optional.empty());
    Participant participant = Participant.invited(ParticipantId.whole("m0")).withState(state, "");
    Subject subject = new Subject(member.head(), member.units(), participant, List.of(participant));
    return new Comparison(
        round("Round 2"),
        Optional.of(subject),
        PeerGroup.ALL,
        List.of(PeerGroup.ALL, PeerGroup.of(PeerGroup.Trait.COUNTRY, "NO")),
        rows);
  }

  public static Indicator indicator(String code, Principle principle, Direction direction) {
    Interval target =
        direction == Direction.RANGE
            ? new Interval(Optional.of(new BigDecimal(5)), Optional.of(new BigDecimal(15)))
            : Interval.UNBOUNDED;
    IndicatorScale scale =
        new IndicatorScale(
            IndicatorKind.PERCENTAGE,
            new BigDecimal(100),
            direction,
            target,
            Interval.UNBOUNDED,
            Interval.UNBOUNDED,
            1);
    return new Indicator(
        code,
        principle,
        scale,
        Map.of("en", new IndicatorText("Title " + code, "%", "", "", "")),
        false);
  }

  private Round round(String name) {
    RoundSchedule schedule =
        new RoundSchedule(
            LocalDate.parse("2025-01-01"),
            LocalDate.parse("2025-12-31"),
            ZoneId.of("Europe/Oslo"),
            Optional.empty(),
            LocalDateTime.parse("2026-03-31T23:59"),
            LocalDateTime.parse("2026-04-30T12:00"));
    return new Round(
        "r2",
        name,
        new TreeSet<>(),
        "e1",
        schedule,
        roundState,
        Round.Invitation.ALL,
        Optional.of("r2.1"));
  }
}
