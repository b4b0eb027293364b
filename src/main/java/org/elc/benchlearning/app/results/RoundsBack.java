package org.elc.benchlearning.app.results;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.elc.benchlearning.core.round.Round;

/** The rounds that a trend goes through. */
final class RoundsBack {
  private RoundsBack() {}

  /**
   * Rounds of a trend.
   *
   * @param rounds oldest first, a period once
   * @param readable those of them whose statistics the actor may read
   */
  record Course(List<Round> rounds, List<Round> readable) {}

  /**
   * The chosen round and the published ones of earlier periods in which the subject handed in, or
   * without a subject, which the actor may read; so many at most, the newest.
   */
  static Course course(SubjectChoice.Chosen chosen, int most) {
    Map<LocalDate, Round> byPeriod = new TreeMap<>(Collections.reverseOrder());
    chosen
        .earlier()
        .forEach(r -> byPeriod.merge(r.schedule().periodTo(), r, (a, b) -> nearer(chosen, a, b)));
    List<Round> course = new ArrayList<>(byPeriod.values().stream().limit(most - 1L).toList());
    Collections.reverse(course);
    course.add(chosen.round());
    return new Course(
        List.copyOf(course), course.stream().filter(chosen.permitted()::mayRead).toList());
  }

  /** Of two rounds about one period, the one with the chosen round's countries. */
  private static Round nearer(SubjectChoice.Chosen chosen, Round a, Round b) {
    boolean second =
        !a.countries().equals(chosen.round().countries())
            && b.countries().equals(chosen.round().countries());
    return second ? b : a;
  }
}
