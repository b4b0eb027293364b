package org.elc.benchlearning.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import java.util.Map;
import java.util.Objects;
import org.elc.benchlearning.confluence.host.BenchmarkTables;

/**
 * {@code elc-benchmark-table}: own results beside a peer group's. It shows what the reader may see,
 * whoever wrote the page.
 */
public final class BenchmarkTableMacro implements BlockMacro {
  private final MacroFrame frame;
  private final BenchmarkTables tables;

  public BenchmarkTableMacro(MacroFrame frame, BenchmarkTables tables) {
    this.frame = Objects.requireNonNull(frame);
    this.tables = Objects.requireNonNull(tables);
  }

  @Override
  public String execute(Map<String, String> parameters, String body, ConversionContext context) {
    return frame.show(
        parameters,
        context,
        BenchmarkTables.RESOURCES,
        (asked, output) ->
            switch (output) {
              case SCREEN -> tables.forScreen(asked);
              case PAPER, MESSAGE -> tables.forDocument(asked);
            });
  }
}
