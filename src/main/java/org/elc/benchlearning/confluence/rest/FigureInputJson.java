package org.elc.benchlearning.confluence.rest;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.elc.benchlearning.app.InputText;
import org.elc.benchlearning.app.Invalid;
import org.elc.benchlearning.app.Problem;
import org.elc.benchlearning.app.entry.FieldInput;
import org.elc.benchlearning.core.entry.Missing;
import org.elc.benchlearning.core.entry.NumberReader;
import org.elc.benchlearning.core.round.ParticipantId;
import org.elc.benchlearning.view.Language;

/**
 * One row to save. Numbers are texts: exact decimals with a point, or, with a language, as people
 * write them in that language.
 *
 * @param unit absent for the member as a whole
 * @param missing absent or empty for a figure, else {@code not_reported} or {@code not_applicable}
 * @param version of the figure that this is based on, 0 for none
 * @param language tag of the language that the numbers are written in
 */
public record FigureInputJson(
    String member,
    Optional<String> unit,
    String indicator,
    Optional<String> numerator,
    Optional<String> denominator,
    Optional<String> value,
    Optional<String> missing,
    Optional<String> note,
    Optional<String> evidence,
    Integer version,
    Optional<String> language) {

  private static final Pattern PLAIN = Pattern.compile("-?\\d{1,15}(\\.\\d{1,15})?");

  ParticipantId participant() {
    return new ParticipantId(member, unit.orElse(""));
  }

  FieldInput input() {
    return new FieldInput(
        indicator,
        number("numerator", numerator),
        number("denominator", denominator),
        number("value", value),
        missing.filter(m -> !m.isEmpty()).map(FigureInputJson::missing),
        note.orElse(""),
        evidence.orElse(""),
        version);
  }

  NumberReader reader() {
    Language written =
        language.map(t -> Language.ofTag(t).orElseThrow(() -> unknown(t))).orElse(Language.EN);
    return NumberReader.in(written.notation());
  }

  /** What a program writes is unambiguous, and goes to the reader of people's texts as such. */
  private String number(String field, Optional<String> text) {
    if (language.isPresent() || text.orElse("").isEmpty()) {
      return text.orElse("");
    }
    if (!PLAIN.matcher(text.get()).matches()) {
      throw new Invalid(Problem.of("number-plain", InputText.shown(text.get())).inField(field));
    }
    return reader().write(new BigDecimal(text.get()));
  }

  private static Missing missing(String code) {
    return Missing.answers().stream()
        .filter(m -> code(m).equals(code))
        .findFirst()
        .orElseThrow(
            () -> {
              String known =
                  Missing.answers().stream()
                      .map(FigureInputJson::code)
                      .collect(Collectors.joining(", "));
              return new Invalid(
                  Problem.of("choice", InputText.shown(code), known).inField("missing"));
            });
  }

  private static String code(Missing missing) {
    return missing.name().toLowerCase(Locale.ROOT);
  }

  private static Invalid unknown(String tag) {
    String known =
        Arrays.stream(Language.values()).map(Language::tag).collect(Collectors.joining(", "));
    return new Invalid(Problem.of("choice", InputText.shown(tag), known).inField("language"));
  }
}
