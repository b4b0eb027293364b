package org.elc.benchlearning.load;

import java.time.Duration;
import java.util.Objects;

/**
 * Who is at the site at once, and for how long. Of ten readers eight belong to members, one
 * coordinates a country and one is of the office.
 *
 * @param savers members whose editors fill in their form, field by field
 * @param readers people who look at one page after the other
 * @param warmUp how long they go on before times count
 * @param length how long they go on then
 * @param typing how long a saver takes for a field, on average; none: no time at all
 * @param reading how long a reader looks at a page
 */
public record Crowd(
    int savers, int readers, Duration warmUp, Duration length, Duration typing, Duration reading) {
  private static final int TEN = 10;

  /** What a reader may see. */
  enum Role {
    MEMBER,
    COORDINATOR,
    OFFICE
  }

  public Crowd {
    Objects.requireNonNull(warmUp);
    Objects.requireNonNull(length);
    Objects.requireNonNull(typing);
    Objects.requireNonNull(reading);
  }

  static String saver(int number) {
    return "load-saver-" + number;
  }

  static String reader(int number) {
    return "load-reader-" + number;
  }

  /** The number of the member, from 1, that a reader belongs to where there are so many. */
  static int member(int reader, int members) {
    return 1 + (reader - 1) % members;
  }

  static Role role(int reader) {
    return switch (reader % TEN) {
      case 0 -> Role.OFFICE;
      case 1 -> Role.COORDINATOR;
      default -> Role.MEMBER;
    };
  }
}
