package org.elc.benchlearning.core.disclosure;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    RoundResults results =
        new Benchmark(GroupLattice.standard(), Disclosure.withThreshold(5))
            .compute(List.of(SEEN_IN_TIME), contributions(members));

    GroupStatistics all = results.statistics().get(PeerGroup.ALL).get(0);
    assertThat((double) all.n().getAsInt(), is(group.get("n")));
    assertPercent("p10", all.p10().getAsDouble(), group.get("p10"));
    assertPercent("q1", all.q1().getAsDouble(), group.get("q1"));
    assertPercent("median", all.median().getAsDouble(), group.get("median"));
    assertPercent("q3", all.q3().getAsDouble(), group.get("q3"));
    assertPercent("p90", all.p90().getAsDouble(), group.get("p90"));
    for (Map<String, String> row : members) {
      Position position = results.positions().get(ParticipantId.whole(row.get("org_code"))).get(0);
      assertPercent(row.get("org_code"), position.value(), number(row, "value"));
      assertThat(row.get("org_code"), (double) position.rank().getAsInt(), is(number(row, "rank")));
      assertThat(
          row.get("org_code"),
          position.percentile().getAsDouble(),
          closeTo(number(row, "percentile"), TOLERANCE));
    }
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
