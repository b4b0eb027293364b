package org.elc.benchlearning.confluence.rest;

import java.util.Locale;
import org.elc.benchlearning.core.entry.Correction;
import org.elc.benchlearning.core.entry.Correction.Decision;

/**
 * A correction, for those who may read the figure.
 *
 * @param askedAt ISO instant
 * @param state {@code requested}, {@code approved} or {@code refused}
 * @param decidedAt ISO instant; empty before
 * @param decision why it was decided so; empty before
 * @param revision number of the first revision of the results with it; 0 while there is none
 */
public record CorrectionJson(
    String id,
    FigureJson before,
    FigureJson after,
    String reason,
    String askedAt,
    String state,
    String decidedAt,
    String decision,
    int revision) {
  static CorrectionJson of(Correction c) {
    return new CorrectionJson(
        c.id(),
        FigureJson.of(c.participant(), c.before()),
        FigureJson.of(c.participant(), c.after()),
        c.reason(),
        c.asked().at().toString(),
        c.state().name().toLowerCase(Locale.ROOT),
        c.decision().map(d -> d.step().at().toString()).orElse(""),
        c.decision().map(Decision::reason).orElse(""),
        c.includedIn());
  }
}
