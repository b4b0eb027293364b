package org.elc.benchlearning.confluence.rest;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.elc.benchlearning.app.membership.MemberSpaces.Linked;
import org.elc.benchlearning.app.results.BestInClass.Entry;
import org.elc.benchlearning.app.results.BestInClass.Named;
import org.elc.benchlearning.core.membership.Member;
import org.elc.benchlearning.core.membership.Unit;

/**
 * The best of a group in an indicator, as far as they have agreed to be named to the caller. That
 * nobody is named says nothing.
 */
public record BestJson(String indicator, List<NamedJson> named) {

  /**
   * Somebody among the best.
   *
   * @param unit name of the unit; null for the member as a whole
   * @param space key of its wiki space, where its practices are; null without one that the reader
   *     may see
   */
  @SuppressWarnings("NullAway") // null is what JSON says for "none"
  public record NamedJson(String member, String name, String country, String unit, String space) {
    static NamedJson of(Named named, Function<Member, Optional<Linked>> spaces) {
      Member member = named.member();
      return new NamedJson(
          member.key(),
          member.name(),
          member.country(),
          named.unit().map(Unit::name).orElse(null),
          spaces.apply(member).filter(Linked::isThere).map(Linked::key).orElse(null));
    }
  }

  static BestJson of(Entry entry, Function<Member, Optional<Linked>> spaces) {
    return new BestJson(
        entry.indicator().code(),
        entry.named().stream().map(named -> NamedJson.of(named, spaces)).toList());
  }
}
