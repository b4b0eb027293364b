package org.elc.benchlearning.core.entry.check;

import static org.elc.benchlearning.core.entry.check.Finding.Part.DENOMINATOR;
import static org.elc.benchlearning.core.entry.check.Finding.Part.NOTE;
import static org.elc.benchlearning.core.entry.check.Finding.Part.NUMERATOR;
import static org.elc.benchlearning.core.entry.check.Finding.Part.VALUE;
import static org.elc.benchlearning.core.entry.check.Finding.Severity.GAP;
import static org.elc.benchlearning.core.entry.check.Finding.Severity.HARD;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.elc.benchlearning.core.catalogue.Interval;
import org.elc.benchlearning.core.entry.Figure;
import org.elc.benchlearning.core.entry.FigureValue;
import org.elc.benchlearning.core.entry.Missing;
import org.elc.benchlearning.core.entry.check.Finding.Part;

/**
 * What no figure may be. A figure that fails {@link #refusals} is not saved; one that fails {@link
 * #gaps} is saved half-done but not submitted.
 */
public final class HardChecks {
  /** No organisation counts beyond this; a pasted telephone number does. */
  private static final BigDecimal LIMIT = new BigDecimal("1000000000000");

  /** What a file of figures can carry; a computed value that was pasted has more. */
  private static final int DECIMALS = 10;

  private HardChecks() {}

  /** Why the figure cannot be kept at all; empty for a sound figure and for a half-filled one. */
  public static List<Finding> refusals(Indicator indicator, Figure figure) {
    List<Finding> found = new ArrayList<>();
    parts(figure).forEach((part, number) -> checkPart(indicator, part, number, found));
    if (found.isEmpty()) {
      checkTogether(indicator, figure, found);
    }
    return List.copyOf(found);
  }

  /** What is still missing before the figure can be submitted. */
  public static List<Finding> gaps(Indicator indicator, Figure figure) {
    if (figure.missing().isPresent()) {
      return figure.missing().get() == Missing.NOT_APPLICABLE && figure.note().isBlank()
          ? List.of(Finding.of(indicator.code(), NOTE, GAP, "figure-reason-missing"))
          : List.of();
    }
    if (Completeness.stage(indicator, figure) != Completeness.Stage.BEGUN) {
      return List.of();
    }
    return missingParts(indicator, figure).stream()
        .map(part -> Finding.of(indicator.code(), part, GAP, "figure-part-missing"))
        .toList();
  }

  /** The numbers that are wanted and not there; of nothing (a denominator of 0) none is wanted. */
  static List<Part> missingParts(Indicator indicator, Figure figure) {
    Map<Part, BigDecimal> given = parts(figure);
    return figure.denominator().filter(d -> d.signum() == 0).isPresent()
        ? List.of()
        : asked(indicator).stream().filter(part -> !given.containsKey(part)).toList();
  }

  /** The numbers that are reported for an indicator, in the order in which they are read. */
  public static List<Part> asked(Indicator indicator) {
    return switch (indicator.scale().kind()) {
      case PERCENTAGE, RATE -> List.of(NUMERATOR, DENOMINATOR);
      case SCORE, DURATION -> List.of(VALUE, DENOMINATOR);
      case COUNT -> List.of(VALUE);
    };
  }

  private static void checkPart(
      Indicator indicator, Part part, BigDecimal number, List<Finding> found) {
    ReportingRules rules = ReportingRules.of(indicator);
    if (!asked(indicator).contains(part)) {
      found.add(Finding.of(indicator.code(), part, HARD, "figure-part-unused"));
    } else if (number.signum() < 0 && (part == DENOMINATOR || !rules.mayBeNegative())) {
      found.add(Finding.of(indicator.code(), part, HARD, "figure-negative", number));
    } else if (rules.isCounted(part) && number.stripTrailingZeros().scale() > 0) {
      found.add(Finding.of(indicator.code(), part, HARD, "figure-not-whole", number));
    } else if (number.abs().compareTo(LIMIT) > 0) {
      found.add(Finding.of(indicator.code(), part, HARD, "figure-too-large", LIMIT));
    } else if (number.scale() > DECIMALS) {
      found.add(Finding.of(indicator.code(), part, HARD, "figure-too-precise", DECIMALS));
    }
  }

  private static void checkTogether(Indicator indicator, Figure figure, List<Finding> found) {
    Optional<BigDecimal> numerator = figure.numerator();
    Optional<BigDecimal> denominator = figure.denominator();
    if (numerator.isPresent()
        && denominator.isPresent()
        && numerator.get().compareTo(denominator.get()) > 0
        && !ReportingRules.of(indicator).numeratorMayExceed()) {
      found.add(
          Finding.of(
              indicator.code(),
              NUMERATOR,
              HARD,
              "figure-over-denominator",
              numerator.get(),
              denominator.get()));
      return;
    }
    FigureValue.exact(indicator, figure).ifPresent(value -> checkBounds(indicator, value, found));
  }

  private static void checkBounds(Indicator indicator, BigDecimal value, List<Finding> found) {
    Part part = indicator.scale().kind().isRatio() ? NUMERATOR : VALUE;
    Interval hard = indicator.scale().hard();
    if (hard.low().filter(low -> value.compareTo(low) < 0).isPresent()) {
      found.add(
          Finding.of(indicator.code(), part, HARD, "figure-below-limit", value, hard.low().get()));
    } else if (hard.high().filter(high -> value.compareTo(high) > 0).isPresent()) {
      found.add(
          Finding.of(indicator.code(), part, HARD, "figure-above-limit", value, hard.high().get()));
    }
  }

  private static Map<Part, BigDecimal> parts(Figure figure) {
    Map<Part, BigDecimal> parts = new EnumMap<>(Part.class);
    figure.numerator().ifPresent(n -> parts.put(NUMERATOR, n));
    figure.denominator().ifPresent(d -> parts.put(DENOMINATOR, d));
    figure.value().ifPresent(v -> parts.put(VALUE, v));
    return parts;
  }
}
