package org.elc.benchlearning.audit;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.elc.benchlearning.audit.Scene.Published;
import org.elc.benchlearning.core.benchmark.GroupStatistics;
import org.elc.benchlearning.core.benchmark.PeerGroup;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.elc.benchlearning.core.entry.Figure;
import org.elc.benchlearning.core.membership.Traits;
import org.elc.benchlearning.core.round.ParticipantId;
import org.junit.Test;

/**
 * Rule 9 of decision 0035: a new cell of exactly the figures of an earlier one shows what that one
 * showed and nothing else. Whoever shows less has not taken anything back.
 */
public class ToldAgainTest {
  private int same;

  @Test
  public void theSameFiguresAreToldTheSameAgain() {
    HostileNetworks networks = new HostileNetworks();
    List<String> found = new ArrayList<>();
    LongStream.rangeClosed(1, 150)
        .mapToObj(networks::network)
        .filter(network -> network.rounds().size() > 1)
        .forEach(network -> look(network, InProcess.publish(network), found));

    assertThat(same, is(greaterThan(100)));
    assertThat(found, is(empty()));
  }

  private void look(Network network, List<Published> published, List<String> found) {
    for (Indicator indicator : network.indicators()) {
      Map<Map<ParticipantId, Figure>, GroupStatistics> then = new HashMap<>();
      cells(network, indicator, published.get(0))
          .forEach((cell, figures) -> then.put(figures, cell));
      cells(network, indicator, published.get(1))
          .forEach(
              (cell, figures) -> {
                GroupStatistics before = then.get(figures);
                if (before != null && before.suppressed().isEmpty()) {
                  same++;
                  if (!numbers(before).equals(numbers(cell))) {
                    found.add("seed %d: %s, then %s".formatted(network.seed(), before, cell));
                  }
                }
              });
    }
  }

  private static List<Object> numbers(GroupStatistics cell) {
    return List.of(cell.n(), cell.p10(), cell.q1(), cell.median(), cell.q3(), cell.p90());
  }

  private static Map<GroupStatistics, Map<ParticipantId, Figure>> cells(
      Network network, Indicator indicator, Published one) {
    Map<GroupStatistics, Map<ParticipantId, Figure>> cells = new HashMap<>();
    for (List<GroupStatistics> of : one.results().statistics().values()) {
      for (GroupStatistics cell : of) {
        if (cell.indicator().equals(indicator.code())) {
          cells.put(cell, figures(network, indicator, one, cell.group()));
        }
      }
    }
    return cells;
  }

  private static Map<ParticipantId, Figure> figures(
      Network network, Indicator indicator, Published one, PeerGroup group) {
    Map<ParticipantId, Figure> figures = new HashMap<>();
    one.round()
        .figures()
        .forEach(
            (id, own) -> {
              Traits traits = network.traits(id, one.round().to());
              if (Release.belongs(traits, group) && Scene.enough(indicator, own).isPresent()) {
                figures.put(id, own.get(indicator.code()));
              }
            });
    return figures;
  }
}
