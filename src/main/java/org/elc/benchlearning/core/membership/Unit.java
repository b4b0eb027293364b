package org.elc.benchlearning.core.membership;

import java.util.Collections;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A part of a member that reports on its own.
 *
 * @param key natural key within the member, {@code [a-z0-9-]}
 * @param name what people call it
 * @param services its service types; empty means those of the member
 */
public record Unit(String key, String name, SortedSet<String> services) {
  public Unit {
    Objects.requireNonNull(key);
    Objects.requireNonNull(name);
    services = Collections.unmodifiableSortedSet(new TreeSet<>(services));
  }
}
