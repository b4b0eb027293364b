package org.elc.benchlearning.it;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;

/** What axe-core says against a page: one line for each element that breaks a rule. */
final class Axe {

  private static final List<String> WCAG_2_2_AA =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

  private Axe() {}

  static List<String> violations(Page page) {
    return lines(new AxeBuilder(page).withTags(WCAG_2_2_AA));
  }

  /** Only what a change of colours can break. */
  static List<String> contrast(Page page) {
    return lines(new AxeBuilder(page).withRules(List.of("color-contrast")));
  }

  private static List<String> lines(AxeBuilder axe) {
    return axe.analyze().getViolations().stream().flatMap(Axe::lines).toList();
  }

  private static Stream<String> lines(Rule rule) {
    return rule.getNodes().stream()
        .map(
            node ->
                "%s: %s %s"
                    .formatted(
                        rule.getId(),
                        node.getTarget(),
                        node.getFailureSummary().replaceAll("\\s+", " ")));
  }
}
