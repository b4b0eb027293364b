package org.elc.benchlearning.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.elc.benchlearning.app.NotFound;
import org.elc.benchlearning.confluence.host.AppTemplates;
import org.elc.benchlearning.confluence.host.Asked;
import org.elc.benchlearning.confluence.host.Asking;

/**
 * What all macros do alike: find out what is asked, load what a browser needs for the answer, and
 * show the same nothing whether a thing does not exist or may not be seen.
 */
public final class MacroFrame {
  /** The style of all charts. */
  static final String CHARTS = "org.elc.benchlearning:charts";

  private final Asking asking;
  private final AppTemplates templates;
  private final PageBuilderService page;

  public MacroFrame(Asking asking, AppTemplates templates, PageBuilderService page) {
    this.asking = Objects.requireNonNull(asking);
    this.templates = Objects.requireNonNull(templates);
    this.page = Objects.requireNonNull(page);
  }

  /** What stands inside. */
  @FunctionalInterface
  interface Inside {
    /**
     * The markup for the output.
     *
     * @throws NotFound when there is nothing to show
     */
    String html(Asked asked, Output output);
  }

  /** The macro's markup for whoever reads, with the resources of this module in a browser. */
  String show(
      Map<String, String> parameters, ConversionContext context, String resources, Inside inside) {
    Asked asked = asking.of(parameters, Optional.ofNullable(context.getSpaceKey()));
    Output output = Output.of(context);
    try {
      String html = inside.html(asked, output);
      if (output == Output.SCREEN) {
        page.assembler().resources().requireWebResource(resources);
      }
      return html;
    } catch (NotFound e) {
      return templates.nothing(asked.language());
    }
  }
}
