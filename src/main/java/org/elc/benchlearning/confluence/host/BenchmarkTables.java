package org.elc.benchlearning.confluence.host;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.util.Map;
import java.util.Objects;
import org.elc.benchlearning.app.NotFound;
import org.elc.benchlearning.app.results.Comparisons;
import org.elc.benchlearning.view.Language;
import org.elc.benchlearning.view.benchmark.BenchmarkPage;
import org.elc.benchlearning.view.benchmark.BenchmarkView;
import org.elc.benchlearning.view.benchmark.TableOptions;
import org.elc.benchlearning.view.benchmark.TableOptions.Sort;

/**
 * The benchmark table that was asked for by {@code round}, {@code member}, {@code unit}, {@code
 * group}, {@code principle} and {@code sort}.
 */
public final class BenchmarkTables {
  /** Where the table stands on a page of its own. */
  public static final String PATH = "/plugins/servlet/elc/benchmark";

  /** Script and style of the table. */
  public static final String RESOURCES = "org.elc.benchlearning:benchmark-table";

  private final Comparisons comparisons;
  private final AppTemplates templates;
  private final ApplicationProperties wiki;

  public BenchmarkTables(
      Comparisons comparisons, AppTemplates templates, ApplicationProperties wiki) {
    this.comparisons = Objects.requireNonNull(comparisons);
    this.templates = Objects.requireNonNull(templates);
    this.wiki = Objects.requireNonNull(wiki);
  }

  /**
   * The table with its choices, for a browser.
   *
   * @throws NotFound when there is nothing to show
   */
  public String forScreen(Asked asked) {
    BenchmarkView view = view(asked);
    return templates.render(
        "benchmark-table",
        asked.language(),
        Map.of(
            "view",
            view,
            "action",
            wiki.getBaseUrl(UrlMode.RELATIVE) + PATH,
            "rowsHtml",
            templates.render("benchmark-rows", asked.language(), Map.of("view", view))));
  }

  /**
   * The table alone, for PDF, Word and mail.
   *
   * @throws NotFound when there is nothing to show
   */
  public String forDocument(Asked asked) {
    return templates.render("benchmark-document", asked.language(), Map.of("view", view(asked)));
  }

  /** What stands in the place of a table that is not there for the reader. */
  public String nothing(Language language) {
    return templates.nothing(language);
  }

  /** The wiki page around a table. */
  public String page(Language language, String tableHtml) {
    return templates.render("benchmark-page", language, Map.of("tableHtml", tableHtml));
  }

  private BenchmarkView view(Asked asked) {
    TableOptions options =
        new TableOptions(asked.principle(), asked.choice("sort", Sort.class, Sort.CATALOGUE));
    return new BenchmarkPage(
            comparisons.compare(asked.actor(), asked.comparison()), options, asked.language())
        .view();
  }
}
