package org.elc.benchlearning.confluence.host;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.user.Group;
import com.atlassian.user.User;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;

public class WikiGroupsTest {
  private final WikiGroups groups = new WikiGroups(new OneUser());

  @Test
  public void groupsComeInLowerCase() {
    assertThat(groups.groupsOf("key-eva"), containsInAnyOrder("elc-office", "elc-coordinators-no"));
  }

  @Test
  public void anUnknownUserIsInNoGroup() {
    assertThat(groups.groupsOf("key-jon"), is(empty()));
    assertThat(groups.groupsOf(""), is(empty()));
  }

  @Test
  public void aGroupHasThePeopleWhoAreThereAndCanSignIn() {
    assertThat(groups.peopleIn("elc-office"), is(Optional.of(Set.of("key-eva"))));
    assertThat(groups.peopleIn("elc-nobody"), is(Optional.empty()));
  }

  private static final class OneUser implements UserAccessor {
    @Override
    public ConfluenceUser getExistingUserByKey(UserKey key) {
      return key.getStringValue().equals("key-eva") ? new KnownUser("eva") : null;
    }

    @Override
    public ConfluenceUser getUserByName(String name) {
      return name.equals("gone") ? null : new KnownUser(name);
    }

    @Override
    public List<String> getGroupNames(User user) {
      return List.of("ELC-Office", "elc-coordinators-NO");
    }

    @Override
    public boolean isDeactivated(User user) {
      return user.getName().equals("resting");
    }

    @Override
    public Group getGroup(String name) {
      return name.equals("elc-office") ? () -> name : null;
    }

    @Override
    public List<String> getMemberNamesAsList(Group group) {
      return List.of("eva", "gone", "resting");
    }
  }
}
