package org.elc.benchlearning.confluence.host;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.user.UserProfile;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.elc.benchlearning.app.port.UserDirectory;

/** The wiki's own user directory. */
public final class WikiPeople implements UserDirectory {
  private final UserManager users;

  public WikiPeople(UserManager users) {
    this.users = Objects.requireNonNull(users);
  }

  @Override
  public Optional<String> keyOf(String userName) {
    return userName.isBlank()
        ? Optional.empty()
        : Optional.ofNullable(users.getUserProfile(userName.strip()))
            .map(profile -> profile.getUserKey().getStringValue());
  }

  @Override
  public Map<String, String> fullNames(Collection<String> userKeys) {
    return each(userKeys, UserProfile::getFullName);
  }

  @Override
  public Map<String, String> userNames(Collection<String> userKeys) {
    return each(userKeys, UserProfile::getUsername);
  }

  private Map<String, String> each(
      Collection<String> userKeys, Function<UserProfile, String> name) {
    Map<String, String> names = new HashMap<>();
    for (String key : userKeys) {
      Optional.ofNullable(users.getUserProfile(new UserKey(key)))
          .ifPresent(profile -> names.put(key, name.apply(profile)));
    }
    return Map.copyOf(names);
  }
}
