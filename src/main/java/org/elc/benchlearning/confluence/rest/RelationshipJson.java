package org.elc.benchlearning.confluence.rest;

import org.elc.benchlearning.confluence.rest.StatisticsJson.SuppressedJson;
import org.elc.benchlearning.core.benchmark.Relationships.Measured;
import org.elc.benchlearning.core.benchmark.Relationships.Pair;
import org.elc.benchlearning.view.Texts;

/**
 * Two indicators and how they go together. A relationship is not a cause.
 *
 * @param first code of the one that comes first in the catalogue
 * @param second code of the other
 * @param n participants with both values; null when hidden, as the following
 * @param rho Spearman's rank correlation, -1 to 1
 * @param p two-sided
 * @param q after correction for all pairs of the group (Benjamini-Hochberg)
 * @param stars 0 to 3: q below 0.05, 0.01, 0.001
 * @param suppressed why it is hidden; null when it is not
 */
@SuppressWarnings("NullAway") // null is what JSON says for "none"
public record RelationshipJson(
    String first,
    String second,
    Integer n,
    Double rho,
    Double p,
    Double q,
    Integer stars,
    SuppressedJson suppressed) {
  static RelationshipJson of(Pair pair, Texts texts) {
    if (pair.measured().isEmpty()) {
      return new RelationshipJson(
          pair.first(),
          pair.second(),
          null,
          null,
          null,
          null,
          null,
          pair.suppressed().map(why -> StatisticsJson.suppressed(why, texts)).orElse(null));
    }
    Measured measured = pair.measured().get();
    return new RelationshipJson(
        pair.first(),
        pair.second(),
        measured.n(),
        measured.rho(),
        measured.p(),
        measured.q(),
        measured.stars(),
        null);
  }
}
