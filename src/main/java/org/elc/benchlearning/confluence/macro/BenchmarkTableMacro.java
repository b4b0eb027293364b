package org.elc.benchlearning.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.elc.benchlearning.confluence.host.BenchmarkTables;

/**
 * {@code elc-benchmark-table}: own results beside a peer group's. It shows what the reader may see,
 * whoever wrote the page.
 */
public final class BenchmarkTableMacro implements Macro {
  private static final String RESOURCES = "org.elc.benchlearning:benchmark-table";

  private final BenchmarkTables tables;
  private final PageBuilderService page;

  public BenchmarkTableMacro(BenchmarkTables tables, PageBuilderService page) {
    this.tables = Objects.requireNonNull(tables);
    this.page = Objects.requireNonNull(page);
  }

  @Override
  public String execute(Map<String, String> parameters, String body, ConversionContext context) {
    Optional<String> space = Optional.ofNullable(context.getSpaceKey());
    if (Output.of(context) == Output.DOCUMENT) {
      return tables.forDocument(parameters, space).orElseGet(tables::nothing);
    }
    page.assembler().resources().requireWebResource(RESOURCES);
    return tables.forScreen(parameters, space).orElseGet(tables::nothing);
  }

  @Override
  public BodyType getBodyType() {
    return BodyType.NONE;
  }

  @Override
  public OutputType getOutputType() {
    return OutputType.BLOCK;
  }
}
