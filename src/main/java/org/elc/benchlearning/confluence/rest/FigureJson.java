package org.elc.benchlearning.confluence.rest;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.elc.benchlearning.core.entry.Figure;
import org.elc.benchlearning.core.round.ParticipantId;

/**
 * A figure as reported; absent numbers are null, absent texts empty.
 *
 * @param missing empty, {@code not_reported} or {@code not_applicable}
 */
@SuppressWarnings("NullAway") // null is what JSON says for "no number"
public record FigureJson(
    String member,
    String unit,
    String indicator,
    BigDecimal numerator,
    BigDecimal denominator,
    BigDecimal value,
    String missing,
    String note,
    String evidence) {
  static FigureJson of(ParticipantId participant, Figure figure) {
    return new FigureJson(
        participant.member(),
        participant.unit(),
        figure.indicator(),
        orNull(figure.numerator()),
        orNull(figure.denominator()),
        orNull(figure.value()),
        figure.missing().map(m -> m.name().toLowerCase(Locale.ROOT)).orElse(""),
        figure.note(),
        figure.evidence());
  }

  private static BigDecimal orNull(Optional<BigDecimal> number) {
    return number.orElse(null);
  }
}
