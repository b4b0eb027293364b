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

  public PositionCharts(Comparisons comparisons, AppTemplates templates) {
    this.comparisons = Objects.requireNonNull(comparisons);
    this.templates = Objects.requireNonNull(templates);
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
   * The table with the strips in it, for PDF, Word and mail.
   *
   * @throws NotFound when there is nothing to show
   */
  public String forDocument(Asked asked) {
    return templates.render("position-document", asked.language(), Map.of("view", view(asked)));
  }

  private PositionView view(Asked asked) {
    Comparison comparison = comparisons.compare(asked.actor(), asked.comparison());
    List<Row> shown =
        comparison.rows().stream()
            .filter(r -> asked.principle().map(r.indicator().principle()::equals).orElse(true))
            .filter(
                r ->
                    asked
                        .text("indicator")
                        .map(r.indicator().code()::equalsIgnoreCase)
                        .orElse(true))
            .toList();
    if (shown.isEmpty()) {
      throw new NotFound();
    }
    return new PositionPage(comparison, shown, asked.language()).view();
  }
}
