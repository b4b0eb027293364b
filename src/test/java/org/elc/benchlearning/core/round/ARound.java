package org.elc.benchlearning.core.round;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Builds a round for a test: international, open, for the calendar year before the one in its key,
 * due on 31 March at 23:59 in Oslo and computed a month later.
 */
public final class ARound {
  private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

  private final String key;
  private final int year;
  private String name;
  private String edition = "elc-1";
  private RoundState state = RoundState.OPEN;
  private List<String> countries = List.of();
  private Optional<String> revision = Optional.empty();

  private ARound(int year) {
    this.year = year;
    this.key = "round-" + year;
    this.name = "Round " + year;
  }

  public static ARound in(int year) {
    return new ARound(year);
  }

  public ARound with(String editionKey) {
    edition = editionKey;
    return this;
  }

  public ARound called(String newName) {
    name = newName;
    return this;
  }

  public ARound draft() {
    state = RoundState.DRAFT;
    return this;
  }

  public ARound closed() {
    state = RoundState.CLOSED;
    return this;
  }

  public ARound published(String revisionKey) {
    state = RoundState.PUBLISHED;
    revision = Optional.of(revisionKey);
    return this;
  }

  public ARound of(String... codes) {
    countries = List.of(codes);
    return this;
  }

  /** An instant while the round is open. */
  public static Instant openTime(int year) {
    return LocalDateTime.of(year, 3, 1, 10, 0).atZone(OSLO).toInstant();
  }

  public static Instant dueTime(int year) {
    return LocalDateTime.of(year, 3, 31, 23, 59).atZone(OSLO).toInstant();
  }

  public Round build() {
    RoundSchedule schedule =
        new RoundSchedule(
            LocalDate.of(year - 1, 1, 1),
            LocalDate.of(year - 1, 12, 31),
            OSLO,
            Optional.of(LocalDateTime.of(year, 2, 1, 8, 0)),
            LocalDateTime.of(year, 3, 31, 23, 59),
            LocalDateTime.of(year, 4, 30, 12, 0));
    return new Round(
        key,
        name,
        new TreeSet<>(countries),
        edition,
        schedule,
        state,
        Round.Invitation.ALL,
        revision);
  }
}
