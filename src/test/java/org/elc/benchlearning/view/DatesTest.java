package org.elc.benchlearning.view;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.EnumSet;
import java.util.Set;
import org.junit.Test;

public class DatesTest {

  private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

  /** The months that the JDK's older CLDR abbreviates in Norwegian and newer ones write out. */
  private static final Set<Month> CHANGED = EnumSet.of(Month.MARCH, Month.JUNE, Month.JULY);

  @Test
  public void datesAreTheMediumDatesOfTheCldr() {
    for (Language language : Language.values()) {
      SimpleDateFormat icu = icu(language);

      for (LocalDate day = LocalDate.of(2026, 1, 1); day.getYear() == 2026; day = day.plusDays(1)) {
        if (language != Language.NB || !CHANGED.contains(day.getMonth())) {
          Date midnight = Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
          assertThat(Dates.in(language).date(day), is(icu.format(midnight)));
        }
      }
    }
  }

  /** The medium date; for English in British order with the abbreviations of all English. */
  private static SimpleDateFormat icu(Language language) {
    ULocale order = language == Language.EN ? ULocale.UK : locale(language);
    DateFormat medium = DateFormat.getDateInstance(DateFormat.MEDIUM, order);
    SimpleDateFormat icu =
        new SimpleDateFormat(((SimpleDateFormat) medium).toPattern(), locale(language));
    icu.setTimeZone(TimeZone.GMT_ZONE);
    return icu;
  }

  @Test
  public void norwegianMonthsThatOlderJdksAbbreviateKeepTheirPattern() {
    SimpleDateFormat icu =
        (SimpleDateFormat) DateFormat.getDateInstance(DateFormat.MEDIUM, locale(Language.NB));

    assertThat(icu.toPattern(), is("d. MMM y"));
    assertThat(
        Dates.in(Language.NB).date(LocalDate.of(2026, 6, 5)).matches("5\\. juni?\\.? 2026"),
        is(true));
  }

  @Test
  public void timesAreThoseOfTheCldr() {
    Instant instant = Instant.parse("2026-05-03T07:05:59Z");

    for (Language language : Language.values()) {
      DateFormat icu =
          DateFormat.getDateTimeInstance(
              DateFormat.MEDIUM,
              DateFormat.SHORT,
              language == Language.EN ? ULocale.UK : locale(language));
      icu.setTimeZone(TimeZone.getTimeZone("Europe/Oslo"));

      assertThat(Dates.in(language).dateTime(instant, OSLO), is(icu.format(Date.from(instant))));
    }
  }

  @Test
  public void eachLanguageHasItsDate() {
    LocalDate day = LocalDate.of(2026, 5, 3);

    assertThat(Dates.in(Language.EN).date(day), is("3 May 2026"));
    assertThat(Dates.in(Language.SV).date(day), is("3 maj 2026"));
    assertThat(Dates.in(Language.NB).date(day), is("3. mai 2026"));
    assertThat(Dates.in(Language.PT_PT).date(day), is("03/05/2026"));
    assertThat(Dates.in(Language.ET).date(day), is("3. mai 2026"));
    assertThat(Dates.in(Language.LT).date(day), is("2026-05-03"));
  }

  @Test
  public void aTimeIsTheZonesOwn() {
    Instant instant = Instant.parse("2026-12-31T23:30:00Z");

    assertThat(Dates.in(Language.EN).dateTime(instant, OSLO), is("1 Jan 2027, 00:30"));
    assertThat(
        Dates.in(Language.SV).dateTime(instant, ZoneId.of("Europe/Lisbon")),
        is("31 dec. 2026 23:30"));
  }

  @Test
  public void theDoubledHourOfAutumnIsToldApart() {
    Dates dates = Dates.in(Language.EN);

    assertThat(
        dates.dateTimeWithZone(Instant.parse("2026-10-25T00:30:00Z"), OSLO),
        is("25 Oct 2026, 02:30 (Europe/Oslo, UTC+02:00)"));
    assertThat(
        dates.dateTimeWithZone(Instant.parse("2026-10-25T01:30:00Z"), OSLO),
        is("25 Oct 2026, 02:30 (Europe/Oslo, UTC+01:00)"));
  }

  @Test
  public void aZoneThatIsAnOffsetIsNamedOnce() {
    Instant instant = Instant.parse("2026-05-03T07:05:00Z");

    assertThat(
        Dates.in(Language.LT).dateTimeWithZone(instant, ZoneOffset.UTC),
        is("2026-05-03 07:05 (UTC)"));
    assertThat(
        Dates.in(Language.LT).dateTimeWithZone(instant, ZoneId.of("UTC")),
        is("2026-05-03 07:05 (UTC)"));
    assertThat(
        Dates.in(Language.LT).dateTimeWithZone(instant, ZoneOffset.ofHours(-3)),
        is("2026-05-03 04:05 (UTC-03:00)"));
    assertThat(
        Dates.in(Language.LT).dateTimeWithZone(instant, ZoneId.of("Atlantic/Reykjavik")),
        is("2026-05-03 07:05 (Atlantic/Reykjavik, UTC)"));
  }

  private static ULocale locale(Language language) {
    return ULocale.forLanguageTag(language.tag());
  }
}
