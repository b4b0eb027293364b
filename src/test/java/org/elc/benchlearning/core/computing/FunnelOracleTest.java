package org.elc.benchlearning.core.computing;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.elc.benchlearning.core.benchmark.Contribution;
import org.elc.benchlearning.core.benchmark.GroupLattice;
import org.elc.benchlearning.core.catalogue.AnIndicator;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.elc.benchlearning.core.membership.SizeBand;
import org.elc.benchlearning.core.membership.Traits;
import org.elc.benchlearning.core.round.ParticipantId;
import org.elc.benchlearning.core.stats.Overdispersion;
import org.junit.Test;

/** Real figures against R 4.2.2 (the oracles' README has the functions). */
public class FunnelOracleTest {
  private static final Path ORACLES = Path.of("..", "shared", "oracles");
  private static final Indicator SHARE = AnIndicator.called("X").hard("0", "100").build();

  @Test
  public void january2018AgreesWithR() throws IOException {
    agreesWithR("2018-01-01");
  }

  @Test
  public void march2019AgreesWithR() throws IOException {
    agreesWithR("2019-03-01");
  }

  @Test
  public void allOfTheWholeIsNoMoreThanTheWhole() {
    Overdispersion funnel =
        cell(SHARE, List.of(of("a", 100, 3371.7), of("b", 100, 7.3), of("c", 100, 11.1)))
            .funnel()
            .orElseThrow();

    assertThat(funnel.centre(), is(1.0));
    assertThat(funnel.tau2(), is(0.0));
  }

  @Test
  public void whatMayBeMoreThanTheWholeHasNoFunnel() {
    Indicator turnover = AnIndicator.called("X").hard("0", "200").build();
    Indicator rate = AnIndicator.called("X").rate("100").hard("0", "100").build();

    for (Indicator indicator : List.of(turnover, rate)) {
      assertThat(
          cell(indicator, List.of(of("a", 50, 20), of("b", 60, 20))).funnel(),
          is(Optional.empty()));
    }
    assertThat(cell(SHARE, List.of()).funnel(), is(Optional.empty()));
  }

  private static void agreesWithR(String month) throws IOException {
    Map<String, Double> expected = new HashMap<>();
    for (String[] row : csv("attendances-" + month + "-group.csv")) {
      expected.put(row[0], Double.parseDouble(row[1].strip()));
    }
    List<Contribution> contributions = new ArrayList<>();
    for (String[] row : csv("attendances-" + month + "-members.csv")) {
      double whole = Double.parseDouble(row[2]);
      contributions.add(of(row[0], 100 * Double.parseDouble(row[1]) / whole, whole));
    }

    Overdispersion funnel = cell(SHARE, contributions).funnel().orElseThrow();

    assertClose(funnel.centre(), expected.get("theta"), 1e-12);
    assertClose(funnel.phi(), expected.get("phi"), 1e-11);
    assertClose(funnel.tau2(), expected.get("tau2"), 1e-11);
  }

  private static void assertClose(double actual, double expected, double relative) {
    assertThat(actual, closeTo(expected, expected * relative));
  }

  private static ComputedCell cell(Indicator indicator, List<Contribution> contributions) {
    return ComputedRound.of(
            GroupLattice.standard(), FigureTable.of(List.of(indicator), contributions))
        .cells(0)
        .get(0);
  }

  private static Contribution of(String participant, double value, double whole) {
    return new Contribution(
        ParticipantId.whole(participant),
        new Traits("GB", new TreeSet<>(), SizeBand.L, Optional.empty()),
        Map.of("X", value),
        Map.of("X", whole));
  }

  private static List<String[]> csv(String name) throws IOException {
    List<String> lines = Files.readAllLines(ORACLES.resolve(name));
    return lines.stream().skip(1).map(line -> line.split(",")).toList();
  }
}
