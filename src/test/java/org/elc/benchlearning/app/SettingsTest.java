package org.elc.benchlearning.app;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import java.time.Month;
import java.time.Period;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hamcrest.Matcher;
import org.junit.Test;

public class SettingsTest {
  @Test
  public void everyInitialTextIsUsableAndInItsWrittenForm() {
    for (Setting setting : Setting.values()) {
      assertThat(setting.key(), setting.kind().problem(setting.initial()), is(Optional.empty()));
      assertThat(setting.kind().written(setting.initial()), is(setting.initial()));
      assertThat(Setting.of(setting.key()), is(Optional.of(setting)));
    }
  }

  @Test
  public void theRulesNumbersHoldAsLongAsNothingIsSet() {
    assertThat(Settings.INITIAL.smallestGroup(), is(5));
    assertThat(Settings.INITIAL.candidatePeriod(), is(Period.ofYears(2)));
    assertThat(Settings.INITIAL.certificateWarnings(), contains(90, 30, 0));
    assertThat(Settings.INITIAL.nationalEvents(), contains(Month.MAY, Month.JUNE));
    assertThat(Settings.INITIAL.internationalEvents(), contains(Month.SEPTEMBER, Month.OCTOBER));
    assertThat(Settings.INITIAL.joiningPlaces("NO"), is(Optional.empty()));
    assertThat(Settings.INITIAL.language(), is(Optional.empty()));
  }

  @Test
  public void theShareOfAnswersIsReachedExactly() {
    assertThat(Settings.INITIAL.earnsStatistics(36, 45), is(true));
    assertThat(Settings.INITIAL.earnsStatistics(35, 44), is(false));
    assertThat(Settings.INITIAL.earnsStatistics(0, 0), is(false));
  }

  @Test
  public void noThresholdFallsBelowThree() {
    assertThat(refusals(Setting.SMALLEST_GROUP, "2", "0", "-5", "3.5", "", "five"), everyOne(6));
    assertThat(Setting.SMALLEST_GROUP.kind().problem(" 3 "), is(Optional.empty()));
    assertThat(Settings.of(Map.of("smallest-group", "2")).smallestGroup(), is(5));
  }

  @Test
  public void whatMeansTheSameIsWrittenTheSame() {
    assertThat(Setting.CERTIFICATE_WARNINGS.kind().written("0\n30,30; 090"), is("90, 30, 0"));
    assertThat(Setting.NATIONAL_EVENTS.kind().written(" 05 \u2013 6"), is("5-6"));
    assertThat(
        Setting.COORDINATORS_GROUPS.kind().written("pt: ELC-PT\nno = elc norge"),
        is("NO=elc norge, PT=elc-pt"));
  }

  @Test
  public void aSpanOfMonthsMayGoOverTheEndOfTheYear() {
    assertThat(
        Settings.of(Map.of("national-events", "12-1")).nationalEvents(),
        contains(Month.DECEMBER, Month.JANUARY));
  }

  @Test
  public void unusableTextsAreRefusedAndCountForNothing() {
    assertThat(refusals(Setting.NATIONAL_EVENTS, "5", "0-3", "May-June", "1-2-3"), everyOne(4));
    assertThat(refusals(Setting.TIME_ZONE, "CET", "+01:00", "Europe/Atlantis", ""), everyOne(4));
    assertThat(refusals(Setting.JOINING_PLACES, "NO", "XX=3", "NO=-1", "NO=1,NO=2"), everyOne(4));
    assertThat(refusals(Setting.LANGUAGE, "de", "pt"), everyOne(2));
    assertThat(refusals(Setting.OFFICE_GROUP, " ", "a,b"), everyOne(2));
    assertThat(refusals(Setting.CERTIFICATE_WARNINGS, "-1", "366", "a"), everyOne(3));
    assertThat(Settings.of(Map.of("time-zone", "CET")).zone().getId(), is("Europe/Brussels"));
  }

  @Test
  public void aCountryWithAGroupOfItsOwnHasNoOther() {
    Settings settings = Settings.of(Map.of("coordinators-groups", "NO=elc norge"));

    assertThat(
        settings.coordinatedBy(Set.of("elc norge", "elc-coordinators-pt", "staff")),
        containsInAnyOrder("NO", "PT"));
    assertThat(settings.coordinatedBy(Set.of("elc-coordinators-no")), is(empty()));
    assertThat(settings.coordinatorsGroup("NO"), is("elc norge"));
    assertThat(settings.coordinatorsGroup("PT"), is("elc-coordinators-pt"));
  }

  private static List<Boolean> refusals(Setting setting, String... texts) {
    return Stream.of(texts).map(text -> setting.kind().problem(text).isPresent()).toList();
  }

  private static Matcher<List<Boolean>> everyOne(int number) {
    return is(Collections.nCopies(number, true));
  }
}
