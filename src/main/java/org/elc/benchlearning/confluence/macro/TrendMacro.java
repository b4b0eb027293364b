package org.elc.benchlearning.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import java.util.Map;
import java.util.Objects;
import org.elc.benchlearning.app.results.Trend;
import org.elc.benchlearning.app.results.Trends;
import org.elc.benchlearning.confluence.host.Asked;
import org.elc.benchlearning.view.chart.ChartView;
import org.elc.benchlearning.view.trend.TrendPage;

/**
 * {@code elc-trend}: own values over the rounds beside the peer group's. It shows what the reader
 * may see, whoever wrote the page.
 */
public final class TrendMacro implements BlockMacro {
  private final ChartFrame frame;
  private final Trends trends;

  public TrendMacro(ChartFrame frame, Trends trends) {
    this.frame = Objects.requireNonNull(frame);
    this.trends = Objects.requireNonNull(trends);
  }

  @Override
  public String execute(Map<String, String> parameters, String body, ConversionContext context) {
    return frame.show(parameters, context, this::view);
  }

  private ChartView view(Asked asked) {
    int rounds = asked.number("rounds", Trends.USUAL_ROUNDS);
    Trend trend = trends.follow(asked.actor(), asked.comparison(), rounds);
    return new TrendPage(
            trend, asked.selected(trend.series(), Trend.Series::indicator), asked.language())
        .view();
  }
}
