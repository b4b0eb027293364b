package org.elc.benchlearning.app.results;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.app.Rights;
import org.elc.benchlearning.app.membership.NetworkCalendar;
import org.elc.benchlearning.app.port.ConsentStore;
import org.elc.benchlearning.app.port.MemberStore;
import org.elc.benchlearning.core.membership.Agreement;
import org.elc.benchlearning.core.membership.Consent.Audience;
import org.elc.benchlearning.core.membership.Member;
import org.elc.benchlearning.core.membership.MemberStatus;

/**
 * Who may be named beside results, as of now: found out at every reading, so that a consent that is
 * withdrawn and a member that leaves are gone from everything at once, whatever was frozen before.
 */
public final class ConsentedNames {
  private final ConsentStore consents;
  private final MemberStore members;
  private final NetworkCalendar calendar;

  public ConsentedNames(ConsentStore consents, MemberStore members, NetworkCalendar calendar) {
    this.consents = Objects.requireNonNull(consents);
    this.members = Objects.requireNonNull(members);
    this.calendar = Objects.requireNonNull(calendar);
  }

  /** The names there are for one reader. */
  public static final class NamesForOne {
    private final Actor actor;
    private final Set<String> countries = new TreeSet<>();
    private final Map<String, Member> members;
    private final List<Agreement> agreements;

    private NamesForOne(Actor actor, Map<String, Member> members, List<Agreement> agreements) {
      this.actor = actor;
      this.members = members;
      this.agreements = agreements;
      countries.addAll(actor.countries());
      actor.memberships().keySet().stream()
          .flatMap(key -> Optional.ofNullable(members.get(key)).stream())
          .forEach(own -> countries.add(own.country()));
    }

    /**
     * Members that have ever agreed to be named beside the indicator to anybody at all, with the
     * moment at which they did so first: also those that may not be named any more.
     */
    Map<String, Instant> willing(String indicator) {
      Map<String, Instant> since = new TreeMap<>();
      agreements.stream()
          .filter(a -> a.indicator().equals(indicator))
          .forEach(a -> since.put(a.member(), a.since()));
      return since;
    }

    /** The member, if it agrees to be named beside the indicator to this reader. */
    Optional<Member> named(String member, String indicator) {
      return agreements.stream()
          .filter(a -> a.indicator().equals(indicator) && a.member().equals(member))
          .filter(a -> a.audience().filter(to -> to.includes(audience(member))).isPresent())
          .findFirst()
          .flatMap(a -> Optional.ofNullable(members.get(a.member())));
    }

    private Audience audience(String member) {
      boolean isNear =
          Optional.ofNullable(members.get(member))
              .filter(m -> countries.contains(m.country()))
              .isPresent();
      if (isNear) {
        return Audience.COUNTRY;
      }
      return Rights.seesRounds(actor) ? Audience.NETWORK : Audience.PUBLIC;
    }
  }

  NamesForOne to(Actor actor, Collection<String> indicators) {
    Map<String, Member> present = new HashMap<>();
    NetworkCalendar.Day today = calendar.day();
    for (Member member : members.all()) {
      if (today.status(member) != MemberStatus.LEFT) {
        present.put(member.key(), member);
      }
    }
    return new NamesForOne(actor, present, consents.agreements(indicators));
  }
}
