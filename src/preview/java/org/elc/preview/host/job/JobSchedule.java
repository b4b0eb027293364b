package org.elc.preview.host.job;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Optional;
import org.elc.preview.host.StartFailed;
import org.elc.preview.host.Xml;
import org.springframework.scheduling.support.CronExpression;
import org.w3c.dom.Element;

/** When a job runs next. */
sealed interface JobSchedule {

  /** The first moment after the given one; empty when there is none any more. */
  Optional<Instant> next(Instant after);

  /** What the administration page shows. */
  String words();

  /** Reads a {@code schedule} element. */
  static JobSchedule of(Element schedule) {
    Optional<String> cron = Xml.attribute(schedule, "cron-expression");
    if (cron.isPresent()) {
      return Cron.parse(cron.get());
    }
    long millis = Long.parseLong(Xml.required(schedule, "repeat-interval"));
    if (millis < 1_000) {
      throw new StartFailed("a repeat-interval is in milliseconds: " + millis);
    }
    return new Interval(Duration.ofMillis(millis));
  }

  /** Again and again with a fixed distance. */
  record Interval(Duration distance) implements JobSchedule {

    @Override
    public Optional<Instant> next(Instant after) {
      return Optional.of(after.plus(distance));
    }

    @Override
    public String words() {
      return "every " + distance.toString().substring(2).toLowerCase(Locale.ROOT);
    }
  }

  /** The product's cron: seconds first, weekdays counted from Sunday = 1, a year at the end. */
  record Cron(String source, CronExpression expression, ZoneId zone) implements JobSchedule {

    static Cron parse(String source) {
      String[] fields = source.trim().split("\\s+");
      if (fields.length < 6 || fields.length > 7) {
        throw new StartFailed("a cron expression has six or seven fields: " + source);
      }
      if (fields.length == 7 && !fields[6].equals("*")) {
        throw new StartFailed("the preview knows no years in cron expressions: " + source);
      }
      if (fields[3].equals("?") == fields[5].equals("?")) {
        throw new StartFailed("one of the two days in a cron expression must be ?: " + source);
      }
      fields[5] = weekdays(fields[5]);
      String[] six = java.util.Arrays.copyOf(fields, 6);
      try {
        return new Cron(
            source, CronExpression.parse(String.join(" ", six)), ZoneId.systemDefault());
      } catch (IllegalArgumentException e) {
        throw new StartFailed("not a cron expression: " + source, e);
      }
    }

    /** Sunday is 1 here and 0 in Spring. */
    private static String weekdays(String field) {
      StringBuilder shifted = new StringBuilder();
      boolean occurrence = false;
      for (char c : field.toCharArray()) {
        boolean day = c >= '1' && c <= '7' && !occurrence;
        shifted.append(day ? (char) (c - 1) : c);
        occurrence = c == '#' || c == '/';
      }
      return shifted.toString();
    }

    @Override
    public Optional<Instant> next(Instant after) {
      ZonedDateTime next = expression.next(after.atZone(zone));
      return Optional.ofNullable(next).map(ZonedDateTime::toInstant);
    }

    @Override
    public String words() {
      return source;
    }
  }
}
