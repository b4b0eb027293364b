package org.elc.benchlearning.confluence.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.Entity;
import net.java.ao.Query;
import org.elc.benchlearning.app.InputText;

/**
 * The statements that the stores need on one table. Lists of keys go to the database in chunks,
 * because databases bound the parameters of a statement.
 *
 * <p>Nothing is ordered here: databases sort text by their own collation, which differs from ours
 * ("a-b" before or after "ab"), so the stores sort what they return. A query by keys is bounded by
 * its keys and has no limit.
 *
 * <p>A key that no database stores finds nothing. It may come from a path or a body as it was sent,
 * and PostgreSQL would refuse the whole statement.
 */
final class Table<T extends Entity> {
  /**
   * Keys of one statement. PostgreSQL, once it has planned a statement for any parameters, goes
   * through the whole table for hundreds of keys and compares each row with each key: 500 keys in
   * 80,000 rows take most of a second. Up to some 50 it looks them up in the index, a third of a
   * millisecond.
   */
  static final int KEYS = 50;

  /** Rows of one batch; bounds the memory that a batch of large texts takes. */
  private static final int BATCH = 500;

  private final ActiveObjects ao;
  private final Class<T> type;
  private final String columns;

  Table(ActiveObjects ao, Class<T> type) {
    this.ao = ao;
    this.type = type;
    this.columns = columns(type);
  }

  /** A stream reads what it names and nothing else, so it names the entity's constants. */
  private static String columns(Class<?> type) {
    return Stream.concat(Stream.of("ID"), Arrays.stream(type.getFields()).map(Field::getName))
        .collect(Collectors.joining(", "));
  }

  /** The row with this value in a unique column. */
  Optional<T> one(String uniqueColumn, String value) {
    if (InputText.isUnstorable(value)) {
      return Optional.empty();
    }
    Query query = Query.select().where(uniqueColumn + " = ?", value).order("ID").limit(1);
    return Arrays.stream(ao.find(type, query)).findFirst();
  }

  /** Rows to be changed: one of these values in the column. */
  List<T> some(String column, Collection<String> values) {
    List<T> found = new ArrayList<>();
    for (List<String> chunk : keys(values)) {
      Collections.addAll(
          found, ao.find(type, Query.select().where(in(column, chunk), args(chunk))));
    }
    return found;
  }

  /** All rows, to be read. A row is valid during its call only. */
  void eachOfAll(Consumer<T> consumer) {
    ao.stream(type, Query.select(columns).order("ID"), consumer::accept);
  }

  /** So many of the rows that were added last, to be read. A row is valid during its call only. */
  void eachOfNewest(int most, Consumer<T> consumer) {
    ao.stream(type, Query.select(columns).order("ID DESC").limit(most), consumer::accept);
  }

  /** Rows to be read: one of these values in the column. A row is valid during its call only. */
  void each(String column, Collection<String> values, Consumer<T> consumer) {
    for (List<String> chunk : keys(values)) {
      ao.stream(
          type, Query.select(columns).where(in(column, chunk), args(chunk)), consumer::accept);
    }
  }

  /** Rows to be read: the column is like the pattern, which the caller makes of a plain key. */
  void eachLike(String column, String pattern, Consumer<T> consumer) {
    if (!InputText.isUnstorable(pattern)) {
      ao.stream(type, Query.select(columns).where(column + " LIKE ?", pattern), consumer::accept);
    }
  }

  /** Any other reading; the query names columns by the entity's constants and binds its values. */
  void each(Query query, Consumer<T> consumer) {
    ao.stream(type, query, consumer::accept);
  }

  /** Inserts rows made by {@link Row}. */
  void insert(List<Map<String, Object>> rows) {
    for (List<Map<String, Object>> batch : chunks(rows, BATCH)) {
      ao.create(type, batch);
    }
  }

  /** Deletes the rows with one of these values in the column. */
  void delete(String column, Collection<String> values) {
    for (List<String> chunk : keys(values)) {
      ao.deleteWithSQL(type, in(column, chunk), args(chunk));
    }
  }

  private static String in(String column, List<String> chunk) {
    return column + " IN (" + String.join(", ", Collections.nCopies(chunk.size(), "?")) + ")";
  }

  private static List<List<String>> keys(Collection<String> values) {
    return chunks(values.stream().filter(v -> !InputText.isUnstorable(v)).toList(), KEYS);
  }

  private static Object[] args(List<String> chunk) {
    return chunk.toArray();
  }

  static <E> List<List<E>> chunks(Collection<E> all, int size) {
    List<E> list = List.copyOf(all);
    List<List<E>> chunks = new ArrayList<>();
    for (int from = 0; from < list.size(); from += size) {
      chunks.add(list.subList(from, Math.min(list.size(), from + size)));
    }
    return chunks;
  }
}
