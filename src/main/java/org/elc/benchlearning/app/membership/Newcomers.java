package org.elc.benchlearning.app.membership;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.elc.benchlearning.app.Actor.MemberRole;
import org.elc.benchlearning.app.Conflict;
import org.elc.benchlearning.app.InputText;
import org.elc.benchlearning.app.Problem;
import org.elc.benchlearning.app.port.MemberStore;
import org.elc.benchlearning.app.port.PeopleStore;
import org.elc.benchlearning.core.membership.Joining;
import org.elc.benchlearning.core.membership.Member;
import org.elc.benchlearning.core.membership.MemberStatus;
import org.elc.benchlearning.core.membership.OrganisationName;

/** Makes members of those that were accepted. The caller holds the lock on members. */
public final class Newcomers {
  private final MemberStore members;
  private final PeopleStore people;
  private final NetworkCalendar calendar;

  public Newcomers(MemberStore members, PeopleStore people, NetworkCalendar calendar) {
    this.members = Objects.requireNonNull(members);
    this.people = Objects.requireNonNull(people);
    this.calendar = Objects.requireNonNull(calendar);
  }

  /** The members there are, read once. */
  Book book() {
    return new Book(members.all());
  }

  /** Members as they are, and those that are made with it. */
  final class Book {
    private final List<Member> known;

    private Book(List<Member> known) {
      this.known = new ArrayList<>(known);
    }

    /** A member of that name in the country, unless it has left. */
    Optional<Member> namesake(Joining joining) {
      return known.stream()
          .filter(m -> m.country().equals(joining.country()))
          .filter(m -> OrganisationName.isSame(m.name(), joining.organisation()))
          .filter(m -> calendar.status(m) != MemberStatus.LEFT)
          .findFirst();
    }

    /**
     * A candidate from today on.
     *
     * @throws Conflict when there is a member of that name in the country
     */
    Member welcome(Joining joining) {
      Optional<Member> namesake = namesake(joining);
      if (namesake.isPresent()) {
        throw new Conflict(
            Problem.of("application-member-exists", InputText.shown(namesake.get().key())));
      }
      Set<String> taken = known.stream().map(Member::key).collect(Collectors.toSet());
      Member member =
          new Member(
              OrganisationName.key(joining.country(), joining.organisation(), taken),
              joining.organisation(),
              joining.country(),
              joining.services(),
              joining.sizeBand(),
              List.of(),
              List.of(),
              calendar.today(),
              Optional.empty(),
              Optional.empty());
      members.save(List.of(member));
      known.add(member);
      return member;
    }
  }

  /**
   * Lets whoever applied enter figures and look after the member's profile. Nobody else, whoever
   * was named: who has not asked for a right gets it from a coordinator who has spoken with them.
   */
  void makeEditor(Member member, String applicant) {
    people.assign(member.key(), applicant, MemberRole.EDITOR);
  }
}
