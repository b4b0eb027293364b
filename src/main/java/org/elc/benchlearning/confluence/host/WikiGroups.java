package org.elc.benchlearning.confluence.host;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.elc.benchlearning.app.port.GroupDirectory;

/** The wiki's user groups. */
public final class WikiGroups implements GroupDirectory {
  private final UserAccessor users;

  public WikiGroups(UserAccessor users) {
    this.users = Objects.requireNonNull(users);
  }

  @Override
  public Set<String> groupsOf(String userKey) {
    Optional<ConfluenceUser> user =
        Optional.ofNullable(users.getExistingUserByKey(new UserKey(userKey)));
    return user.map(
            known ->
                users.getGroupNames(known).stream()
                    .map(name -> name.toLowerCase(Locale.ROOT))
                    .collect(Collectors.toUnmodifiableSet()))
        .orElse(Set.of());
  }

  @Override
  public Optional<Set<String>> peopleIn(String group) {
    return Optional.ofNullable(users.getGroup(group))
        .map(
            known ->
                users.getMemberNamesAsList(known).stream()
                    .flatMap(name -> Optional.ofNullable(users.getUserByName(name)).stream())
                    .filter(user -> !users.isDeactivated(user))
                    .map(user -> user.getKey().getStringValue())
                    .collect(Collectors.toUnmodifiableSet()));
  }
}
