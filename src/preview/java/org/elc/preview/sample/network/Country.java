package org.elc.preview.sample.network;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.elc.preview.sample.Tables;

/**
 * A country of the sample, and how people there write. Of Finland there are only four members, too
 * few for anything to be published about them alone.
 */
public enum Country {
  NO("Europe/Oslo"),
  SE("Europe/Stockholm"),
  PT("Europe/Lisbon"),
  EE("Europe/Tallinn"),
  LT("Europe/Vilnius"),
  FI("Europe/Helsinki");

  private static final Map<String, Map<String, String>> WORDS =
      Tables.read(Country.class, "words.csv").stream()
          .collect(Collectors.toMap(row -> row.get("word"), row -> row));
  private static final List<Map<String, String>> PLACES = Tables.read(Country.class, "places.csv");

  private final String timeZone;

  Country(String timeZone) {
    this.timeZone = timeZone;
  }

  public String timeZone() {
    return timeZone;
  }

  /** As the preview's users and the coordinators' group have it. */
  public String lowerCase() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** A phrase in the country's language; the Finns of the sample write English. */
  public String word(String key) {
    return Objects.requireNonNull(WORDS.get(key), key).get(name());
  }

  /** Invented places, each the home of one member. */
  List<String> places() {
    return PLACES.stream()
        .filter(row -> row.get("country").equals(name()))
        .map(row -> row.get("place"))
        .toList();
  }
}
