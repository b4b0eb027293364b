package org.elc.benchlearning.app.port;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.elc.benchlearning.core.membership.Member;
import org.elc.benchlearning.core.membership.MemberHead;
import org.elc.benchlearning.core.membership.Unit;

/** Keeps members with their units and certificates. */
public interface MemberStore {
  Optional<Member> find(String key);

  /** The member to which the space is linked, whatever the case of the key. */
  Optional<Member> findBySpace(String spaceKey);

  /** These members in the order of their keys, some fifty of them a few statements. */
  List<Member> some(Collection<String> keys);

  /** The heads of all members in the order of their keys, in one statement. */
  List<MemberHead> heads();

  /** The heads of these members, in the order of their keys, some fifty of them a statement. */
  List<MemberHead> heads(Collection<String> keys);

  /** The head of the member to which the space is linked, in one statement. */
  Optional<MemberHead> headBySpace(String spaceKey);

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
