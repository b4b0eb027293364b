package org.elc.benchlearning.core.disclosure;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.TreeSet;
import org.elc.benchlearning.core.benchmark.Contribution;
import org.elc.benchlearning.core.benchmark.GroupLattice;
import org.elc.benchlearning.core.benchmark.GroupStatistics;
import org.elc.benchlearning.core.benchmark.PeerGroup;
import org.elc.benchlearning.core.benchmark.Position;
import org.elc.benchlearning.core.benchmark.RoundResults;
import org.elc.benchlearning.core.catalogue.Direction;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.elc.benchlearning.core.computing.ComputedCell;
import org.elc.benchlearning.core.computing.ComputedRound;
import org.elc.benchlearning.core.computing.FigureTable;
import org.elc.benchlearning.core.entry.Figure;
import org.elc.benchlearning.core.entry.FigureValue;
import org.elc.benchlearning.core.membership.SizeBand;
import org.elc.benchlearning.core.membership.Traits;
import org.elc.benchlearning.core.round.ParticipantId;
import org.junit.Test;

/**
 * Real figures against R 4.2.2 (the oracles' README has the functions); its scale is 0..1, ours
 * 0..100.
 */
public class AttendancesOracleTest {
  private static final Path ORACLES = Path.of("..", "shared", "oracles");
  private static final double TOLERANCE = 1e-12;
  private static final Map<String, Double> SHARES =
      Map.of("p10", 0.1, "q1", 0.25, "median", 0.5, "q3", 0.75, "p90", 0.9);
  private static final Indicator SEEN_IN_TIME = Networks.indicator(Direction.HIGHER);

  @Test
  public void january2018AgreesWithR() {
    agreesWithR("2018-01-01");
  }

  @Test
  public void march2019AgreesWithR() {
    agreesWithR("2019-03-01");
  }

  private static void agreesWithR(String month) {
    List<Map<String, String>> members = csv("attendances-" + month + "-members.csv");
    Map<String, Double> group = new TreeMap<>();
    csv("attendances-" + month + "-group.csv")
        .forEach(row -> group.put(row.get("statistic"), number(row, "value")));

    List<Contribution> contributions = contributions(members);
    ComputedRound computed =
        ComputedRound.of(
            GroupLattice.standard(), FigureTable.of(List.of(SEEN_IN_TIME), contributions));
    ComputedCell cell =
        computed.cells(0).stream().filter(c -> c.group().isAll()).findFirst().orElseThrow();
    assertThat((double) cell.size(), is(group.get("n")));
    for (Map.Entry<String, Double> share : SHARES.entrySet()) {
      double actual = cell.quantile(share.getValue());
      assertPercent(share.getKey(), actual, group.getOrDefault(share.getKey(), Double.NaN));
    }

    RoundResults results =
        new Benchmark(GroupLattice.standard(), Disclosure.withThreshold(5))
            .compute(List.of(SEEN_IN_TIME), contributions);
    GroupStatistics all = results.statistics().get(PeerGroup.ALL).get(0);
    assertThat((double) all.n().getAsInt(), is(group.get("n")));
    assertThat(all.p10(), is(published(group, "p10")));
    assertThat(all.q1(), is(published(group, "q1")));
    assertThat(all.median(), is(published(group, "median")));
    assertThat(all.q3(), is(published(group, "q3")));
    assertThat(all.p90(), is(published(group, "p90")));
    int told = 0;
    for (Map<String, String> row : members) {
      String who = row.get("org_code");
      Position position = results.positions().get(ParticipantId.whole(who)).get(0);
      assertPercent(who, position.value(), number(row, "value"));
      if (position.withheld().isEmpty()) {
        told++;
        assertThat(who, (double) position.rank().getAsInt(), is(number(row, "rank")));
        assertThat(
            who,
            position.percentile().getAsDouble(),
            closeTo(number(row, "percentile"), TOLERANCE));
      }
    }
    // The worst of all are told their quarter only.
    assertThat((double) told, greaterThan(0.9 * members.size()));
  }

  /** R's figure as it is published: in per cent, half up to one decimal. */
  private static OptionalDouble published(Map<String, Double> group, String statistic) {
    BigDecimal percent =
        BigDecimal.valueOf(group.getOrDefault(statistic, Double.NaN)).movePointRight(2);
    return OptionalDouble.of(percent.setScale(1, RoundingMode.HALF_UP).doubleValue());
  }

  private static List<Contribution> contributions(List<Map<String, String>> members) {
    Traits traits = new Traits("GB", new TreeSet<>(List.of("type1")), SizeBand.L, Optional.empty());
    List<Contribution> contributions = new ArrayList<>();
    for (Map<String, String> row : members) {
      Figure figure =
          new Figure(
              "X",
              Optional.of(new BigDecimal(row.get("numerator"))),
              Optional.of(new BigDecimal(row.get("denominator"))),
              Optional.empty(),
              Optional.empty(),
              "",
              "");
      contributions.add(
          new Contribution(
              ParticipantId.whole(row.get("org_code")),
              traits,
              Map.of("X", FigureValue.of(SEEN_IN_TIME, figure).getAsDouble())));
    }
    return contributions;
  }

  private static void assertPercent(String what, double actual, double share) {
    assertThat(what, actual, closeTo(100 * share, 100 * share * TOLERANCE));
  }

  private static double number(Map<String, String> row, String column) {
    return Double.parseDouble(row.get(column).strip());
  }

  private static List<Map<String, String>> csv(String name) {
    try {
      List<String> lines = Files.readAllLines(ORACLES.resolve(name));
      String[] columns = lines.get(0).split(",");
      List<Map<String, String>> rows = new ArrayList<>();
      for (String line : lines.subList(1, lines.size())) {
        String[] cells = line.split(",");
        Map<String, String> row = new TreeMap<>();
        for (int i = 0; i < columns.length; i++) {
          row.put(columns[i], cells[i]);
        }
        rows.add(row);
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
