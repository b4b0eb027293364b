package org.elc.benchlearning.core.disclosure;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.elc.benchlearning.core.benchmark.Contribution;
import org.elc.benchlearning.core.benchmark.GroupLattice;
import org.elc.benchlearning.core.benchmark.GroupStatistics;
import org.elc.benchlearning.core.benchmark.PeerGroup;
import org.elc.benchlearning.core.benchmark.PeerGroup.Trait;
import org.elc.benchlearning.core.benchmark.Position;
import org.elc.benchlearning.core.benchmark.RoundResults;
import org.elc.benchlearning.core.benchmark.Suppression;
import org.elc.benchlearning.core.catalogue.Direction;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.elc.benchlearning.core.catalogue.IndicatorScale;
import org.elc.benchlearning.core.computing.FigureTable;
import org.junit.Test;

/** Two releases about one period: the second says nothing that the difference would give away. */
public class EarlierTest {
  private static final PeerGroup NORWAY = PeerGroup.of(Trait.COUNTRY, "NO");
  private static final PeerGroup HOUSING =
      PeerGroup.parse("country:NO+service:housing").orElseThrow();
  private static final PeerGroup SWEDEN = PeerGroup.of(Trait.COUNTRY, "SE");
  private static final Optional<Suppression> OTHER_ROUND = Optional.of(Suppression.OTHER_ROUND);

  private final Benchmark benchmark =
      new Benchmark(GroupLattice.standard(), Disclosure.withThreshold(5));

  @Test
  public void theSameFiguresAgainAreShownAgain() {
    List<Contribution> figures = country("NO", 14);

    assertThat(second(figures, figures).statistics(), is(first(figures).statistics()));
    List<Contribution> withTails = country("NO", 25);
    assertThat(second(withTails, withTails).statistics(), is(first(withTails).statistics()));
  }

  @Test
  public void oneWhoLeftIsNotGivenAwayByTheDifference() {
    List<Contribution> before = country("NO", 14);
    List<Contribution> after = before.subList(1, 14);

    assertThat(cell(second(after, before), PeerGroup.ALL).suppressed(), is(OTHER_ROUND));
  }

  @Test
  public void fourChangedFiguresAreTooFewAndFiveAreEnough() {
    List<Contribution> before = country("NO", 20);

    assertThat(
        cell(second(changed(before, 4), before), PeerGroup.ALL).suppressed(), is(OTHER_ROUND));
    GroupStatistics five = cell(second(changed(before, 5), before), PeerGroup.ALL);
    assertThat(five.suppressed(), is(Optional.empty()));
  }

  @Test
  public void anInternationalRoundAfterANationalOneShowsTheCountryAgain() {
    List<Contribution> norway = country("NO", 14);
    List<Contribution> all = new ArrayList<>(norway);
    all.addAll(country("SE", 14));
    RoundResults second = second(all, norway);

    GroupStatistics again = cell(second, NORWAY);
    GroupStatistics before = cell(first(norway), PeerGroup.ALL);
    assertThat(again.median(), is(before.median()));
    assertThat(again.q1(), is(before.q1()));
    assertThat(cell(second, PeerGroup.ALL).n(), is(OptionalInt.of(28)));
    assertThat(cell(second, SWEDEN).n(), is(OptionalInt.of(14)));
  }

  @Test
  public void aRoundOfOthersIsAsIfItWereTheFirst() {
    assertThat(second(country("SE", 14), country("NO", 14)), is(first(country("SE", 14))));
  }

  @Test
  public void whatTheEarlierOneHidDoesNotComeBackInTheSameCell() {
    // With k = 12 a cell of 14 would be shown; what was not told of it is not told now.
    List<Contribution> figures = country("NO", 14);
    EarlierRelease release = benchmark.release(List.of(), table(figures));
    GroupStatistics full = cell(first(figures), PeerGroup.ALL);
    release.cell(
        new GroupStatistics(
            full.indicator(),
            full.group(),
            full.n(),
            full.p10(),
            OptionalDouble.empty(),
            full.median(),
            OptionalDouble.empty(),
            full.p90(),
            full.funnel(),
            Map.of(
                GroupStatistics.Part.QUARTILES, Suppression.TOO_NARROW,
                GroupStatistics.Part.TAILS, Suppression.TOO_FEW,
                GroupStatistics.Part.FUNNEL, Suppression.TOO_FEW),
            Optional.empty()));

    RoundResults second =
        benchmark.compute(List.of(), table(figures), Earlier.of(List.of(release)));

    assertThat(
        cell(second, PeerGroup.ALL).withheld().get(GroupStatistics.Part.QUARTILES),
        is(Suppression.TOO_NARROW));
  }

