package org.elc.preview.wiki.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Which action answers at which path. */
final class Routes {
  private final Map<String, Action> gets = new LinkedHashMap<>();
  private final Map<String, Action> posts = new LinkedHashMap<>();

  /** A page. The path ends in {@code /*} where more steps may follow. */
  Routes get(String path, Action action) {
    gets.put(path, action);
    return this;
  }

  /** A change. */
  Routes post(String path, Action action) {
    posts.put(path, action);
    return this;
  }

  /** The paths in the form in which servlets are mapped. */
  Set<String> paths() {
    Set<String> paths = new TreeSet<>(gets.keySet());
    paths.addAll(posts.keySet());
    return paths;
  }

  Optional<Action> get(String servletPath) {
    return find(gets, servletPath);
  }

  Optional<Action> post(String servletPath) {
    return find(posts, servletPath);
  }

  private static Optional<Action> find(Map<String, Action> actions, String servletPath) {
    return Optional.ofNullable(actions.get(servletPath))
        .or(() -> Optional.ofNullable(actions.get(servletPath + "/*")));
  }
}
