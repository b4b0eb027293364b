package org.elc.benchlearning.it;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/**
 * What axe-core says against a page: one line for each element that breaks a rule. Its own Java
 * door fetches everything that is right as well, which takes most of the time on long pages.
 */
final class Axe {

  private static final String SOURCE = source();

  private static final String RUN =
      """
      async (only) => {
        const options = { runOnly: only, resultTypes: ['violations'] };
        const found = await axe.run(document, options);
        return found.violations.flatMap((rule) => rule.nodes.map((node) =>
          rule.id + ': ' + node.target.join(' ') + ' '
            + node.failureSummary.replace(/\\s+/g, ' ')));
      }
      """;

  private static final Map<String, Object> WCAG_2_2_AA =
      Map.of(
          "type", "tag", "values", List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"));

  private static final Map<String, Object> CONTRAST =
      Map.of("type", "rule", "values", List.of("color-contrast"));

  private Axe() {}

  static List<String> violations(Page page) {
    return run(page, WCAG_2_2_AA);
  }

  /** Only what a change of colours can break. */
  static List<String> contrast(Page page) {
    return run(page, CONTRAST);
  }

  private static List<String> run(Page page, Map<String, Object> only) {
    if (!(Boolean) page.evaluate("() => 'axe' in window")) {
      page.evaluate(SOURCE);
    }
    return ((List<?>) page.evaluate(RUN, only)).stream().map(String::valueOf).toList();
  }

  private static String source() {
    try (InputStream in = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
