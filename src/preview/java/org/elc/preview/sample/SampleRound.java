package org.elc.preview.sample;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A yearly round of the sample, named after the year in which its period ends. Periods run from
 * July to June, so that the newest one is over for some months when people start the preview.
 *
 * @param due in the time of Brussels; of the newest round some weeks ahead, of the others long ago
 */
record SampleRound(int year, LocalDateTime due) {
  private static final MonthDay LAST_DAY = MonthDay.of(6, 30);
  private static final int PAST_ROUNDS = 3;
  private static final int WEEKS_LEFT = 5;

  /** The rounds as they stand on a day: the oldest first, the open one last. */
  static List<SampleRound> on(LocalDate today) {
    int newest =
        LAST_DAY.atYear(today.getYear()).isBefore(today) ? today.getYear() : today.getYear() - 1;
    return IntStream.rangeClosed(newest - PAST_ROUNDS, newest)
        .mapToObj(
            year ->
                new SampleRound(
                    year,
                    (year == newest ? today.plusWeeks(WEEKS_LEFT) : LocalDate.of(year, 10, 31))
                        .atTime(LocalTime.of(18, 0))))
        .toList();
  }

  String key() {
    return "elc-" + year;
  }

  LocalDate periodTo() {
    return LAST_DAY.atYear(year);
  }

  LocalDate periodFrom() {
    return periodTo().plusDays(1).minusYears(1);
  }

  /** As the product wants a round described that is to be made. */
  Map<String, Object> draft(String edition) {
    return Map.of(
        "key", key(),
        "name", "Benchmark " + year,
        "edition", edition,
        "periodFrom", periodFrom().toString(),
        "periodTo", periodTo().toString(),
        "timeZone", "Europe/Brussels",
        "due", due.toString());
  }
}
