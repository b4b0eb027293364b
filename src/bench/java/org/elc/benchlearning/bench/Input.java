package org.elc.benchlearning.bench;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.elc.benchlearning.core.benchmark.Contribution;
import org.elc.benchlearning.core.catalogue.Direction;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.elc.benchlearning.core.catalogue.IndicatorKind;
import org.elc.benchlearning.core.catalogue.IndicatorScale;
import org.elc.benchlearning.core.catalogue.IndicatorText;
import org.elc.benchlearning.core.catalogue.Interval;
import org.elc.benchlearning.core.catalogue.Principle;
import org.elc.benchlearning.core.membership.CertificateLevel;
import org.elc.benchlearning.core.membership.SizeBand;
import org.elc.benchlearning.core.membership.Traits;
import org.elc.benchlearning.core.round.ParticipantId;

/**
 * A generated round: shares of 44 indicators with many ties, of participants of unequal groups.
 *
 * @param traits by participant
 * @param values by indicator and participant; NaN where nothing is reported
 */
record Input(List<Traits> traits, double[][] values) {

  static final int INDICATORS = 44;
  private static final int COUNTRIES = 30;
  private static final int SERVICES = 8;

  /**
   * The same for the same arguments.
   *
   * @param gaps share of figures that are not reported
   */
  static Input of(int participants, double gaps) {
    Random random = new Random(20261121L + participants);
    List<Traits> traits = new ArrayList<>(participants);
    double[] quality = new double[participants];
    for (int i = 0; i < participants; i++) {
      traits.add(anyTraits(random));
      quality[i] = random.nextGaussian();
    }
    double[][] values = new double[INDICATORS][participants];
    for (double[] column : values) {
      // Indicators go together more or less, or against each other, as real ones do.
      double weight = random.nextDouble() * 1.2 - 0.4;
      for (int i = 0; i < participants; i++) {
        double luck = random.nextGaussian();
        double share = 1 / (1 + Math.exp(-0.8 - weight * quality[i] - 0.7 * luck));
        int cases = 5 + (int) (200 * Math.pow(random.nextDouble(), 3));
        column[i] =
            random.nextDouble() < gaps ? Double.NaN : 100.0 * Math.rint(share * cases) / cases;
      }
    }
    return new Input(traits, values);
  }

  private static Traits anyTraits(Random random) {
    // Squares make small and large countries and services.
    int country = (int) (COUNTRIES * Math.pow(random.nextDouble(), 2));
    int service = (int) (SERVICES * Math.pow(random.nextDouble(), 1.5));
    SortedSet<String> services = new TreeSet<>(List.of("service-" + service));
    int level = random.nextInt(CertificateLevel.values().length);
    return new Traits(
        country(country),
        services,
        SizeBand.values()[random.nextInt(SizeBand.values().length)],
        Optional.of(CertificateLevel.values()[level]));
  }

  private static String country(int number) {
    return "" + (char) ('A' + number / 26) + (char) ('A' + number % 26);
  }

  int participants() {
    return traits.size();
  }

  /** Every second indicator is better when it is lower. */
  static boolean isLowerBetter(int indicator) {
    return indicator % 2 == 1;
  }

  static List<Indicator> indicators() {
    return IntStream.range(0, INDICATORS)
        .mapToObj(
            i ->
                new Indicator(
                    "I%02d".formatted(i),
                    Principle.values()[i % Principle.values().length],
                    new IndicatorScale(
                        IndicatorKind.PERCENTAGE,
                        new BigDecimal(100),
                        isLowerBetter(i) ? Direction.LOWER : Direction.HIGHER,
                        Interval.UNBOUNDED,
                        new Interval(
                            Optional.of(BigDecimal.ZERO), Optional.of(new BigDecimal(100))),
                        Interval.UNBOUNDED,
                        1),
                    Map.of("en", new IndicatorText("Indicator " + i, "%", "n", "d", "")),
                    false))
        .toList();
  }

  static ParticipantId participant(int number) {
    return ParticipantId.whole("member-%07d".formatted(number));
  }

  /** What one participant hands in. */
  Contribution contribution(int participant, List<Indicator> indicators) {
    Map<String, Double> own = new HashMap<>();
    for (int indicator = 0; indicator < values.length; indicator++) {
      if (!Double.isNaN(values[indicator][participant])) {
        own.put(indicators.get(indicator).code(), values[indicator][participant]);
      }
    }
    return new Contribution(participant(participant), traits.get(participant), own);
  }
}
