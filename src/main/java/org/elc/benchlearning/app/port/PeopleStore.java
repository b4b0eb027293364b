package org.elc.benchlearning.app.port;

import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import org.elc.benchlearning.app.Actor;

/** Keeps who may act for which member: user keys only. */
public interface PeopleStore {
  /** Members by key that the user belongs to. */
  SortedMap<String, Actor.MemberRole> membershipsOf(String userKey);

  /**
   * Whether the user belongs to any member. Another node may give the old answer for a moment after
   * a change: for what is offered on every page, not for what is allowed.
   */
  boolean isAssigned(String userKey);

  /** User keys of a member's people. */
  SortedMap<String, Actor.MemberRole> peopleOf(String memberKey);

  /**
   * User keys of the people of these members, by member; members without people are left out. One
   * statement, however many they are.
   */
  Map<String, SortedMap<String, Actor.MemberRole>> peopleOf(Collection<String> memberKeys);

  void assign(String memberKey, String userKey, Actor.MemberRole role);

  void remove(String memberKey, String userKey);
}
