package org.elc.benchlearning.confluence.ao;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import net.java.ao.Entity;
import org.elc.benchlearning.confluence.host.SharedTexts;

/**
 * Rows that hold one packed text each, found by their natural key. What was read is remembered, as
 * packed as it is.
 */
final class PackedRows<T extends Entity> {
  private static final String NATURAL_KEY = "NATURAL_KEY";

  /** Rows packed at a time; bounds the memory for their texts. */
  private static final int CHUNK = 200;

  private final Table<T> table;
  private final Function<T, String> key;
  private final Function<T, String> payload;
  private final String kind;
  private final SharedTexts remembered;

  /**
   * Rows of a table.
   *
   * @param kind parts what is remembered of this table from that of others
   */
  PackedRows(
      Table<T> table,
      Function<T, String> key,
      Function<T, String> payload,
      String kind,
      SharedTexts remembered) {
    this.table = table;
    this.key = key;
    this.payload = payload;
    this.kind = kind + " ";
    this.remembered = Objects.requireNonNull(remembered);
  }

  /** The texts of these rows; those that are not there are left out. */
  Map<String, String> read(Collection<String> keys) {
    Map<String, String> found = new HashMap<>();
    remembered
        .get(keys.stream().map(kind::concat).toList(), this::load)
        .forEach((name, text) -> found.put(name.substring(kind.length()), text.substring(1)));
    return found;
  }

  /** A text may be empty and yet be there: so each gets a mark in front. */
  private Map<String, String> load(Set<String> missing) {
    Map<String, String> loaded = new HashMap<>();
    table.each(
        NATURAL_KEY,
        missing.stream().map(name -> name.substring(kind.length())).toList(),
        row -> loaded.put(kind + key.apply(row), "=" + Column.text(payload.apply(row))));
    return loaded;
  }

  /** Writes one row for each of these, in the place of what is there; in a transaction. */
  <K> void write(Collection<K> all, Function<K, String> naturalKey, Function<K, Row> packed) {
    for (List<K> chunk : Table.chunks(all, CHUNK)) {
      List<String> keys = new ArrayList<>();
      List<Map<String, Object>> rows = new ArrayList<>();
      for (K one : chunk) {
        keys.add(naturalKey.apply(one));
        rows.add(packed.apply(one).with(NATURAL_KEY, naturalKey.apply(one)).columns());
      }
      table.delete(NATURAL_KEY, keys);
      table.insert(rows);
    }
  }
}
