package org.elc.benchlearning.app.entry;

import static org.elc.benchlearning.core.entry.check.Finding.Part.DENOMINATOR;
import static org.elc.benchlearning.core.entry.check.Finding.Part.NUMERATOR;
import static org.elc.benchlearning.core.entry.check.Finding.Part.VALUE;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.elc.benchlearning.app.InputText;
import org.elc.benchlearning.app.Invalid;
import org.elc.benchlearning.app.Problem;
import org.elc.benchlearning.app.entry.SaveOutcome.Unclear;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.elc.benchlearning.core.entry.Figure;
import org.elc.benchlearning.core.entry.NumberReader;
import org.elc.benchlearning.core.entry.NumberReading;
import org.elc.benchlearning.core.entry.check.Finding;
import org.elc.benchlearning.core.entry.check.Finding.Part;
import org.elc.benchlearning.core.entry.check.HardChecks;

/** Turns one typed row into a figure; notes everything that stands against it. */
final class FieldReader {
  static final int MAX_NOTE = 2000;

  private final NumberReader numbers;
  private final List<Problem> problems = new ArrayList<>();
  private Optional<Unclear> unclear = Optional.empty();

  FieldReader(NumberReader numbers) {
    this.numbers = numbers;
  }

  /**
   * The figure; throws {@link Invalid} with every problem of the row. Ask {@link #unclear} next.
   */
  Figure read(Indicator indicator, FieldInput input) {
    String note = text("note", input.note(), MAX_NOTE);
    String evidence = input.evidence().strip();
    EvidenceLink.problem(evidence).ifPresent(p -> problems.add(p.inField("evidence")));
    Optional<BigDecimal> numerator = number(NUMERATOR, input.numerator());
    Optional<BigDecimal> denominator = number(DENOMINATOR, input.denominator());
    Optional<BigDecimal> value = number(VALUE, input.value());
    boolean typed = !(input.numerator() + input.denominator() + input.value()).isBlank();
    if (input.missing().isPresent() && typed) {
      problems.add(Problem.of("figure-missing-with-number").inField("missing"));
    }
    throwProblems();
    Figure figure =
        new Figure(
            indicator.code(), numerator, denominator, value, input.missing(), note, evidence);
    if (unclear.isEmpty()) {
      HardChecks.refusals(indicator, figure).forEach(f -> problems.add(problem(f)));
      throwProblems();
    }
    return figure;
  }

  /** The first number of the row with two meanings. */
  Optional<Unclear> unclear() {
    return unclear;
  }

  /** A finding as a problem of the field that it is about. */
  static Problem problem(Finding finding) {
    return new Problem(finding.code(), field(finding.part()), 0, finding.args());
  }

  /** The name of a part's field, as callers write it. */
  static String field(Part part) {
    return part.name().toLowerCase(Locale.ROOT);
  }

  private void throwProblems() {
    if (!problems.isEmpty()) {
      throw new Invalid(problems);
    }
  }

  private Optional<BigDecimal> number(Part part, String typed) {
    NumberReading reading = numbers.read(typed);
    if (reading instanceof NumberReading.Read read) {
      return Optional.of(read.value());
    }
    if (reading instanceof NumberReading.Ambiguous two && unclear.isEmpty()) {
      unclear = Optional.of(new Unclear(part, typed, two.asDecimal(), two.asGrouped()));
    }
    if (reading instanceof NumberReading.Refused refused) {
      problems.add(
          Problem.of(refused.reason().code(), refused.found(), refused.position() + 1)
              .inField(field(part)));
    }
    return Optional.empty();
  }

  private String text(String field, String typed, int limit) {
    String text = typed.strip();
    if (text.length() > limit) {
      problems.add(Problem.of("text-too-long", text.length(), limit).inField(field));
    }
    if (InputText.isUnstorable(text)) {
      problems.add(Problem.of("text-control-character").inField(field));
    }
    return text;
  }
}
