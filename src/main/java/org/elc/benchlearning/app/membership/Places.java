package org.elc.benchlearning.app.membership;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.elc.benchlearning.app.port.ApplicationStore;
import org.elc.benchlearning.app.port.MemberStore;
import org.elc.benchlearning.app.port.SettingStore;
import org.elc.benchlearning.core.membership.Application;
import org.elc.benchlearning.core.membership.Application.Place;
import org.elc.benchlearning.core.membership.Application.State;
import org.elc.benchlearning.core.membership.Intake;
import org.elc.benchlearning.core.membership.Member;
import org.elc.benchlearning.core.membership.MemberStatus;

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
    public boolean isFree() {
      return limit.map(most -> taken < most).orElse(true);
    }
  }

  /** What a coordinator has said for the country, else the office for all; regular ones only. */
  Optional<Integer> limit(String country, Intake intake) {
    Optional<Integer> general =
        intake == Intake.REGULAR ? settings.settings().joiningPlaces(country) : Optional.empty();
    return applications.places(country, intake).or(() -> general);
  }

  Count count(String country, Intake intake) {
    List<Application> all = applications.all();
    Set<String> present = new HashSet<>();
    for (Member member : members.all()) {
      MemberStatus status = calendar.status(member);
      if (status.takesPart()) {
        present.add(member.key());
      }
    }
    List<Application> here =
        all.stream()
            .filter(a -> a.joining().country().equals(country))
            .filter(a -> a.joining().intake() == intake)
            .toList();
    long taken =
        here.stream()
            .filter(a -> a.place().filter(p -> p == Place.TAKEN).isPresent())
            .filter(a -> a.member().filter(present::contains).isPresent())
            .count();
    long waiting = here.stream().filter(a -> a.state() == State.WAITING).count();
    return new Count(country, intake, limit(country, intake), (int) taken, (int) waiting);
  }
}
