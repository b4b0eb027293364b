package org.elc.benchlearning.confluence.rest;

import static org.elc.benchlearning.confluence.rest.StatisticsJson.orNull;

import org.elc.benchlearning.confluence.rest.StatisticsJson.SuppressedJson;
import org.elc.benchlearning.core.benchmark.Position;
import org.elc.benchlearning.view.Texts;

/**
 * Where a participant stands in a peer group; null where the group is too small for it, where the
 * indicator has no direction, or where it would tell too much of others.
 *
 * @param rank competition rank, 1 is best
 * @param tied whether others share the rank
 * @param of participants ranked
 * @param percentile 0 to 1
 * @param quartile 1 (lowest values) to 4
 * @param third 1 (lowest values) to 3, in groups too small for quartiles
 * @param band {@code BEST}, {@code MIDDLE} or {@code WORST}
 * @param withheld why rank and percentile are null; null where they are told
 */
@SuppressWarnings("NullAway") // null is what JSON says for "none"
public record PositionJson(
    String indicator,
    String group,
    double value,
    Integer rank,
    boolean tied,
    Integer of,
    Double percentile,
    Integer quartile,
    Integer third,
    String band,
    SuppressedJson withheld) {
  static PositionJson of(Position p, Texts texts) {
    return new PositionJson(
        p.indicator(),
        p.group().key(),
        p.value(),
        orNull(p.rank()),
        p.tied(),
        orNull(p.of()),
        orNull(p.percentile()),
        orNull(p.quartile()),
        orNull(p.third()),
        p.band().map(Enum::name).orElse(null),
        p.withheld().map(why -> StatisticsJson.suppressed(why, texts)).orElse(null));
  }
}
