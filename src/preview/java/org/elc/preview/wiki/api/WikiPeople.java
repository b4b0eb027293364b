package org.elc.preview.wiki.api;

import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.user.UserProfile;
import com.atlassian.user.Group;
import com.atlassian.user.User;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.elc.preview.wiki.store.Viewer;
import org.elc.preview.wiki.store.WikiStore;
import org.elc.preview.wiki.store.WikiUser;

/** Users as the app asks for them, through the product's own door and through SAL's. */
public final class WikiPeople implements UserAccessor, UserManager {
  private final WikiStore store;

  /** The users of that store. */
  public WikiPeople(WikiStore store) {
    this.store = store;
  }

  @Override
  public ConfluenceUser getExistingUserByKey(UserKey key) {
    return view(byKey(key));
  }

  @Override
  public ConfluenceUser getUserByName(String name) {
    return view(Optional.ofNullable(name).flatMap(store.users()::byName));
  }

  @Override
  public List<String> getGroupNames(User user) {
    return Optional.ofNullable(user)
        .flatMap(known -> store.users().byName(known.getName()))
        .map(known -> groups(known).stream().sorted().toList())
        .orElse(List.of());
  }

  /** The preview knows a group by its people: one without any is not there. */
  @Override
  public Group getGroup(String name) {
    return Optional.ofNullable(name).filter(store.users().groups()::contains).isPresent()
        ? () -> name
        : null;
  }

  @Override
  public List<String> getMemberNamesAsList(Group group) {
    return store.users().inGroup(group.getName()).stream().map(WikiUser::name).toList();
  }

  @Override
  public boolean isDeactivated(User user) {
    return store.users().byName(user.getName()).map(store.users()::isDeactivated).orElse(false);
  }

  @Override
  public UserKey getRemoteUserKey() {
    ConfluenceUser user = AuthenticatedUserThreadLocal.get();
    return user == null ? null : user.getKey();
  }

  @Override
  public UserKey getRemoteUserKey(HttpServletRequest request) {
    return getRemoteUserKey();
  }

  @Override
  public UserProfile getRemoteUser() {
    ConfluenceUser user = AuthenticatedUserThreadLocal.get();
    return user == null ? null : getUserProfile(user.getKey());
  }

  @Override
  public UserProfile getUserProfile(UserKey userKey) {
    return view(byKey(userKey));
  }

  @Override
  public UserProfile getUserProfile(String username) {
    return view(Optional.ofNullable(username).flatMap(store.users()::byName));
  }

  @Override
  public boolean isUserInGroup(UserKey userKey, String group) {
    return byKey(userKey).map(user -> groups(user).contains(group)).orElse(false);
  }

  @Override
  public boolean isAdmin(UserKey userKey) {
    return isUserInGroup(userKey, Viewer.ADMINISTRATORS);
  }

  @Override
  public boolean isSystemAdmin(UserKey userKey) {
    return isUserInGroup(userKey, Viewer.ADMINISTRATORS);
  }

  private Optional<WikiUser> byKey(UserKey key) {
    return Optional.ofNullable(key).map(UserKey::getStringValue).flatMap(store.users()::byKey);
  }

  private Set<String> groups(WikiUser user) {
    return store.users().groupsOf(user.key());
  }

  private static UserView view(Optional<WikiUser> user) {
    return user.map(UserView::new).orElse(null);
  }
}
