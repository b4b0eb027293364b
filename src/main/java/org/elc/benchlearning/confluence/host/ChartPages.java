package org.elc.benchlearning.confluence.host;

import java.util.Map;
import java.util.Objects;
import org.elc.benchlearning.view.Language;
import org.elc.benchlearning.view.chart.ChartView;

/** Markup of charts: for a browser, for paper, for mail. */
public final class ChartPages {
  private final AppTemplates templates;
  private final PictureFiles files;

  public ChartPages(AppTemplates templates, PictureFiles files) {
    this.templates = Objects.requireNonNull(templates);
    this.files = Objects.requireNonNull(files);
  }

  /** The charts, and the table behind a click. */
  public String forScreen(ChartView view, Language language) {
    return templates.render(
        "chart",
        language,
        Map.of("view", view, "tableHtml", render("chart-table", view, language)));
  }

  /** The charts as files, and the table. */
  public String forPaper(ChartView view, Language language) {
    return forMessage(view.withFiles(files::file), language);
  }

  /** The words and the table. */
  public String forMessage(ChartView view, Language language) {
    return render("chart-document", view, language);
  }

  private String render(String template, ChartView view, Language language) {
    return templates.render(template, language, Map.of("view", view));
  }
}
