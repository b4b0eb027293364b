package org.elc.benchlearning.app;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.elc.benchlearning.app.port.AuditEvent.Words;

/**
 * What differs between two states of a record, part by part, for the audit trail: a part that is
 * added to a record later is told without anybody having to think of it. Parts are named as in the
 * record; parts of a record inside it, and of a map, after a dot.
 */
public final class Differences {
  private Differences() {}

  /** The parts in which two records of one type differ, in the order in which they declare them. */
  public static List<Words> between(Record before, Record after) {
    List<Words> found = new ArrayList<>();
    compare("", before, after, found);
    return found;
  }

  /** Everything that a new record says. */
  public static List<Words> all(Record added) {
    List<Words> found = new ArrayList<>();
    compare("", Optional.empty(), added, found);
    return found;
  }

  private static void compare(String name, Object before, Object after, List<Words> found) {
    Object old = plain(before);
    Object next = plain(after);
    if (old.equals(next)) {
      return;
    }
    if (isOneOf(Record.class, old, next)) {
      Object any = next instanceof Record ? next : old;
      for (RecordComponent part : any.getClass().getRecordComponents()) {
        compare(join(name, part.getName()), value(old, part), value(next, part), found);
      }
    } else if (isOneOf(Map.class, old, next)) {
      for (Object key : keys(old, next)) {
        compare(join(name, key.toString()), at(old, key), at(next, key), found);
      }
    } else {
      found.add(new Words(name, text(old), text(next)));
    }
  }

  /** Whether both are such things, or one is and the other is absent. */
  private static boolean isOneOf(Class<?> type, Object old, Object next) {
    return (type.isInstance(old) || old.equals(""))
        && (type.isInstance(next) || next.equals(""))
        && (old.equals("")
            || next.equals("")
            || old.getClass() == next.getClass()
            || type == Map.class);
  }

  private static Object plain(Object value) {
    return value instanceof Optional<?> optional ? optional.map(v -> (Object) v).orElse("") : value;
  }

  private static Object value(Object record, RecordComponent part) {
    if (!(record instanceof Record)) {
      return "";
    }
    try {
      return Objects.requireNonNull(part.getAccessor().invoke(record));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a record's part is readable: " + part, e);
    }
  }

  private static Set<Object> keys(Object old, Object next) {
    TreeSet<Object> keys = new TreeSet<>();
    Stream.of(old, next)
        .filter(Map.class::isInstance)
        .forEach(map -> keys.addAll(((Map<?, ?>) map).keySet()));
    return keys;
  }

  private static Object at(Object map, Object key) {
    Object found = map instanceof Map<?, ?> entries ? entries.get(key) : null;
    return found == null ? "" : found;
  }

  private static String text(Object value) {
    if (value instanceof Collection<?> many) {
      return many.stream().map(Differences::text).collect(Collectors.joining("; "));
    }
    if (value instanceof Record record) {
      return Stream.of(record.getClass().getRecordComponents())
          .map(part -> text(plain(value(record, part))))
          .filter(text -> !text.isEmpty())
          .collect(Collectors.joining(" "));
    }
    return value.toString();
  }

  private static String join(String name, String part) {
    return name.isEmpty() ? part : name + "." + part;
  }
}
