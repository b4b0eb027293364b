package org.elc.benchlearning.audit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
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

  /**
   * Everybody alone, every two members, every coordinator alone and with one member of another
   * country.
   */
  static List<Coalition> all(Network network) {
    return some(network, Integer.MAX_VALUE);
  }

  /** The same with so many of the pairs only, where there are more. */
  static List<Coalition> some(Network network, int most) {
    List<Coalition> all = new ArrayList<>();
    all.add(new Coalition("facilitator", Set.of()));
    List<Member> members = network.members();
    TreeSet<String> countries = new TreeSet<>();
    members.forEach(m -> countries.add(m.country()));
    members.forEach(m -> all.add(new Coalition(m.key(), Set.of(m.key()))));
    List<Coalition> pairs = new ArrayList<>();
    for (int i = 0; i < members.size(); i++) {
      for (int j = i + 1; j < members.size(); j++) {
        String one = members.get(i).key();
        String other = members.get(j).key();
        pairs.add(new Coalition(one + " and " + other, Set.of(one, other)));
      }
    }
    if (pairs.size() > most) {
      Collections.shuffle(pairs, new Random(network.seed()));
    }
    all.addAll(pairs.subList(0, Math.min(most, pairs.size())));
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
