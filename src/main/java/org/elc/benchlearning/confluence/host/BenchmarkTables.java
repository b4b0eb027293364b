package org.elc.benchlearning.confluence.host;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.elc.benchlearning.app.NotFound;
import org.elc.benchlearning.app.membership.Members;
import org.elc.benchlearning.app.results.BenchmarkRequest;
import org.elc.benchlearning.app.results.Comparisons;
import org.elc.benchlearning.core.catalogue.Principle;
import org.elc.benchlearning.core.membership.Member;
import org.elc.benchlearning.view.Language;
import org.elc.benchlearning.view.benchmark.BenchmarkPage;
import org.elc.benchlearning.view.benchmark.BenchmarkView;
import org.elc.benchlearning.view.benchmark.TableOptions;
import org.elc.benchlearning.view.benchmark.TableOptions.Sort;

/**
 * The benchmark table for whoever reads, from the texts of a macro's or an address's parameters:
 * {@code round}, {@code member}, {@code unit}, {@code group}, {@code principle}, {@code sort}.
 */
public final class BenchmarkTables {
  /** Where the table stands on a page of its own. */
  public static final String PATH = "/plugins/servlet/elc/benchmark";

  private final Comparisons comparisons;
  private final Members members;
  private final Reader reader;
  private final AppTemplates templates;
  private final ApplicationProperties wiki;

  public BenchmarkTables(
      Comparisons comparisons,
      Members members,
      Reader reader,
      AppTemplates templates,
      ApplicationProperties wiki) {
    this.comparisons = Objects.requireNonNull(comparisons);
    this.members = Objects.requireNonNull(members);
    this.reader = Objects.requireNonNull(reader);
    this.templates = Objects.requireNonNull(templates);
    this.wiki = Objects.requireNonNull(wiki);
  }

  /**
   * The table with its choices, for a browser; absent when there is nothing to show.
   *
   * @param space key of the wiki space that the table stands in, if it stands in one
   */
  public Optional<String> forScreen(Map<String, String> parameters, Optional<String> space) {
    Language language = reader.language();
    return view(parameters, space, language)
        .map(
            view ->
                templates.render(
                    "benchmark-table",
                    language,
                    Map.of(
                        "view",
                        view,
                        "action",
                        wiki.getBaseUrl(UrlMode.RELATIVE) + PATH,
                        "rowsHtml",
                        templates.render("benchmark-rows", language, Map.of("view", view)))));
  }

  /** The table alone, for PDF, Word and mail; absent when there is nothing to show. */
  public Optional<String> forDocument(Map<String, String> parameters, Optional<String> space) {
    Language language = reader.language();
    return view(parameters, space, language)
        .map(view -> templates.render("benchmark-document", language, Map.of("view", view)));
  }

  /** What stands in the place of a table that is not there for the reader. */
  public String nothing() {
    return templates.nothing(reader.language());
  }

  /** The wiki page around a table. */
  public String page(String tableHtml) {
    return templates.render("benchmark-page", reader.language(), Map.of("tableHtml", tableHtml));
  }

  private Optional<BenchmarkView> view(
      Map<String, String> parameters, Optional<String> space, Language language) {
    try {
      TableOptions options = new TableOptions(principle(parameters), sort(parameters));
      BenchmarkRequest request =
          new BenchmarkRequest(
              given(parameters, "round"),
              given(parameters, "member"),
              given(parameters, "unit"),
              space.flatMap(s -> members.ofSpace(reader.actor(), s)).map(Member::key),
              given(parameters, "group"));
      return Optional.of(
          new BenchmarkPage(comparisons.compare(reader.actor(), request), options, language)
              .view());
    } catch (NotFound e) {
      return Optional.empty();
    }
  }

  /** A principle that does not exist has no rows: nothing to show. */
  private static Optional<Principle> principle(Map<String, String> parameters) {
    return given(parameters, "principle")
        .map(
            wanted ->
                Arrays.stream(Principle.values())
                    .filter(p -> p.name().equalsIgnoreCase(wanted.replace('-', '_')))
                    .findFirst()
                    .orElseThrow(NotFound::new));
  }

  /** An order that does not exist hides nothing: the usual one. */
  private static Sort sort(Map<String, String> parameters) {
    return given(parameters, "sort")
        .flatMap(
            wanted -> Arrays.stream(Sort.values()).filter(s -> s.key().equals(wanted)).findFirst())
        .orElse(Sort.CATALOGUE);
  }

  private static Optional<String> given(Map<String, String> parameters, String name) {
    return Optional.ofNullable(parameters.get(name)).map(String::strip).filter(s -> !s.isEmpty());
  }
}
