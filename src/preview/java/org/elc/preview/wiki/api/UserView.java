package org.elc.preview.wiki.api;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserProfile;
import org.elc.preview.wiki.store.WikiUser;

/** A user as the app sees it. Two are equal when their keys are. */
public final class UserView implements ConfluenceUser, UserProfile {
  private final WikiUser user;

  /** The app's view of that user. */
  public UserView(WikiUser user) {
    this.user = user;
  }

  /** The user behind the view. */
  public WikiUser user() {
    return user;
  }

  @Override
  public UserKey getKey() {
    return new UserKey(user.key());
  }

  @Override
  public UserKey getUserKey() {
    return getKey();
  }

  @Override
  public String getName() {
    return user.name();
  }

  @Override
  public String getUsername() {
    return user.name();
  }

  @Override
  public String getFullName() {
    return user.fullName();
  }

  @Override
  public String getEmail() {
    return user.email();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof UserView view && view.user.key().equals(user.key());
  }

  @Override
  public int hashCode() {
    return user.key().hashCode();
  }

  @Override
  public String toString() {
    return user.name();
  }
}