  @Test
  public void aPoolOfNearlyTheSameMembersIsNotShownAgain() {
    List<Contribution> then = counted(0, 25);
    List<Contribution> now = counted(4, 32);

    assertThat(withheldFunnel(second(now, then, 5)), is(OTHER_ROUND));
    assertThat(withheldFunnel(second(now, then, 4)), is(Optional.empty()));
  }

  @Test
  public void unitsOfOneMemberThatLeftAPoolAreOneMember() {
    // Five members left, or five units of one: what they reported together is its own.
    List<Contribution> stayed = counted(5, 32);
    List<Contribution> five = new ArrayList<>(counted(0, 5));
    five.addAll(stayed.subList(0, 20));
    List<Contribution> one =
        new ArrayList<>(
            IntStream.range(0, 5).mapToObj(i -> counted("big/unit" + i, 40 + i)).toList());
    one.addAll(stayed.subList(0, 20));

    assertThat(withheldFunnel(second(stayed, five, 5)), is(Optional.empty()));
    assertThat(withheldFunnel(second(stayed, one, 5)), is(OTHER_ROUND));
  }

  /** The same share of twice as many is another figure, which moves a pool. */
  @Test
  public void ofHowManyCountsAsMuchAsTheShare() {
    List<Contribution> then = counted(0, 25);
    List<Contribution> now = new ArrayList<>(then);
    for (int i = 0; i < 4; i++) {
      Contribution old = then.get(i * 3);
      now.set(
          i * 3,
          new Contribution(old.participant(), old.traits(), old.values(), Map.of("X", 200.0)));
    }

    assertThat(cell(second(now, then), PeerGroup.ALL).suppressed(), is(OTHER_ROUND));
    assertThat(cell(second(then, then), PeerGroup.ALL).suppressed(), is(Optional.empty()));
  }

  /** Places of the first round are known still, and those that were not told are not told now. */
  @Test
  public void theSamePlacesAreToldAgain() {
    List<Contribution> figures = country("NO", 14);

    assertThat(inAll(second(figures, figures)), is(inAll(first(figures))));
    List<Contribution> eight = country("NO", 8);
    assertThat(inAll(second(eight, eight)), is(inAll(first(eight))));
  }

  private static List<Position> inAll(RoundResults results) {
    return results.positions().values().stream()
        .flatMap(List::stream)
        .filter(p -> p.group().isAll())
        .toList();
  }

  @Test
  public void whatIsNotComputedAgainIsHidden() {
    List<Contribution> figures = country("NO", 14);
    EarlierRelease nothing = benchmark.release(List.of(), table(country("SE", 14)));

    RoundResults stayed =
        benchmark.compute(
            List.of(),
            table(figures),
            new Earlier(List.of(nothing), (indicator, group) -> group.isAll()));

    assertThat(cell(stayed, PeerGroup.ALL).suppressed(), is(OTHER_ROUND));
    assertThat(cell(stayed, NORWAY).suppressed(), is(Optional.empty()));
  }

  /**
   * Somebody published a quarter that tells the one of eight that has not all of it that the others
   * have: no rule of today would. What was told cannot be hidden, and whoever takes it for hidden
   * finds room for others that is not there: so nothing is added about anybody who was told of.
   */
  @Test
  public void besideWhatGaveSomebodyAwayAlreadyNothingIsAddedAboutThoseWhoWereToldOf() {
    List<Contribution> norway = new ArrayList<>();
    List<Contribution> all = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      boolean isHousing = i < 8;
      double value = isHousing ? (i == 0 ? 40 : 100) : 30 + 3 * i;
      norway.add(counted("no-" + i, "NO", value, isHousing ? "housing" : "day-care"));
      all.add(counted("se-" + i, "SE", 20 + 3.3 * i, i % 2 == 0 ? "housing" : "day-care"));
    }
    all.addAll(norway);
    EarlierRelease release = benchmark.release(List.of(), table(norway));
    release.cell(cell(first(norway), PeerGroup.ALL));
    release.cell(withFirstQuarter(HOUSING, 8, 100));

    RoundResults second = benchmark.compute(List.of(), table(all), Earlier.of(List.of(release)));

