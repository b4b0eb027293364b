package org.elc.preview.wiki.store;

import java.util.Set;

/** Whom a right or a restriction names. */
public record Subject(Kind kind, String name) {
  /** Everybody who is not logged in. */
  public static final Subject ANONYMOUS = new Subject(Kind.ANONYMOUS, "");

  /** The kinds of subjects. */
  public enum Kind {
    USER,
    GROUP,
    ANONYMOUS
  }

  /** A user by key. */
  public static Subject user(String userKey) {
    return new Subject(Kind.USER, userKey);
  }

  /** A group by name. */
  public static Subject group(String groupName) {
    return new Subject(Kind.GROUP, groupName);
  }

  /**
   * Whether the viewer is meant. Who is logged in may do what anonymous readers may, as in the
   * product.
   */
  boolean covers(Viewer viewer) {
    return switch (kind) {
      case ANONYMOUS -> true;
      case USER -> viewer.userKey().equals(name);
      case GROUP -> viewer.groups().contains(name);
    };
  }

  static boolean coversAny(Set<Subject> subjects, Viewer viewer) {
    return subjects.stream().anyMatch(subject -> subject.covers(viewer));
  }
}
