package org.elc.benchlearning.app;

import java.time.Month;
import java.time.Period;
import java.time.ZoneId;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * What is set now: an immutable picture of all settings. Whoever decides something by them takes
 * one picture and decides the whole thing by it.
 */
public final class Settings {
  /** As long as nobody has set anything. */
  public static final Settings INITIAL = of(Map.of());

  private static final String COORDINATORS = "elc-coordinators-";

  private final Map<Setting, String> texts;

  private Settings(Map<Setting, String> texts) {
    this.texts = Collections.unmodifiableMap(texts);
  }

  /**
   * What these stored texts mean. One that cannot be used, which another release or a hand in the
   * database has left, counts for nothing: no threshold falls below its floor by any way.
   *
   * @param stored by the settings' keys
   */
  public static Settings of(Map<String, String> stored) {
    Map<Setting, String> texts = new EnumMap<>(Setting.class);
    for (Setting setting : Setting.values()) {
      String text = stored.getOrDefault(setting.key(), setting.initial());
      boolean isFit = setting.kind().problem(text).isEmpty();
      texts.put(setting, isFit ? setting.kind().written(text) : setting.initial());
    }
    return new Settings(texts);
  }

  /** In its written form. */
  public String text(Setting setting) {
    return texts.getOrDefault(setting, setting.initial());
  }

  public int number(Setting setting) {
    return Integer.parseInt(text(setting));
  }

  /** k: how many others are in whatever is published. */
  public int smallestGroup() {
    return number(Setting.SMALLEST_GROUP);
  }

  /** Whether a member that gave this many of the answers asked for may read statistics. */
  public boolean earnsStatistics(int given, int asked) {
    return asked > 0 && 100L * given >= (long) number(Setting.STATISTICS_SHARE) * asked;
  }

  /** How long a candidate has to get its first certificate. */
  public Period candidatePeriod() {
    return Period.ofYears(number(Setting.CANDIDATE_YEARS));
  }

  /** Days before a certificate's or candidate's end, the longest time first. */
  public List<Integer> certificateWarnings() {
    return SettingKind.DaysBefore.numbers(text(Setting.CERTIFICATE_WARNINGS));
  }

  /** Days before a round is due, the longest time first. */
  public List<Integer> roundReminders() {
    return SettingKind.DaysBefore.numbers(text(Setting.ROUND_REMINDERS));
  }

  /** How many may join in a country at a time; empty where nobody has set it: as many as come. */
  public Optional<Integer> joiningPlaces(String country) {
    return Optional.ofNullable(byCountry(Setting.JOINING_PLACES).get(country))
        .map(Integer::valueOf);
  }

  /** In which months national events are usually held. */
  public List<Month> nationalEvents() {
    return months(Setting.NATIONAL_EVENTS);
  }

  /** In which months international events are usually held. */
  public List<Month> internationalEvents() {
    return months(Setting.INTERNATIONAL_EVENTS);
  }

  public String officeGroup() {
    return text(Setting.OFFICE_GROUP);
  }

  public String facilitatorsGroup() {
    return text(Setting.FACILITATORS_GROUP);
  }

  /** The group of a country's coordinators. */
  public String coordinatorsGroup(String country) {
    return byCountry(Setting.COORDINATORS_GROUPS)
        .getOrDefault(country, COORDINATORS + country.toLowerCase(Locale.ROOT));
  }

  /**
   * Countries that somebody in these groups coordinates.
   *
   * @param groups names in lower case
   */
  public Set<String> coordinatedBy(Set<String> groups) {
    Map<String, String> named = byCountry(Setting.COORDINATORS_GROUPS);
    Set<String> countries = new TreeSet<>();
    named.forEach(
        (country, group) -> {
          if (groups.contains(group)) {
            countries.add(country);
          }
        });
    for (String group : groups) {
      if (group.startsWith(COORDINATORS)) {
        String country = group.substring(COORDINATORS.length()).toUpperCase(Locale.ROOT);
        if (!named.containsKey(country)) {
          countries.add(country);
        }
      }
    }
    return countries;
  }

  /** The tag of the language that everybody reads the app in; empty: each their own. */
  public Optional<String> language() {
    return Optional.of(text(Setting.LANGUAGE)).filter(tag -> !tag.isEmpty());
  }

  public ZoneId zone() {
    return ZoneId.of(text(Setting.TIME_ZONE));
  }

  /** Full hour of the day, in {@link #zone()}, at which digests go out. */
  public int digestHour() {
    return number(Setting.DIGEST_HOUR);
  }

  /** What is set for each country that something is set for. */
  public Map<String, String> byCountry(Setting setting) {
    Map<String, String> countries = new TreeMap<>();
    for (String line : SettingKind.parts(text(setting))) {
      List<String> pair = SettingKind.ByCountry.pair(line);
      countries.put(pair.get(0), pair.get(1));
    }
    return countries;
  }

  private List<Month> months(Setting setting) {
    List<Integer> ends =
        SettingKind.Months.ends(text(setting)).stream().map(Integer::valueOf).toList();
    int length = Math.floorMod(ends.get(1) - ends.get(0), 12) + 1;
    return IntStream.range(0, length).mapToObj(i -> Month.of(ends.get(0)).plus(i)).toList();
  }
}