    GroupStatistics dayCare = cell(second, PeerGroup.of(Trait.SERVICE, "day-care"));
    assertThat(dayCare.suppressed(), is(OTHER_ROUND));
    assertThat("as it was told", cell(second, HOUSING).q1(), is(OptionalDouble.of(100)));
    assertThat("others", cell(second, SWEDEN).suppressed(), is(Optional.empty()));
  }

  /** Six were enough then and are too few now: what was told of them is known, but in wholes. */
  @Test
  public void theSameFiguresWithOtherDecimalsAreNotShownBecauseTheyWereBefore() {
    List<Contribution> six = country("NO", 6);
    GroupStatistics told = cell(first(six), PeerGroup.ALL);
    EarlierRelease inTenths = benchmark.release(List.of(), table(six));
    EarlierRelease inWholes = benchmark.release(List.of(), FigureTable.of(List.of(wholes()), six));
    inTenths.cell(told);
    inWholes.cell(told);

    assertThat(told.median().isPresent(), is(true));
    assertThat(ofSeven(six, inTenths).median(), is(told.median()));
    assertThat(ofSeven(six, inWholes).suppressed(), is(Optional.of(Suppression.TOO_FEW)));
  }

  /** All, where a number has to be of seven. */
  private static GroupStatistics ofSeven(List<Contribution> figures, EarlierRelease release) {
    Benchmark strict = new Benchmark(GroupLattice.standard(), Disclosure.withThreshold(6));
    Earlier earlier = Earlier.of(List.of(release));
    return cell(strict.compute(List.of(), table(figures), earlier), PeerGroup.ALL);
  }

  /** The same indicator without decimals. */
  private static Indicator wholes() {
    Indicator tenths = Networks.indicator(Direction.HIGHER);
    IndicatorScale of = tenths.scale();
    return new Indicator(
        tenths.code(),
        tenths.principle(),
        new IndicatorScale(
            of.kind(), of.factor(), of.direction(), of.target(), of.hard(), of.soft(), 0),
        tenths.texts(),
        false);
  }

  private static GroupStatistics withFirstQuarter(PeerGroup group, int n, double number) {
    OptionalDouble all = OptionalDouble.of(number);
    return new GroupStatistics(
        "X",
        group,
        OptionalInt.of(n),
        OptionalDouble.empty(),
        all,
        all,
        all,
        OptionalDouble.empty(),
        Optional.empty(),
        Map.of(
            GroupStatistics.Part.TAILS, Suppression.TOO_FEW,
            GroupStatistics.Part.FUNNEL, Suppression.TOO_FEW),
        Optional.empty());
  }

  private static Optional<Suppression> withheldFunnel(RoundResults results) {
    GroupStatistics all = cell(results, PeerGroup.ALL);
    return all.suppressed()
        .or(() -> Optional.ofNullable(all.withheld().get(GroupStatistics.Part.FUNNEL)));
  }

  /** Members from one number to before another, each with 100 cases. */
  private static List<Contribution> counted(int from, int to) {
    return new ArrayList<>(
        IntStream.range(from, to).mapToObj(i -> counted("c-" + i, 20 + 2 * i)).toList());
  }

  private static Contribution counted(String participant, double value) {
    return counted(participant, "NO", value, "day-care");
  }

  private static Contribution counted(
      String participant, String country, double value, String service) {
    Contribution plain = Networks.contribution(participant, country, value, service);
    return new Contribution(
        plain.participant(), plain.traits(), plain.values(), Map.of("X", 100.0));
  }

  private static List<Contribution> country(String country, int members) {
    return new ArrayList<>(
        IntStream.rangeClosed(1, members)
            .mapToObj(
                i ->
                    Networks.contribution(
                        country.toLowerCase(java.util.Locale.ROOT) + "-" + i,
                        country,
                        10 + 4 * i + (country.equals("SE") ? 1.7 : 0),
                        "day-care"))
            .toList());
  }

  private static List<Contribution> changed(List<Contribution> figures, int count) {
    List<Contribution> changed = new ArrayList<>(figures);
    for (int i = 0; i < count; i++) {
      Contribution old = figures.get(i * 2);
      changed.set(
          i * 2,
          Networks.contribution(
              old.participant().key(), "NO", 102 - old.values().get("X"), "day-care"));
    }
    return changed;
  }

  private static FigureTable table(List<Contribution> figures) {
    boolean isCounted = figures.stream().anyMatch(figure -> !figure.denominators().isEmpty());
    return FigureTable.of(
        List.of(isCounted ? Networks.proportion() : Networks.indicator(Direction.HIGHER)), figures);
  }

  private RoundResults first(List<Contribution> figures) {
    return benchmark.compute(List.of(), table(figures));
  }

  private RoundResults second(List<Contribution> figures, List<Contribution> before) {
    return second(figures, before, 5);
  }

  private static RoundResults second(List<Contribution> figures, List<Contribution> before, int k) {
    Benchmark benchmark = new Benchmark(GroupLattice.standard(), Disclosure.withThreshold(k));
    EarlierRelease release = benchmark.release(List.of(), table(before));
    RoundResults told = benchmark.compute(List.of(), table(before));
    told.statistics().values().forEach(cells -> cells.forEach(release::cell));
    told.positions().forEach((id, places) -> places.forEach(place -> release.place(id, place)));
    return benchmark.compute(List.of(), table(figures), Earlier.of(List.of(release)));
  }

  private static GroupStatistics cell(RoundResults results, PeerGroup group) {
    return results.statistics().get(group).get(0);
  }
}
