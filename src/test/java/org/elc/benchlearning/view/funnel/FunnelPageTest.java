package org.elc.benchlearning.view.funnel;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.util.List;
import org.elc.benchlearning.app.results.Comparison;
import org.elc.benchlearning.app.results.Comparison.Row;
import org.elc.benchlearning.core.benchmark.FunnelStatistics;
import org.elc.benchlearning.view.Language;
import org.elc.benchlearning.view.benchmark.AComparison;
import org.elc.benchlearning.view.chart.ChartView;
import org.elc.benchlearning.view.chart.ChartView.Card;
import org.junit.Test;

public class FunnelPageTest {
  private static final FunnelStatistics CHANCE = new FunnelStatistics(50, 0);

  private static ChartView view(Language language, Row... rows) {
    Comparison empty = new AComparison().build();
    Comparison comparison =
        new Comparison(
            empty.round(), empty.subject(), empty.group(), empty.groups(), List.of(rows));
    return new FunnelPage(comparison, List.of(rows), language).view();
  }

  private static Card card(Row row) {
    return view(Language.EN, row).sections().get(0).cards().get(0);
  }

  @Test
  public void whereTheOwnValueLiesIsASentence() {
    assertThat(
        card(FunnelRows.row(25, CHANCE, 52, 100)).sentence(),
        is(
            "With 100 cases, the own value 52.0 lies within what chance and usual differences"
                + " explain; the whole group has 50.0."));
    assertThat(
        card(FunnelRows.row(25, CHANCE, 62, 100)).sentence(),
        containsString("is above the 95% limit: chance hardly explains it"));
    assertThat(
        card(FunnelRows.row(25, CHANCE, 30, 100)).sentence(),
        containsString("is below the 99.8% limit: chance does not explain it"));
    assertThat(
        card(FunnelRows.row(CHANCE)).sentence(),
        is(
            "The whole group has 50.0; there is no own value in the picture."
                + " Not reported: No figure was given for this indicator."));
  }

  @Test
  public void aFigureOfFewPersonsSaysWhyItIsNotThereOrDoesNotCount() {
    assertThat(
        card(FunnelRows.hidden(CHANCE)).sentence(),
        is(
            "The whole group has 50.0; there is no own value in the picture. Suppressed: There is"
                + " a figure, but it is about fewer than five persons: only the member sees it."));
    assertThat(
        card(FunnelRows.own(CHANCE, 2, 3)).sentence(),
        endsWith(
            "Too few persons: The figure is about fewer than five persons. Only the member that"
                + " reported it sees it, and it does not count in the comparison."));
  }

  @Test
  public void aGroupTooSmallForAFunnelSaysHowLargeItMustBe() {
    assertThat(
        card(FunnelRows.small(52, 100)).sentence(),
        is("A funnel is drawn where at least 20 members have a value; here there are fewer."));
  }

  /** By hand: 40 less (F(40) - 0.025) / f(40), and 60 less (F(60) - 0.975) / f(60), of 100. */
  @Test
  public void theTableHasTheLimitsAtTheOwnSize() {
    ChartView view = view(Language.EN, FunnelRows.row(25, CHANCE, 52, 100));

    List<String> cells = view.table().groups().get(0).rows().get(0).cells();
    assertThat(cells, hasSize(view.table().width() - 1));
    assertThat(cells.subList(0, 3), contains("52.0", "100", "50.0"));
    assertThat(cells.get(3), is(cells.get(5)));
    assertThat(cells.get(3), is("39.7 to 59.3"));
  }

  @Test
  public void everyLanguageSaysEverything() {
    for (Language language : Language.values()) {
      ChartView view =
          view(
              language,
              FunnelRows.row(25, new FunnelStatistics(50, 0.01), 95, 100),
              FunnelRows.row(CHANCE));

      assertThat(view.toString(), not(containsString("???")));
      assertThat(view.keys().stream().map(ChartView.Key::kind).toList(), hasItem("limit"));
    }
  }
}
