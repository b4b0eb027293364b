package org.elc.benchlearning.confluence.host;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.elc.benchlearning.app.NotFound;
import org.elc.benchlearning.app.results.Comparison;
import org.elc.benchlearning.app.results.Comparison.Row;
import org.elc.benchlearning.app.results.Comparisons;
import org.elc.benchlearning.view.position.PositionPage;
import org.elc.benchlearning.view.position.PositionView;

/**
 * The position strips that were asked for by {@code round}, {@code member}, {@code unit}, {@code
 * group}, {@code principle} and {@code indicator}.
 */
public final class PositionCharts {
  private final Comparisons comparisons;
  private final AppTemplates templates;
  private final PictureFiles files;

  public PositionCharts(Comparisons comparisons, AppTemplates templates, PictureFiles files) {
    this.comparisons = Objects.requireNonNull(comparisons);
    this.templates = Objects.requireNonNull(templates);
    this.files = Objects.requireNonNull(files);
  }

  /**
   * The strips, and the table behind a click, for a browser.
   *
   * @throws NotFound when there is nothing to show
   */
  public String forScreen(Asked asked) {
    PositionView view = view(asked);
    Map<String, Object> values =
        Map.of(
            "view",
            view,
            "tableHtml",
            templates.render("position-table", asked.language(), Map.of("view", view)));
    return templates.render("position", asked.language(), values);
  }

  /**
   * The table with the strips in it, for PDF and Word.
   *
   * @throws NotFound when there is nothing to show
   */
  public String forPaper(Asked asked) {
    return document(asked, view(asked).withFiles(files::file));
  }

  /**
   * The table alone, for mail.
   *
   * @throws NotFound when there is nothing to show
   */
  public String forMessage(Asked asked) {
    return document(asked, view(asked));
  }

  private String document(Asked asked, PositionView view) {
    return templates.render("position-document", asked.language(), Map.of("view", view));
  }

  private PositionView view(Asked asked) {
    Comparison comparison = comparisons.compare(asked.actor(), asked.comparison());
    List<Row> shown = asked.selected(comparison.rows(), Row::indicator);
    return new PositionPage(comparison, shown, asked.language()).view();
  }
}
