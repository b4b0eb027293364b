package org.elc.benchlearning.view;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Objects;

/**
 * Dates and times as a reader of one language writes them. Immutable.
 *
 * <p>The patterns are the Unicode CLDR's medium dates, written out because the JDK's own localised
 * styles change from one release to the next. English is European: day before month, 24 hours.
 */
public final class Dates {

  private final DateTimeFormatter date;
  private final DateTimeFormatter dateTime;

  private Dates(Language language) {
    this.date = DateTimeFormatter.ofPattern(datePattern(language), language.locale());
    this.dateTime =
        DateTimeFormatter.ofPattern(
            datePattern(language) + separator(language) + "HH:mm", language.locale());
  }

  public static Dates in(Language language) {
    return new Dates(Objects.requireNonNull(language));
  }

  /** {@code 3 May 2026}. */
  public String date(LocalDate day) {
    return date.format(day);
  }

  /** {@code 3 May 2026, 23:59}, for a page that says elsewhere which zone is meant. */
  public String dateTime(Instant instant, ZoneId zone) {
    return dateTime.format(instant.atZone(zone));
  }

  /**
   * {@code 3 May 2026, 23:59 (Europe/Oslo, UTC+02:00)}: the offset tells readers in other zones,
   * and in the doubled hour of autumn, which instant it is.
   */
  public String dateTimeWithZone(Instant instant, ZoneId zone) {
    ZonedDateTime moment = instant.atZone(zone);
    String offset = "UTC" + (moment.getOffset().getTotalSeconds() == 0 ? "" : moment.getOffset());
    String place = zone.normalized().equals(moment.getOffset()) ? "" : zone.getId() + ", ";
    return dateTime.format(moment) + " (" + place + offset + ")";
  }

  private static String datePattern(Language language) {
    return switch (language) {
      case EN, SV -> "d MMM y";
      case NB, ET -> "d. MMM y";
      case PT_PT -> "dd/MM/y";
      case LT -> "y-MM-dd";
    };
  }

  private static String separator(Language language) {
    return switch (language) {
      case EN, NB, PT_PT, ET -> ", ";
      case SV, LT -> " ";
    };
  }
}
