package org.elc.benchlearning.core.membership;

import java.util.Collections;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What stands at the head of a member's record: enough to decide who may see it and to name it.
 *
 * @param key natural key
 * @param name what people call it
 * @param country ISO 3166-1 alpha-2, upper case
 * @param services its service types
 */
public record MemberHead(String key, String name, String country, SortedSet<String> services) {
  public MemberHead {
    Objects.requireNonNull(key);
    Objects.requireNonNull(name);
    Objects.requireNonNull(country);
    services = Collections.unmodifiableSortedSet(new TreeSet<>(services));
  }
}
