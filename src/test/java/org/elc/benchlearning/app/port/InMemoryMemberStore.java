package org.elc.benchlearning.app.port;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.elc.benchlearning.core.membership.Member;
import org.elc.benchlearning.core.membership.MemberHead;
import org.elc.benchlearning.core.membership.SpaceLink;
import org.elc.benchlearning.core.membership.Unit;

/** Members in a map. */
public final class InMemoryMemberStore implements MemberStore {
  private final TreeMap<String, Member> members = new TreeMap<>();
  private final List<String> locked = new ArrayList<>();

  @Override
  public synchronized Optional<Member> find(String key) {
    return Optional.ofNullable(members.get(key));
  }

  @Override
  public synchronized List<Member> some(Collection<String> keys) {
    return members.values().stream().filter(m -> keys.contains(m.key())).toList();
  }

  @Override
  public synchronized List<MemberHead> heads() {
    return members.values().stream().map(Member::head).toList();
  }

  @Override
  public synchronized List<MemberHead> heads(Collection<String> keys) {
    return members.values().stream().filter(m -> keys.contains(m.key())).map(Member::head).toList();
  }

  @Override
  public synchronized SortedSet<String> countries() {
    return members.values().stream()
        .map(Member::country)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Override
  public synchronized Optional<MemberHead> headBySpace(String spaceKey, Instant made) {
    return members.values().stream()
        .filter(
            m ->
                m.space()
                    .filter(link -> link.key().equals(SpaceLink.canonical(spaceKey)))
                    .filter(link -> link.means(made))
                    .isPresent())
        .max(Comparator.comparing(m -> m.space().flatMap(SpaceLink::since).orElse(Instant.EPOCH)))
        .map(Member::head);
  }

  @Override
  public synchronized List<Unit> units(String key) {
    return find(key).map(Member::units).orElse(List.of());
  }

  @Override
  public synchronized List<Member> all() {
    return List.copyOf(members.values());
  }

  /** Whom somebody has locked, in this order. */
  public synchronized List<String> locked() {
    return List.copyOf(locked);
  }

  @Override
  public synchronized Optional<Member> lock(String key) {
    locked.add(key);
    return find(key);
  }

  @Override
  public synchronized void save(List<Member> saved) {
    saved.forEach(member -> members.put(member.key(), member));
  }
}
