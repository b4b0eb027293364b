package org.elc.preview.host.job;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.Assert.assertThrows;

import java.time.LocalDateTime;
import java.time.ZoneId;
import org.elc.preview.host.StartFailed;
import org.junit.Test;

public final class JobScheduleTest {

  private static LocalDateTime next(String expression, String after) {
    ZoneId zone = ZoneId.systemDefault();
    return JobSchedule.Cron.parse(expression)
        .next(LocalDateTime.parse(after).atZone(zone).toInstant())
        .orElseThrow()
        .atZone(zone)
        .toLocalDateTime();
  }

  @Test
  public void secondsComeFirst() {
    assertThat(
        next("30 15 2 * * ?", "2026-06-10T00:00:00"),
        equalTo(LocalDateTime.parse("2026-06-10T02:15:30")));
  }

  @Test
  public void sundayIsTheFirstDayOfTheWeek() {
    assertThat(
        next("0 0 0 ? * 1", "2026-06-10T00:00:00"),
        equalTo(LocalDateTime.parse("2026-06-14T00:00:00")));
  }

  @Test
  public void aRangeOfWeekdaysIsCountedFromSunday() {
    assertThat(
        next("0 0 0 ? * 2-6", "2026-06-13T00:00:00"),
        equalTo(LocalDateTime.parse("2026-06-15T00:00:00")));
  }

  @Test
  public void theThirdFridayOfAMonthCanBeNamed() {
    assertThat(
        next("0 0 0 ? * 6#3", "2026-06-01T00:00:00"),
        equalTo(LocalDateTime.parse("2026-06-19T00:00:00")));
  }

  @Test
  public void oneOfTheTwoDaysMustBeAQuestionMark() {
    assertThrows(StartFailed.class, () -> JobSchedule.Cron.parse("0 0 0 * * *"));
    assertThrows(StartFailed.class, () -> JobSchedule.Cron.parse("0 0 0 ? * ?"));
  }

  @Test
  public void fiveFieldsAreTooFew() {
    assertThrows(StartFailed.class, () -> JobSchedule.Cron.parse("0 0 * * ?"));
  }
}
