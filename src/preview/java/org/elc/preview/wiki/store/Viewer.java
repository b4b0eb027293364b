package org.elc.preview.wiki.store;

import java.util.Set;

/**
 * Somebody who wants to see or do something.
 *
 * @param userKey empty for an anonymous reader
 */
public record Viewer(String userKey, Set<String> groups) {
  /** Nobody in particular. */
  public static final Viewer ANONYMOUS = new Viewer("", Set.of());

  /** Members of this group see everything, as in the product. */
  public static final String ADMINISTRATORS = "confluence-administrators";

  /** Members of this group may use the wiki at all. */
  public static final String LICENSED = "confluence-users";

  public Viewer {
    groups = Set.copyOf(groups);
  }

  public boolean isAnonymous() {
    return userKey.isEmpty();
  }

  public boolean isAdministrator() {
    return groups.contains(ADMINISTRATORS);
  }

  /** Whether this user may create spaces: every licensed one. */
  public boolean mayCreateSpaces() {
    return isAdministrator() || groups.contains(LICENSED);
  }
}
