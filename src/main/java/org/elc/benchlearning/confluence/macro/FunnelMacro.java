package org.elc.benchlearning.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.elc.benchlearning.app.results.Comparison;
import org.elc.benchlearning.app.results.Comparison.Row;
import org.elc.benchlearning.app.results.Comparisons;
import org.elc.benchlearning.confluence.host.Asked;
import org.elc.benchlearning.view.chart.ChartView;
import org.elc.benchlearning.view.funnel.FunnelPage;

/**
 * {@code elc-funnel}: own percentages beside what chance explains at their size, with nobody else
 * in the picture. It shows what the reader may see, whoever wrote the page.
 */
public final class FunnelMacro implements BlockMacro {
  private final ChartFrame frame;
  private final Comparisons comparisons;

  public FunnelMacro(ChartFrame frame, Comparisons comparisons) {
    this.frame = Objects.requireNonNull(frame);
    this.comparisons = Objects.requireNonNull(comparisons);
  }

  @Override
  public String execute(Map<String, String> parameters, String body, ConversionContext context) {
    return frame.show(parameters, context, this::view);
  }

  private ChartView view(Asked asked) {
    Comparison comparison = comparisons.compare(asked.actor(), asked.comparison());
    List<Row> proportions = comparison.rows().stream().filter(FunnelPage::hasFunnel).toList();
    List<Row> shown = asked.selected(proportions, Row::indicator);
    return new FunnelPage(comparison, shown, asked.language()).view();
  }
}
