package org.elc.benchlearning.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.elc.benchlearning.core.entry.Figure;
import org.elc.benchlearning.core.membership.Member;
import org.elc.benchlearning.core.membership.Traits;
import org.elc.benchlearning.core.round.ParticipantId;

/**
 * A generated network and everything its members report: what the attack must not find out.
 *
 * @param seed makes the same network again
 * @param indicators asked for in every round
 * @param members who there is; their traits are known to everybody
 * @param rounds in the order of their publication
 */
record Network(long seed, List<Indicator> indicators, List<Member> members, List<Campaign> rounds) {

  /**
   * One round.
   *
   * @param key of the round
   * @param corrects the round that this is a revision of, if it is one
   * @param from first day of the period
   * @param to last day of the period
   * @param figures that were handed in, by participant and indicator
   */
  record Campaign(
      String key,
      Optional<String> corrects,
      LocalDate from,
      LocalDate to,
      SortedMap<ParticipantId, Map<String, Figure>> figures) {}

  Traits traits(ParticipantId id, LocalDate day) {
    Member member = member(id);
    return Traits.of(member, member.unit(id.unit()), day);
  }

  private Member member(ParticipantId id) {
    return members.stream().filter(m -> m.key().equals(id.member())).findFirst().orElseThrow();
  }

  /** Who may report: units where a member has some, else the member. */
  List<ParticipantId> participants() {
    List<ParticipantId> ids = new ArrayList<>();
    for (Member member : members) {
      if (member.units().isEmpty()) {
        ids.add(ParticipantId.whole(member.key()));
      }
      member.units().forEach(unit -> ids.add(new ParticipantId(member.key(), unit.key())));
    }
    return ids;
  }

  Optional<Indicator> indicator(String code) {
    return indicators.stream().filter(i -> i.code().equals(code)).findFirst();
  }

  @Override
  public String toString() {
    return "network %d: %d members in %s, %s"
        .formatted(
            seed,
            members.size(),
            members.stream().collect(Collectors.groupingBy(Member::country, Collectors.counting())),
            indicators.stream().map(Indicator::code).toList());
  }
}
