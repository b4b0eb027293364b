package org.elc.preview.sample.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.elc.preview.sample.Dice;

/**
 * Makes what a participant reports in a year. Behind it stands a quality that the participant has
 * and slowly changes, for each principle and each indicator a little different, and the luck of the
 * year; small denominators give ties, as they do in life.
 */
public final class FigureMaker {
  private static final String NOT_REPORTED = "not_reported";
  private static final String NOT_APPLICABLE = "not_applicable";

  /** Where the product asks for a comment: a change of more points, of a larger factor. */
  private static final double POINTS = 30;

  private static final double FACTOR = 2;

  /** The year in which quality and size are neither better nor worse than the member's own. */
  static final int ORDINARY_YEAR = 2024;

  private final List<Measure> measures;
  private final Map<String, Typical> typical = Typical.read();

  /**
   * @param measures all indicators that are asked for
   */
  public FigureMaker(List<Measure> measures) {
    this.measures = List.copyOf(measures);
  }

  /**
   * All figures of one participant in one year, one for each measure.
   *
   * @param since the first year of the sample, before which nothing was reported
   */
  public List<Reported> figures(Reporter reporter, int year, int since) {
    Map<String, Reported> before = new HashMap<>();
    if (year > since) {
      plain(reporter, year - 1).forEach(r -> before.put(r.indicator(), r));
    }
    List<Reported> figures = new ArrayList<>();
    List<Reported> now = plain(reporter, year);
    for (int i = 0; i < measures.size(); i++) {
      figures.add(
          commented(
              measures.get(i),
              now.get(i),
              Optional.ofNullable(before.get(now.get(i).indicator())),
              reporter));
    }
    return figures;
  }

  /** Without the comments, which look at the year before. */
  private List<Reported> plain(Reporter reporter, int year) {
    Facts facts = new Facts(reporter, year);
    Map<String, Reported> numbers = new HashMap<>();
    List<Reported> figures = new ArrayList<>();
    for (Measure measure : measures) {
      Typical usual =
          Objects.requireNonNull(typical.get(measure.code()), "typical.csv: " + measure.code());
      Reported number = new Making(reporter, year, facts, measure, usual).number(numbers);
      numbers.put(measure.code(), number);
      figures.add(orGap(reporter, year, usual, number));
    }
    return figures;
  }

  private static Reported orGap(Reporter reporter, int year, Typical usual, Reported number) {
    if (!usual.isFor(reporter.services())) {
      return Reported.missing(usual.code(), NOT_APPLICABLE, reporter.say("not-our-service"));
    }
    double careless = 0.3 + 1.6 * Dice.even(reporter.key(), "careless");
    boolean forgotten =
        Dice.even(reporter.key(), usual.code(), year, "gap") < usual.gap() * careless;
    return forgotten ? Reported.missing(usual.code(), NOT_REPORTED, "") : number;
  }

  /** With a comment where the product asks for one; small numbers jump, and not all explain it. */
  private static Reported commented(
      Measure measure, Reported now, Optional<Reported> before, Reporter reporter) {
    OptionalDouble worth = now.worth(measure);
    if (worth.isPresent() && measure.bounds().isUnusual(worth.getAsDouble())) {
      return now.with(reporter.say("unusual"));
    }
    OptionalDouble last = before.map(b -> b.worth(measure)).orElse(OptionalDouble.empty());
    if (worth.isPresent()
        && last.isPresent()
        && hasJumped(measure, last.getAsDouble(), worth.getAsDouble())
        && Dice.even(reporter.key(), measure.code(), worth, "explains") < 0.5) {
      return now.with(reporter.say("changed"));
    }
    boolean few =
        now.denominator()
            .filter(d -> d.compareTo(BigDecimal.valueOf(measure.commentBelow())) < 0)
            .isPresent();
    return few ? now.with(reporter.say("few")) : now;
  }

  private static boolean hasJumped(Measure measure, double last, double worth) {
    return measure.kind() == Measure.Kind.PERCENTAGE
        ? Math.abs(worth - last) > POINTS
        : worth > FACTOR * last || last > FACTOR * worth;
  }

  /** One number in the making. */
  private record Making(Reporter reporter, int year, Facts facts, Measure measure, Typical usual) {

    Reported number(Map<String, Reported> others) {
      if (usual.denominator().isEmpty()) {
        int count = Dice.count(scaled(), reporter.key(), measure.code(), year, "count");
        return Reported.value(measure.code(), BigDecimal.valueOf(bounded(count)), Optional.empty());
      }
      BigDecimal denominator = facts.number(usual.denominator());
      if (denominator.signum() == 0) {
        return Reported.missing(measure.code(), NOT_APPLICABLE, reporter.say("no-cases"));
      }
      return measure.kind().isRatio()
          ? Reported.ratio(measure.code(), numerator(denominator, others), denominator)
          : Reported.value(measure.code(), value(), Optional.of(denominator));
    }

    private BigDecimal numerator(BigDecimal denominator, Map<String, Reported> others) {
      if (!usual.numerator().isEmpty()) {
        return facts.number(usual.numerator());
      }
      double of = denominator.doubleValue();
      if (!usual.includes().isEmpty()) {
        BigDecimal part = others.get(usual.includes()).numerator().orElse(BigDecimal.ZERO);
        return part.add(rounded((of - part.doubleValue()) * share()));
      }
      double value =
          measure.kind() == Measure.Kind.RATE
              ? scaled()
              : measure.mayBeNegative() ? shifted() : measure.factor() * share();
      return rounded(of * measure.bounds().within(outlying(value)) / measure.factor());
    }

    private BigDecimal value() {
      boolean score = measure.kind() == Measure.Kind.SCORE;
      double value = measure.bounds().within(outlying(score ? shifted() : scaled()));
      return BigDecimal.valueOf(value).setScale(score ? 2 : 0, RoundingMode.HALF_UP);
    }

    private static BigDecimal rounded(double number) {
      return BigDecimal.valueOf(number).setScale(0, RoundingMode.HALF_UP);
    }

    private long bounded(long count) {
      return Math.round(measure.bounds().within(count));
    }

    private double share() {
      double odds =
          usual.centre() / (100 - usual.centre()) * StrictMath.exp(usual.spread() * standing());
      return odds / (1 + odds);
    }

    private double scaled() {
      return usual.centre() * StrictMath.exp(usual.spread() * standing());
    }

    private double shifted() {
      return usual.centre() + usual.spread() * standing();
    }

    /** Now and then something happened that a comment has to explain. */
    private double outlying(double value) {
      OptionalDouble border = measure.bounds().softHigh();
      boolean slip = Dice.even(reporter.key(), measure.code(), year, "slip") < 0.02;
      return border.isPresent() && slip ? border.getAsDouble() * 1.2 : value;
    }

    /** In standard deviations of the network, upwards. */
    private double standing() {
      String who = reporter.key();
      String principle = measure.code().replaceAll("\\d", "");
      double improvement = (0.08 + 0.1 * Dice.normal(who, "improves")) * (year - ORDINARY_YEAR);
      double quality =
          0.55 * Dice.normal(who, "quality")
              + 0.4 * Dice.normal(who, principle, "principle")
              + improvement;
      double own = 0.65 * Dice.normal(who, measure.code(), "own");
      double luck = 0.22 * Dice.normal(who, measure.code(), year, "luck");
      return measure.direction().sign() * quality + own + luck;
    }
  }
}
