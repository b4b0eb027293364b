package org.elc.benchlearning.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import java.util.Map;
import java.util.Objects;
import org.elc.benchlearning.confluence.host.PositionCharts;

/**
 * {@code elc-position}: where the own values stand in a peer group, as strips. It shows what the
 * reader may see, whoever wrote the page.
 */
public final class PositionMacro implements BlockMacro {
  private final MacroFrame frame;
  private final PositionCharts charts;

  public PositionMacro(MacroFrame frame, PositionCharts charts) {
    this.frame = Objects.requireNonNull(frame);
    this.charts = Objects.requireNonNull(charts);
  }

  @Override
  public String execute(Map<String, String> parameters, String body, ConversionContext context) {
    return frame.show(
        parameters,
        context,
        MacroFrame.CHARTS,
        (asked, output) ->
            switch (output) {
              case SCREEN -> charts.forScreen(asked);
              case PAPER -> charts.forPaper(asked);
              case MESSAGE -> charts.forMessage(asked);
            });
  }
}
