package org.elc.benchlearning.confluence.host;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.util.Map;
import java.util.Objects;
import org.elc.benchlearning.app.NotFound;
import org.elc.benchlearning.app.results.BestInClass;
import org.elc.benchlearning.app.results.Comparison;
import org.elc.benchlearning.app.results.Comparisons;
import org.elc.benchlearning.core.benchmark.PeerGroup;
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

  private static final String BEST = "/plugins/servlet/elc/best";
  private static final String CORRECTIONS = "/plugins/servlet/elc/corrections/";

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
    Comparison comparison = comparison(asked);
    BenchmarkView view = view(comparison, asked);
    String base = wiki.getBaseUrl(UrlMode.RELATIVE);
    return templates.render(
        "benchmark-table",
        asked.language(),
        Map.of(
            "view",
            view,
            "action",
            base + PATH,
            "best",
            base + best(comparison),
            "corrections",
            base + corrections(comparison),
            "rowsHtml",
            templates.render("benchmark-rows", asked.language(), Map.of("view", view))));
  }

  /**
   * The table alone, for PDF, Word and mail.
   *
   * @throws NotFound when there is nothing to show
   */
  public String forDocument(Asked asked) {
    return templates.render(
        "benchmark-document", asked.language(), Map.of("view", view(comparison(asked), asked)));
  }

  /** What stands in the place of a table that is not there for the reader. */
  public String nothing(Language language) {
    return templates.nothing(language);
  }

  /** The wiki page around a table. */
  public String page(Language language, String tableHtml) {
    return templates.render("benchmark-page", language, Map.of("tableHtml", tableHtml));
  }

  private Comparison comparison(Asked asked) {
    return comparisons.compare(asked.actor(), asked.comparison());
  }

  /** Where the reader asks for a correction of the own figures, and sees what was corrected. */
  private static String corrections(Comparison comparison) {
    String own =
        comparison
            .subject()
            .map(s -> s.participant().id())
            .map(id -> "?member=" + id.member() + "&unit=" + id.unit())
            .orElse("");
    return CORRECTIONS + comparison.round().key() + own;
  }

  /** Who is among the best; in groups in which nobody is named, among all. */
  private static String best(Comparison comparison) {
    boolean isNaming = BestInClass.isNaming(comparison.group());
    String group = isNaming ? comparison.group().key() : PeerGroup.ALL.key();
    return BEST + "?round=" + comparison.round().key() + "&group=" + group;
  }

  private static BenchmarkView view(Comparison comparison, Asked asked) {
    TableOptions options =
        new TableOptions(asked.principle(), asked.choice("sort", Sort.class, Sort.CATALOGUE));
    return new BenchmarkPage(comparison, options, asked.language()).view();
  }
}
