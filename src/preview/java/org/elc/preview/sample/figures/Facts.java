package org.elc.preview.sample.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.elc.preview.sample.Dice;

/**
 * What a participant counted in one year: the denominators. Each is counted once, so that all
 * indicators that ask for it get the same number.
 */
final class Facts {
  /** Staff for each person served, where it is much more or less than usual. */
  private static final Map<String, Double> STAFF =
      Map.of(
          "elderly-care", 0.85,
          "housing", 0.7,
          "disability-services", 0.65,
          "home-care", 0.4,
          "work-inclusion", 0.22,
          "vocational-training", 0.18);

  private static final double USUAL_STAFF = 0.25;

  private final Map<String, BigDecimal> numbers = new HashMap<>();
  private final String who;
  private final int year;

  /** The facts of one participant in one year. */
  Facts(Reporter reporter, int year) {
    this.who = reporter.key();
    this.year = year;
    double growth =
        1 + 0.02 * (year - FigureMaker.ORDINARY_YEAR) + 0.05 * Dice.normal(who, year, "persons");
    double persons = Math.max(6, reporter.persons() * growth);
    double staff = Math.max(4, persons * staffPerPerson(reporter.services()));
    double fullTime = staff * (0.78 + 0.12 * Dice.even(who, "part time"));
    whole("persons", persons);
    whole("staff", staff);
    numbers.put("full-time", decimal(fullTime, 1));
    numbers.put(
        "turnover",
        decimal(fullTime * (62 + 25 * Dice.even(who, "turnover")), 0)
            .multiply(BigDecimal.valueOf(1000)));
    whole("work-days", fullTime * 218);
    whole("service-days", persons * (150 + 60 * Dice.even(who, "days")));
    share("long-staff", staff, 0.78, 0.94);
    share("posts", staff, 0.55, 0.85);
    share("staff-answers", staff, 0.5, 0.92);
    share("invited", persons, 0.8, 0.98);
    share("answered", number("invited").doubleValue(), 0.3, 0.85);
    share("exits", persons, 0.2, 0.45);
    share("starts", persons, 0.2, 0.48);
    share("plans", persons, 0.85, 1.0);
    share("old-plans", persons, 0.4, 0.65);
    share("goals", persons, 1.2, 2.6);
    share("assessed-twice", persons, 0.15, 0.6);
    share("follow-ups", number("exits").doubleValue(), 0.6, 0.95);
    share("partner-answers", 3 + staff / 8, 0.5, 1);
    share("funder-answers", 7, 0.2, 1);
    share("plan-goals", 22, 0.3, 1);
    share("actions", 28, 0.2, 1);
    numbers.put(
        "complaints",
        BigDecimal.valueOf(
            Dice.count(persons * (0.01 + 0.05 * Dice.even(who, "complain")), who, year, "c")));
  }

  private static double staffPerPerson(Set<String> services) {
    return services.stream()
        .mapToDouble(service -> STAFF.getOrDefault(service, USUAL_STAFF))
        .average()
        .orElse(USUAL_STAFF);
  }

  BigDecimal number(String name) {
    return Objects.requireNonNull(numbers.get(name), name);
  }

  private void share(String name, double of, double low, double high) {
    double typical = low + (high - low) * Dice.even(who, name);
    double thisYear = typical + 0.1 * (high - low) * Dice.normal(who, year, name);
    whole(name, of * Math.max(low, Math.min(high, thisYear)));
  }

  private void whole(String name, double number) {
    numbers.put(name, decimal(Math.max(1, number), 0));
  }

  private static BigDecimal decimal(double number, int digits) {
    return BigDecimal.valueOf(number).setScale(digits, RoundingMode.HALF_UP);
  }
}
