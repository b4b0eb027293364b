package org.elc.benchlearning.core.disclosure;

import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.elc.benchlearning.core.benchmark.GroupStatistics;
import org.elc.benchlearning.core.benchmark.GroupStatistics.Part;
import org.elc.benchlearning.core.benchmark.Position;
import org.elc.benchlearning.core.benchmark.Relationships.Pair;
import org.elc.benchlearning.core.benchmark.Suppression;

/**
 * What is shown of a thing that was computed again: what may be shown of it now, and was shown
 * before. Readers know the earlier revision; what it hid to protect somebody stays hidden, so that
 * a revision that mixes old and new never shows more together than either did alone.
 */
public final class Mixture {
  private Mixture() {}

  public static GroupStatistics of(GroupStatistics before, GroupStatistics now) {
    if (before.suppressed().isPresent()) {
      return before;
    }
    if (now.suppressed().isPresent()) {
      return now;
    }
    Map<Part, Suppression> withheld = new EnumMap<>(Part.class);
    withheld.putAll(now.withheld());
    withheld.putAll(before.withheld());
    boolean quartiles = !withheld.containsKey(Part.QUARTILES);
    boolean tails = !withheld.containsKey(Part.TAILS);
    boolean funnel = !withheld.containsKey(Part.FUNNEL);
    return new GroupStatistics(
        now.indicator(),
        now.group(),
        now.n(),
        tails ? now.p10() : OptionalDouble.empty(),
        quartiles ? now.q1() : OptionalDouble.empty(),
        now.median(),
        quartiles ? now.q3() : OptionalDouble.empty(),
        tails ? now.p90() : OptionalDouble.empty(),
        now.funnel().filter(f -> funnel),
        withheld,
        now.suppressed());
  }

  /** A place that was not told is not told; nor a quarter where there were no quartiles. */
  public static Position of(Position before, Position now) {
    if (before.withheld().isEmpty() || now.withheld().isPresent()) {
      return now;
    }
    boolean quarter = before.quartile().isPresent() && now.quartile().isPresent();
    boolean third = before.third().isPresent() && now.third().isPresent();
    return new Position(
        now.indicator(),
        now.group(),
        now.value(),
        OptionalInt.empty(),
        false,
        OptionalInt.empty(),
        OptionalDouble.empty(),
        quarter ? now.quartile() : OptionalInt.empty(),
        third ? now.third() : OptionalInt.empty(),
        now.band().filter(b -> quarter || third),
        now.nameable() && quarter,
        before.withheld());
  }

  public static Pair of(Pair before, Pair now) {
    return before.suppressed().isPresent() ? before : now;
  }
}
