package org.elc.benchlearning.core.benchmark;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The participants that somebody is compared with: all of a round, or those that share some traits.
 * Written {@code all}, {@code country:NO}, {@code service:elderly-care}, or several joined by
 * {@code +} such as {@code country:NO+service:elderly-care}. Two groups are equal when they ask for
 * the same traits, in whatever order.
 */
public final class PeerGroup implements Comparable<PeerGroup> {
  /** What a group can ask for, in the order in which keys are written. */
  public enum Trait {
    COUNTRY,
    SERVICE,
    SIZE,
    CERTIFICATE;

    private static final Map<String, Trait> BY_PREFIX =
        Stream.of(values()).collect(Collectors.toUnmodifiableMap(Trait::prefix, t -> t));

    private final String prefix = name().toLowerCase(Locale.ROOT);

    String prefix() {
      return prefix;
    }
  }

  private static final Pattern VALUE = Pattern.compile("[A-Za-z0-9-]{1,60}");

  public static final PeerGroup ALL = new PeerGroup(new TreeMap<>());

  private final SortedMap<Trait, String> wanted;

  /** Made once: a round's positions name their groups millions of times. */
  private final String key;

  private PeerGroup(SortedMap<Trait, String> wanted) {
    this.wanted = wanted;
    this.key = key(wanted);
  }

  private static String key(SortedMap<Trait, String> wanted) {
    return wanted.isEmpty()
        ? "all"
        : wanted.entrySet().stream()
            .map(e -> e.getKey().prefix() + ":" + e.getValue())
            .collect(Collectors.joining("+"));
  }

  public static PeerGroup of(Trait trait, String value) {
    return ALL.and(trait, value);
  }

  /** This group, narrowed by one more trait. */
  public PeerGroup and(Trait trait, String value) {
    TreeMap<Trait, String> more = new TreeMap<>(wanted);
    if (value.isEmpty() || value.length() > 60 || more.put(trait, value) != null) {
      throw new IllegalArgumentException("not a narrower group: " + trait + " " + value);
    }
    return new PeerGroup(more);
  }

  /** This group without asking for that trait. */
  public PeerGroup without(Trait trait) {
    TreeMap<Trait, String> fewer = new TreeMap<>(wanted);
    fewer.remove(trait);
    return new PeerGroup(fewer);
  }

  /** Reads a key; absent when it is not well-formed. */
  public static Optional<PeerGroup> parse(String key) {
    if (key.equals("all")) {
      return Optional.of(ALL);
    }
    TreeMap<Trait, String> wanted = new TreeMap<>();
    for (String part : key.split("\\+", -1)) {
      int colon = part.indexOf(':');
      Trait trait = colon < 0 ? null : Trait.BY_PREFIX.get(part.substring(0, colon));
      if (trait == null
          || !VALUE.matcher(part).region(colon + 1, part.length()).matches()
          || wanted.put(trait, part.substring(colon + 1)) != null) {
        return Optional.empty();
      }
    }
    return Optional.of(new PeerGroup(wanted));
  }

  /** What the group asks for; nothing for all. */
  public Set<Trait> traits() {
    return Collections.unmodifiableSet(wanted.keySet());
  }

  public Optional<String> value(Trait trait) {
    return Optional.ofNullable(wanted.get(trait));
  }

  public boolean isAll() {
    return wanted.isEmpty();
  }

  public String key() {
    return key;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PeerGroup g && g.key.equals(key);
  }

  @Override
  public int hashCode() {
    return key.hashCode();
  }

  @Override
  public String toString() {
    return key();
  }

  @Override
  public int compareTo(PeerGroup other) {
    return key.compareTo(other.key);
  }
}
