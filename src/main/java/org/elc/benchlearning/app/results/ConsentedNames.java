package org.elc.benchlearning.app.results;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.app.Rights;
import org.elc.benchlearning.app.membership.NetworkCalendar;
import org.elc.benchlearning.app.port.ConsentStore;
import org.elc.benchlearning.app.port.MemberStore;
import org.elc.benchlearning.core.membership.Consent;
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
    private final List<Consent> consents;

    private NamesForOne(Actor actor, Map<String, Member> members, List<Consent> consents) {
      this.actor = actor;
      this.members = members;
      this.consents = consents;
      countries.addAll(actor.countries());
      actor.memberships().keySet().stream()
          .flatMap(key -> Optional.ofNullable(members.get(key)).stream())
          .forEach(own -> countries.add(own.country()));
    }

    /** Members that have agreed to be named beside the indicator to anybody at all. */
    Set<String> willing(String indicator) {
      Set<String> keys = new TreeSet<>();
      consents.stream()
          .filter(c -> c.indicator().equals(indicator))
          .forEach(c -> keys.add(c.member()));
      return keys;
    }

    /** The member, if it has agreed to be named beside the indicator to this reader. */
    Optional<Member> named(String member, String indicator) {
      return consents.stream()
          .filter(c -> c.indicator().equals(indicator) && c.member().equals(member))
          .filter(c -> c.audience().includes(audience(c.member())))
          .findFirst()
          .flatMap(c -> Optional.ofNullable(members.get(c.member())));
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
    for (Member member : members.all()) {
      if (calendar.status(member) != MemberStatus.LEFT) {
        present.put(member.key(), member);
      }
    }
    List<Consent> valid =
        consents.to(indicators).stream().filter(c -> present.containsKey(c.member())).toList();
    return new NamesForOne(actor, present, valid);
  }
}
