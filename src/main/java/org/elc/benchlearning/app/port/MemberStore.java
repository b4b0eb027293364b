package org.elc.benchlearning.app.port;

import java.util.List;
import java.util.Optional;
import org.elc.benchlearning.core.membership.Member;

/** Keeps members with their units and certificates. */
public interface MemberStore {
  Optional<Member> find(String key);

  /** The member to which the space is linked, whatever the case of the key. */
  Optional<Member> findBySpace(String spaceKey);

  /** All members in the order of their keys, in a bounded number of statements. */
  List<Member> all();

  /** Creates or replaces each of them, units and certificates included. */
  void save(List<Member> members);
}
