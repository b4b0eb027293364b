package org.elc.benchlearning.core.entry.check;

import static org.elc.benchlearning.core.entry.check.Finding.Part.DENOMINATOR;
import static org.elc.benchlearning.core.entry.check.Finding.Part.NUMERATOR;
import static org.elc.benchlearning.core.entry.check.Finding.Severity.CROSS;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.elc.benchlearning.core.entry.Figure;

/**
 * What does not agree between two figures of one participant. Which indicators speak of the same
 * thing is read from the edition, see {@link ReportingRules}.
 */
public final class CrossChecks {
  private CrossChecks() {}

  public static List<Finding> of(List<Indicator> asked, Map<String, Figure> figures) {
    List<Finding> found = new ArrayList<>();
    for (Indicator indicator : asked) {
      ReportingRules.of(indicator)
          .includes()
          .flatMap(part -> lessThanItsPart(indicator.code(), part, figures))
          .ifPresent(found::add);
    }
    sharedDenominators(asked).values().forEach(same -> checkAgreement(same, figures, found));
    return List.copyOf(found);
  }

  private static Optional<Finding> lessThanItsPart(
      String whole, String part, Map<String, Figure> figures) {
    Optional<BigDecimal> all = figure(figures, whole).numerator();
    Optional<BigDecimal> some = figure(figures, part).numerator();
    return all.isPresent() && some.isPresent() && all.get().compareTo(some.get()) < 0
        ? Optional.of(
            Finding.of(
                whole, NUMERATOR, CROSS, "figure-less-than-part", all.get(), some.get(), part))
        : Optional.empty();
  }

  private static Map<String, List<String>> sharedDenominators(List<Indicator> asked) {
    Map<String, List<String>> byWords = new LinkedHashMap<>();
    for (Indicator indicator : asked) {
      ReportingRules.of(indicator)
          .denominatorWords()
          .ifPresent(
              words ->
                  byWords.computeIfAbsent(words, w -> new ArrayList<>()).add(indicator.code()));
    }
    return byWords;
  }

  /** What most figures say is taken as meant (of equally many, the first): the others are named. */
  private static void checkAgreement(
      List<String> codes, Map<String, Figure> figures, List<Finding> found) {
    Map<BigDecimal, List<String>> byNumber = new LinkedHashMap<>();
    for (String code : codes) {
      figure(figures, code)
          .denominator()
          .ifPresent(
              d ->
                  byNumber
                      .computeIfAbsent(d.stripTrailingZeros(), k -> new ArrayList<>())
                      .add(code));
    }
    Optional<List<String>> most =
        byNumber.values().stream().reduce((a, b) -> b.size() > a.size() ? b : a);
    byNumber.forEach(
        (number, those) -> {
          if (those != most.orElseThrow()) {
            String witness = most.get().get(0);
            BigDecimal theirs = figure(figures, witness).denominator().orElseThrow();
            for (String code : those) {
              found.add(
                  Finding.of(
                      code,
                      DENOMINATOR,
                      CROSS,
                      "figure-denominators-differ",
                      figure(figures, code).denominator().orElseThrow(),
                      theirs,
                      witness));
            }
          }
        });
  }

  private static Figure figure(Map<String, Figure> figures, String code) {
    return Optional.ofNullable(figures.get(code)).orElseGet(() -> Figure.empty(code));
  }
}
