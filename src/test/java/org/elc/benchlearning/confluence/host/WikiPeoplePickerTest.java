package org.elc.benchlearning.confluence.host;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.user.Group;
import com.atlassian.user.User;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;

public class WikiPeoplePickerTest {
  private final SignedIn known = new SignedIn().knows("eva", "Eva Ek").knows("jon", "Jon Ask");

  private WikiPeoplePicker where(Set<String> mayLook) {
    return new WikiPeoplePicker(new WikiPeople(known), new KnownAccounts(), new Allowed(mayLook));
  }

  @Test
  public void whoMayLookPeopleUpFindsThem() {
    assertThat(where(Set.of("eva")).pick("key-eva", "jon"), is(Optional.of("key-jon")));
    assertThat(where(Set.of("eva")).pick("key-eva", "ghost"), is(Optional.empty()));
  }

  @Test
  public void whoMayNotFindsOneselfOnly() {
    assertThat(where(Set.of("jon")).pick("key-eva", "jon"), is(Optional.empty()));
    assertThat(where(Set.of("jon")).pick("key-eva", "eva"), is(Optional.of("key-eva")));
  }

  /** Whoever has a key. */
  private static final class KnownAccounts implements UserAccessor {
    @Override
    public ConfluenceUser getExistingUserByKey(UserKey key) {
      return new KnownUser(key.getStringValue().substring("key-".length()));
    }

    @Override
    public ConfluenceUser getUserByName(String name) {
      throw new UnsupportedOperationException();
    }

    @Override
    public List<String> getGroupNames(User user) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Group getGroup(String name) {
      throw new UnsupportedOperationException();
    }

    @Override
    public List<String> getMemberNamesAsList(Group group) {
      throw new UnsupportedOperationException();
    }

    @Override
    public boolean isDeactivated(User user) {
      throw new UnsupportedOperationException();
    }
  }

  /** Lets some look at the people directory, and says nothing of anything else. */
  private record Allowed(Set<String> names) implements PermissionManager {
    @Override
    public boolean hasPermission(ConfluenceUser user, Permission permission, Object target) {
      return permission == Permission.VIEW
          && target == PermissionManager.TARGET_PEOPLE_DIRECTORY
          && names.contains(user.getName());
    }

    @Override
    public boolean isConfluenceAdministrator(ConfluenceUser user) {
      throw new UnsupportedOperationException();
    }

    @Override
    public boolean isSystemAdministrator(ConfluenceUser user) {
      throw new UnsupportedOperationException();
    }
  }
}
