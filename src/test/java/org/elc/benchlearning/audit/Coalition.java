package org.elc.benchlearning.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.elc.benchlearning.core.membership.Member;
import org.elc.benchlearning.core.round.ParticipantId;

/**
 * Readers who pool what they see.
 *
 * @param name for the report
 * @param members whose figures they know and whose positions they read; of a coordinator, all of
 *     the country
 */
record Coalition(String name, Set<String> members) implements Predicate<ParticipantId> {
  @Override
  public boolean test(ParticipantId id) {
    return members.contains(id.member());
  }

  /** Sees what everybody sees, and no member's figures. */
  static Coalition facilitator() {
    return new Coalition("facilitator", Set.of());
  }

  static Coalition of(String... members) {
    return new Coalition(String.join(" and ", members), Set.of(members));
  }

  /**
   * Everybody alone, every two members, every coordinator alone and with one member of another
   * country.
   */
  static List<Coalition> all(Network network) {
    List<Coalition> all = new ArrayList<>();
    all.add(facilitator());
    List<Member> members = network.members();
    TreeSet<String> countries = new TreeSet<>();
    members.forEach(m -> countries.add(m.country()));
    members.forEach(m -> all.add(of(m.key())));
    for (int i = 0; i < members.size(); i++) {
      for (int j = i + 1; j < members.size(); j++) {
        all.add(of(members.get(i).key(), members.get(j).key()));
      }
    }
    for (String country : countries) {
      TreeSet<String> own = new TreeSet<>();
      members.stream().filter(m -> m.country().equals(country)).forEach(m -> own.add(m.key()));
      all.add(new Coalition("coordinator of " + country, own));
      for (Member member : members) {
        if (!member.country().equals(country)) {
          TreeSet<String> with = new TreeSet<>(own);
          with.add(member.key());
          all.add(new Coalition("coordinator of " + country + " and " + member.key(), with));
        }
      }
    }
    return all;
  }
}
