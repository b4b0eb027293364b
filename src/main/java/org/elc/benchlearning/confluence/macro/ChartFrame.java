package org.elc.benchlearning.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.elc.benchlearning.confluence.host.Asked;
import org.elc.benchlearning.confluence.host.ChartPages;
import org.elc.benchlearning.view.chart.ChartView;

/** What all macros with charts do alike: one view, three kinds of output. */
public final class ChartFrame {
  private final MacroFrame frame;
  private final ChartPages pages;

  public ChartFrame(MacroFrame frame, ChartPages pages) {
    this.frame = Objects.requireNonNull(frame);
    this.pages = Objects.requireNonNull(pages);
  }

  String show(
      Map<String, String> parameters,
      ConversionContext context,
      Function<Asked, ChartView> charts) {
    return frame.show(
        parameters,
        context,
        MacroFrame.CHARTS,
        (asked, output) -> {
          ChartView view = charts.apply(asked);
          return switch (output) {
            case SCREEN -> pages.forScreen(view, asked.language());
            case PAPER -> pages.forPaper(view, asked.language());
            case MESSAGE -> pages.forMessage(view, asked.language());
          };
        });
  }
}
