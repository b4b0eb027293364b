package org.elc.benchlearning.confluence.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.elc.benchlearning.app.Actor.MemberRole;
import org.elc.benchlearning.app.port.PeopleStore;
import org.elc.benchlearning.confluence.host.SharedTexts;

/** Assignments of people to members, a row each. */
public final class AoPeopleStore implements PeopleStore {
  private final ActiveObjects ao;
  private final Table<AoAssignment> assignments;
  private final SharedTexts remembered;

  public AoPeopleStore(ActiveObjects ao, SharedTexts remembered) {
    this.remembered = Objects.requireNonNull(remembered);
    this.ao = Objects.requireNonNull(ao);
    this.assignments = new Table<>(ao, AoAssignment.class);
  }

  @Override
  public SortedMap<String, MemberRole> membershipsOf(String userKey) {
    return roles(AoAssignment.USER_KEY, userKey, AoAssignment::getMemberKey);
  }

  @Override
  public boolean isAssigned(String userKey) {
    return !remembered
        .get(
            List.of(userKey),
            missing -> membershipsOf(userKey).isEmpty() ? Map.of() : Map.of(userKey, "assigned"))
        .isEmpty();
  }

  @Override
  public SortedMap<String, MemberRole> peopleOf(String memberKey) {
    return roles(AoAssignment.MEMBER_KEY, memberKey, AoAssignment::getUserKey);
  }

  @Override
  public Map<String, SortedMap<String, MemberRole>> peopleOf(Collection<String> memberKeys) {
    Map<String, SortedMap<String, MemberRole>> found = new HashMap<>();
    Set<String> wanted = Set.copyOf(memberKeys);
    Consumer<AoAssignment> keep =
        row -> {
          if (wanted.contains(row.getMemberKey())) {
            found
                .computeIfAbsent(row.getMemberKey(), key -> new TreeMap<>())
                .put(row.getUserKey(), MemberRole.valueOf(row.getMemberRole()));
          }
        };
    if (wanted.size() <= Table.KEYS) {
      assignments.each(AoAssignment.MEMBER_KEY, wanted, keep);
    } else {
      assignments.eachOfAll(keep);
    }
    return found;
  }

  @Override
  public void assign(String memberKey, String userKey, MemberRole role) {
    ao.executeInTransaction(
        () -> {
          String key = NaturalKey.assignment(memberKey, userKey);
          Optional<AoAssignment> row = assignments.one(AoAssignment.NATURAL_KEY, key);
          if (row.isPresent()) {
            row.get().setMemberRole(role.name());
            row.get().save();
          } else {
            assignments.insert(
                List.of(
                    new Row()
                        .with(AoAssignment.NATURAL_KEY, key)
                        .with(AoAssignment.MEMBER_KEY, memberKey)
                        .with(AoAssignment.USER_KEY, userKey)
                        .with(AoAssignment.MEMBER_ROLE, role)
                        .columns()));
          }
          return true;
        });
    remembered.forget(userKey);
  }

  @Override
  public void remove(String memberKey, String userKey) {
    ao.executeInTransaction(
        () -> {
          String key = NaturalKey.assignment(memberKey, userKey);
          assignments.delete(AoAssignment.NATURAL_KEY, List.of(key));
          return true;
        });
    remembered.forget(userKey);
  }

  private SortedMap<String, MemberRole> roles(
      String column, String value, Function<AoAssignment, String> other) {
    SortedMap<String, MemberRole> roles = new TreeMap<>();
    assignments.each(
        column,
        List.of(value),
        row -> roles.put(other.apply(row), MemberRole.valueOf(row.getMemberRole())));
    return roles;
  }
}
