package org.elc.benchlearning.app.port;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.elc.benchlearning.core.membership.Member;
import org.elc.benchlearning.core.membership.MemberHead;
import org.elc.benchlearning.core.membership.Unit;

/** Keeps members with their units and certificates. */
public interface MemberStore {
  Optional<Member> find(String key);

  /** These members in the order of their keys, some fifty of them a few statements. */
  List<Member> some(Collection<String> keys);

  /** The heads of all members in the order of their keys, in one statement. */
  List<MemberHead> heads();

  /** The heads of these members, in the order of their keys, some fifty of them a statement. */
  List<MemberHead> heads(Collection<String> keys);

  /** The same by key. */
  default Map<String, MemberHead> headsByKey(Collection<String> keys) {
    return heads(keys).stream().collect(Collectors.toMap(MemberHead::key, head -> head));
  }

  /** The countries that have members, a statement each: they are few, however many members. */
  SortedSet<String> countries();

  /**
   * The head of the member to which the space is linked, in one statement; of several that had the
   * key one after the other, the last.
   *
   * @param spaceKey whatever its case
   * @param made when that space was made
   */
  Optional<MemberHead> headBySpace(String spaceKey, Instant made);

  /** A member's units in their order, in one statement; none if there is no such member. */
  List<Unit> units(String key);

  /** All members in the order of their keys, in a bounded number of statements. */
  List<Member> all();

  /**
   * Lets nobody else who asks for the same change what hangs on this member until the transaction
   * ends, on any node, and reads the member as it is then.
   */
  Optional<Member> lock(String key);

  /** Creates or replaces each of them, units and certificates included. */
  void save(List<Member> members);
}
