package org.elc.benchlearning.app.results;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.elc.benchlearning.app.port.RoundStore;
import org.elc.benchlearning.core.round.ParticipantId;
import org.elc.benchlearning.core.round.Round;
import org.elc.benchlearning.core.round.RoundState;

/** The rounds that a trend goes through. */
public final class RoundsBack {
  private final RoundStore rounds;

  public RoundsBack(RoundStore rounds) {
    this.rounds = Objects.requireNonNull(rounds);
  }

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
  Course course(SubjectChoice.Chosen chosen, int most) {
    LocalDate end = chosen.round().schedule().periodTo();
    Map<LocalDate, Round> byPeriod = new TreeMap<>(Collections.reverseOrder());
    rounds.all().stream()
        .filter(r -> r.state() == RoundState.PUBLISHED)
        .filter(r -> r.schedule().periodTo().isBefore(end))
        .filter(r -> belongs(chosen, r))
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

  private static boolean belongs(SubjectChoice.Chosen chosen, Round round) {
    if (chosen.subject().isEmpty()) {
      return chosen.permitted().mayRead(round);
    }
    ParticipantId id = chosen.subject().get().participant().id();
    return chosen.permitted().of(id.member(), round).stream()
        .anyMatch(p -> p.id().equals(id) && p.state().isHandedIn());
  }
}
