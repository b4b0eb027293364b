package org.elc.benchlearning.core.entry.check;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.elc.benchlearning.core.catalogue.IndicatorKind;
import org.elc.benchlearning.core.catalogue.IndicatorText;

/**
 * How an indicator wants to be reported, as far as that follows from its kind, its bounds and the
 * English text of the frozen edition. The catalogue has no column for these things, and a list of
 * codes would be wrong for the next edition: see decision 0040.
 */
public final class ReportingRules {
  private static final Pattern WORD = Pattern.compile("[a-z]+");
  private static final Pattern FEW = Pattern.compile("comment when fewer than (\\d{1,4})\\b");
  private static final Pattern PART_OF = Pattern.compile("at least as many as ([a-z]+[0-9]+)\\b");

  /** Quantities that come in fractions. */
  private static final Set<String> MEASURED =
      Set.of(
          "average",
          "mean",
          "median",
          "hours",
          "days",
          "amount",
          "cost",
          "costs",
          "income",
          "turnover",
          "result",
          "equivalents",
          "euros",
          "kilometres",
          "litres",
          "kilograms");

  /** Things that are counted: half of one is a mistake. */
  private static final Set<String> COUNTED =
      Set.of(
          "actions",
          "admissions",
          "agreements",
          "answers",
          "articles",
          "attendances",
          "breaches",
          "cases",
          "children",
          "clients",
          "complaints",
          "employees",
          "episodes",
          "events",
          "exits",
          "goals",
          "ideas",
          "incidents",
          "members",
          "participants",
          "patients",
          "people",
          "persons",
          "plans",
          "posts",
          "practices",
          "residents",
          "staff",
          "users",
          "visits");

  private final Indicator indicator;
  private final IndicatorText english;

  private ReportingRules(Indicator indicator) {
    this.indicator = indicator;
    this.english = indicator.text("en");
  }

  public static ReportingRules of(Indicator indicator) {
    return new ReportingRules(indicator);
  }

  /**
   * Whether a fraction in this part is a mistake: counts and numbers of cases always, the parts of
   * a ratio where their definition names first something that is counted ("staff employed for 12
   * months") and not a measure ("hours of training taken by staff"). Unknown words forbid nothing.
   */
  public boolean isCounted(Finding.Part part) {
    IndicatorKind kind = indicator.scale().kind();
    return switch (part) {
      case VALUE -> kind == IndicatorKind.COUNT;
      case NUMERATOR -> kind.isRatio() && namesCountedThings(english.numerator());
      case DENOMINATOR -> !kind.isRatio() || namesCountedThings(english.denominator());
      case MISSING, NOTE, EVIDENCE -> false;
    };
  }

  /** Whether more may be reported above the line than below it: rates, and percentages over 100. */
  public boolean numeratorMayExceed() {
    return indicator.scale().kind() != IndicatorKind.PERCENTAGE
        || indicator
            .scale()
            .hard()
            .high()
            .map(high -> high.compareTo(indicator.scale().factor()) > 0)
            .orElse(true);
  }

  /** Whether the numerator (or the value) may be negative: where the hard bounds reach below 0. */
  public boolean mayBeNegative() {
    return indicator.scale().hard().low().map(low -> low.signum() < 0).orElse(false);
  }

  /** Below how many answers the indicator's note asks for a comment, if it does. */
  public OptionalInt commentBelow() {
    Matcher few = FEW.matcher(english.note().toLowerCase(Locale.ROOT));
    return few.find() ? OptionalInt.of(Integer.parseInt(few.group(1))) : OptionalInt.empty();
  }

  /** Code of the indicator whose numerator is a part of this one's, if the note says so. */
  public Optional<String> includes() {
    Matcher partOf = PART_OF.matcher(english.note().toLowerCase(Locale.ROOT));
    return partOf.find() ? Optional.of(partOf.group(1).toUpperCase(Locale.ROOT)) : Optional.empty();
  }

  /**
   * What the denominator of a ratio counts, as words: two indicators with the same words ask for
   * the same number. Numbers of cases and answers belong to one indicator each.
   */
  public Optional<String> denominatorWords() {
    String words = String.join(" ", english.denominator().toLowerCase(Locale.ROOT).split("\\s+"));
    return indicator.scale().kind().isRatio() && !words.isBlank()
        ? Optional.of(words.strip())
        : Optional.empty();
  }

  private static boolean namesCountedThings(String definition) {
    Matcher words = WORD.matcher(definition.toLowerCase(Locale.ROOT));
    while (words.find()) {
      if (MEASURED.contains(words.group())) {
        return false;
      }
      if (COUNTED.contains(words.group())) {
        return true;
      }
    }
    return false;
  }
}
