package org.elc.benchlearning.core.round;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;

/**
 * The dates of a round. Local times become instants in {@link #zone} only when they are compared,
 * so that a change of the zone's rules moves them with the clock on the wall. A local time inside a
 * gap moves forward by the gap's length, one inside an overlap is the earlier of the two.
 *
 * @param periodFrom first day of the period that the figures describe
 * @param periodTo last day of it
 * @param zone time zone of the times below
 * @param opens when the job opens the round; absent: only by hand
 * @param due when entry ends for everybody without an extension
 * @param closes when validation ends and the results are computed; not before {@code due}
 */
public record RoundSchedule(
    LocalDate periodFrom,
    LocalDate periodTo,
    ZoneId zone,
    Optional<LocalDateTime> opens,
    LocalDateTime due,
    LocalDateTime closes) {
  public RoundSchedule {
    Objects.requireNonNull(zone);
    Objects.requireNonNull(opens);
    if (periodTo.isBefore(periodFrom)) {
      throw new IllegalArgumentException("period ends before it begins");
    }
    if (closes.isBefore(due)) {
      throw new IllegalArgumentException("closes before due");
    }
    if (opens.isPresent() && !opens.get().isBefore(due)) {
      throw new IllegalArgumentException("opens after due");
    }
  }

  public Instant instant(LocalDateTime local) {
    return local.atZone(zone).toInstant();
  }

  public Instant dueAt() {
    return instant(due);
  }

  public Instant closesAt() {
    return instant(closes);
  }

  /** Whether the two periods have a day in common. */
  public boolean overlaps(RoundSchedule other) {
    return !periodFrom.isAfter(other.periodTo) && !other.periodFrom.isAfter(periodTo);
  }

  /** When the period is over: before this moment nobody has a figure of all of it. */
  public Instant periodEndsAt() {
    return periodTo.plusDays(1).atStartOfDay(zone).toInstant();
  }

  /** Whether the period lies wholly in the past: figures of a running period are refused. */
  public boolean periodIsClosed(Instant now) {
    return !now.isBefore(periodEndsAt());
  }
}
