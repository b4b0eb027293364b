package org.elc.preview.wiki.api;

import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.Optional;
import org.elc.preview.wiki.store.Rights.Grant;
import org.elc.preview.wiki.store.Viewer;
import org.elc.preview.wiki.store.WikiPage;
import org.elc.preview.wiki.store.WikiStore;

/** The wiki's rights as the app asks for them; a null user is an anonymous reader. */
public final class WikiPermissions implements PermissionManager {
  private final WikiStore store;

  /** The rights of that store. */
  public WikiPermissions(WikiStore store) {
    this.store = store;
  }

  @Override
  public boolean hasPermission(ConfluenceUser user, Permission permission, Object target) {
    Viewer viewer = viewer(user);
    if (target instanceof Space space) {
      return store.rights().may(viewer, grant(permission), space.getId());
    }
    if (target instanceof AbstractPage page) {
      Optional<WikiPage> known = store.pages().byId(page.getId());
      return known.isPresent() && onPage(viewer, permission, known.get());
    }
    // Whose profiles can be opened, as the product sets it up: whoever is signed in.
    if (TARGET_PEOPLE_DIRECTORY.equals(target)) {
      return user != null && permission == Permission.VIEW;
    }
    // The product answers false to null, and knows more targets than the preview.
    if (target == null) {
      return false;
    }
    throw new IllegalArgumentException("The preview knows no rights on " + target.getClass());
  }

  @Override
  public boolean isConfluenceAdministrator(ConfluenceUser user) {
    return viewer(user).isAdministrator();
  }

  @Override
  public boolean isSystemAdministrator(ConfluenceUser user) {
    return viewer(user).isAdministrator();
  }

  private boolean onPage(Viewer viewer, Permission permission, WikiPage page) {
    return switch (grant(permission)) {
      case VIEW -> store.rights().mayView(viewer, page);
      case EDIT -> store.rights().mayEdit(viewer, page);
      case ADMIN ->
          store.rights().mayView(viewer, page)
              && store.rights().may(viewer, Grant.ADMIN, page.spaceId());
    };
  }

  private static Grant grant(Permission permission) {
    if (permission == Permission.VIEW) {
      return Grant.VIEW;
    }
    return permission == Permission.EDIT ? Grant.EDIT : Grant.ADMIN;
  }

  private Viewer viewer(ConfluenceUser user) {
    return store.viewer(
        Optional.ofNullable(user).flatMap(u -> store.users().byKey(u.getKey().getStringValue())));
  }
}
