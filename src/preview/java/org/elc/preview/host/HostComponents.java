package org.elc.preview.host;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The services of the host, by type and, where the product has several beans of a type, by name.
 * The app's {@code osgi:reference}s resolve from here, so a type that is not added is a type that
 * the app cannot have.
 */
public final class HostComponents {

  private record Entry(Class<?> type, String name, Object service) {}

  private final List<Entry> entries = new CopyOnWriteArrayList<>();

  /** Adds a service that is found by its type alone. */
  public <T> void add(Class<T> type, T service) {
    add("", type, service);
  }

  /** Adds a service that has a bean name in the product, such as {@code salUserManager}. */
  public <T> void add(String beanName, Class<T> type, T service) {
    Objects.requireNonNull(service);
    if (entries.stream().anyMatch(e -> e.type == type && e.name.equals(beanName))) {
      throw new StartFailed("added twice: " + type.getName() + " " + beanName);
    }
    entries.add(new Entry(type, beanName, service));
  }

  /** For the host's own use: the one service of a type. */
  public <T> T get(Class<T> type) {
    return find(type, Optional.empty())
        .orElseThrow(() -> new StartFailed("the host has no " + type.getName()));
  }

  /** For the host's own use, where there may be none. */
  public <T> Optional<T> find(Class<T> type) {
    return find(type, Optional.empty());
  }

  /**
   * What a reference gets. Without a name a type must have exactly one service: Confluence would
   * pick any of several, which works until it does not.
   */
  public <T> Optional<T> find(Class<T> type, Optional<String> beanName) {
    List<T> found = new ArrayList<>();
    for (Entry entry : entries) {
      if (entry.type == type && beanName.map(entry.name::equals).orElse(true)) {
        found.add(type.cast(entry.service));
      }
    }
    if (found.size() > 1) {
      throw new StartFailed(
          "a reference to " + type.getName() + " is ambiguous: give it a filter by bean-name");
    }
    return found.stream().findFirst();
  }
}
