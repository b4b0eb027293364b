package org.elc.benchlearning.core.disclosure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.elc.benchlearning.core.benchmark.Contribution;
import org.elc.benchlearning.core.catalogue.Direction;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.elc.benchlearning.core.catalogue.IndicatorKind;
import org.elc.benchlearning.core.catalogue.IndicatorScale;
import org.elc.benchlearning.core.catalogue.IndicatorText;
import org.elc.benchlearning.core.catalogue.Interval;
import org.elc.benchlearning.core.catalogue.Principle;
import org.elc.benchlearning.core.membership.SizeBand;
import org.elc.benchlearning.core.membership.Traits;
import org.elc.benchlearning.core.round.ParticipantId;

/** Small networks of one indicator {@code X}: members {@code m01}, {@code m02}, ... */
final class Networks {
  private Networks() {}

  static Indicator indicator(Direction direction) {
    Interval target = direction == Direction.RANGE ? interval("5", "15") : Interval.UNBOUNDED;
    return indicator(direction, target, Interval.UNBOUNDED);
  }

  /** Parts of a hundred, of a counted whole. */
  static Indicator proportion() {
    return indicator(Direction.HIGHER, Interval.UNBOUNDED, interval("0", "100"));
  }

  private static Indicator indicator(Direction direction, Interval target, Interval hard) {
    IndicatorScale scale =
        new IndicatorScale(
            IndicatorKind.PERCENTAGE,
            new BigDecimal(100),
            direction,
            target,
            hard,
            Interval.UNBOUNDED,
            1);
    return new Indicator(
        "X", Principle.STAFF, scale, Map.of("en", new IndicatorText("X", "", "", "", "")), false);
  }

  /** One member for each value, all in Norway, all offering day care. */
  static List<Contribution> norwegians(double... values) {
    List<Contribution> network = new ArrayList<>();
    for (double value : values) {
      network.add(
          contribution(String.format("m%02d", network.size() + 1), "NO", value, "day-care"));
    }
    return network;
  }

  static Contribution contribution(
      String participant, String country, double value, String... services) {
    Traits traits =
        new Traits(country, new TreeSet<>(List.of(services)), SizeBand.M, Optional.empty());
    return new Contribution(ParticipantId.parse(participant), traits, Map.of("X", value));
  }

  private static Interval interval(String low, String high) {
    return new Interval(Optional.of(new BigDecimal(low)), Optional.of(new BigDecimal(high)));
  }
}
