package org.elc.benchlearning.app.membership;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.elc.benchlearning.app.Settings;
import org.elc.benchlearning.app.port.ApplicationStore;
import org.elc.benchlearning.app.port.ApplicationStore.Pool;
import org.elc.benchlearning.app.port.ApplicationStore.Queued;
import org.elc.benchlearning.app.port.MemberStore;
import org.elc.benchlearning.app.port.SettingStore;
import org.elc.benchlearning.core.membership.Application.Place;
import org.elc.benchlearning.core.membership.Application.State;
import org.elc.benchlearning.core.membership.Intake;
import org.elc.benchlearning.core.membership.Member;

/**
 * How many may join in a country, and how many of the places are taken. A place is taken by a
 * member that joined through an application, and free again when that member lapses or leaves.
 */
public final class Places {
  private final ApplicationStore applications;
  private final MemberStore members;
  private final SettingStore settings;
  private final NetworkCalendar calendar;

  public Places(
      ApplicationStore applications,
      MemberStore members,
      SettingStore settings,
      NetworkCalendar calendar) {
    this.applications = Objects.requireNonNull(applications);
    this.members = Objects.requireNonNull(members);
    this.settings = Objects.requireNonNull(settings);
    this.calendar = Objects.requireNonNull(calendar);
  }

  /**
   * The places of one kind in a country.
   *
   * @param limit how many there are; absent: as many as come
   * @param taken how many of them have somebody
   * @param waiting how many applications wait for one
   */
  public record Count(
      String country, Intake intake, Optional<Integer> limit, int taken, int waiting) {
    boolean isFree() {
      return free() > 0;
    }

    /** Greatest number of those who can still join. */
    int free() {
      return limit.map(most -> Math.max(0, most - taken)).orElse(Integer.MAX_VALUE);
    }
  }

  /** Everything that the places of all countries are counted from, read once. */
  Census census() {
    NetworkCalendar.Day today = calendar.day();
    Set<String> present =
        members.all().stream()
            .filter(member -> today.status(member).takesPart())
            .map(Member::key)
            .collect(Collectors.toSet());
    return new Census(applications.queue(), applications.places(), present, settings.settings());
  }

  /**
   * How it was at one moment; what changes meanwhile is not in it.
   *
   * @param queue all applications
   * @param said how many places there are, where somebody has said so
   * @param present keys of the members that take part
   */
  record Census(
      List<Queued> queue, Map<Pool, Integer> said, Set<String> present, Settings settings) {

    /** Those in which there is anything to count. */
    SortedSet<String> countries() {
      return queue.stream()
          .map(q -> q.pool().country())
          .collect(Collectors.toCollection(TreeSet::new));
    }

    Count count(Pool pool) {
      List<Queued> here = queue.stream().filter(q -> q.pool().equals(pool)).toList();
      long taken =
          here.stream()
              .filter(q -> q.place().filter(p -> p == Place.TAKEN).isPresent())
              .filter(q -> q.member().filter(present::contains).isPresent())
              .count();
      long waiting = here.stream().filter(q -> q.state() == State.WAITING).count();
      return new Count(pool.country(), pool.intake(), limit(pool), (int) taken, (int) waiting);
    }

    /** What a coordinator has said for the country, else the office for all; regular ones only. */
    private Optional<Integer> limit(Pool pool) {
      return Optional.ofNullable(said.get(pool))
          .or(
              () ->
                  pool.intake() == Intake.REGULAR
                      ? settings.joiningPlaces(pool.country())
                      : Optional.empty());
    }
  }
}
