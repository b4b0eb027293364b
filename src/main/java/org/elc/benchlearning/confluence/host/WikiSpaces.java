package org.elc.benchlearning.confluence.host;

import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.elc.benchlearning.app.port.SpaceDirectory;

/** The wiki's spaces; the wiki keeps those that are asked for in memory. */
public final class WikiSpaces implements SpaceDirectory {
  private final SpaceManager spaces;
  private final PermissionManager permissions;
  private final UserAccessor users;

  public WikiSpaces(SpaceManager spaces, PermissionManager permissions, UserAccessor users) {
    this.spaces = Objects.requireNonNull(spaces);
    this.permissions = Objects.requireNonNull(permissions);
    this.users = Objects.requireNonNull(users);
  }

  @Override
  public Optional<Instant> made(String key) {
    return Optional.ofNullable(spaces.getSpace(key)).map(WikiSpaces::made);
  }

  @Override
  public Optional<WikiSpace> visible(String key, Optional<String> userKey) {
    return Optional.ofNullable(spaces.getSpace(key))
        .filter(space -> permissions.hasPermission(user(userKey), Permission.VIEW, space))
        .map(
            space ->
                new WikiSpace(
                    space.getKey(),
                    space.getName(),
                    made(space),
                    space.isArchived() ? Standing.ARCHIVED : Standing.CURRENT));
  }

  /** The product takes null for anonymous readers. */
  @SuppressWarnings("NullAway")
  private ConfluenceUser user(Optional<String> userKey) {
    return userKey.map(key -> users.getExistingUserByKey(new UserKey(key))).orElse(null);
  }

  /**
   * Not by {@code toInstant()}: what comes from a database may be a type that refuses. Of a space
   * that came from another wiki without a date nothing speaks against its being the one linked.
   */
  @SuppressWarnings("JavaUtilDate")
  private static Instant made(Space space) {
    return Optional.ofNullable(space.getCreationDate())
        .map(date -> Instant.ofEpochMilli(date.getTime()))
        .orElse(Instant.EPOCH);
  }
}
