package org.elc.benchlearning.confluence.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import net.java.ao.Entity;
import net.java.ao.Query;

/**
 * Rows by their id. Where only the app itself uses it, it is the row's number; where readers see
 * ids, a row has one of its own: two numbers would tell how many rows of others lie in between.
 */
final class Ids {
  private static final String NUMBER = "[1-9][0-9]{0,8}";
  private static final String FRESH = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

  private Ids() {}

  static String of(Entity row) {
    return Integer.toString(row.getID());
  }

  static <T extends Entity> Optional<T> row(ActiveObjects ao, Class<T> type, String id) {
    if (!id.matches(NUMBER)) {
      return Optional.empty();
    }
    Query query = Query.select().where("ID = ?", Integer.valueOf(id)).order("ID").limit(1);
    return Optional.of(ao.find(type, query)).filter(rows -> rows.length == 1).map(rows -> rows[0]);
  }

  /** An id that tells nothing of other rows. */
  static String fresh() {
    return UUID.randomUUID().toString();
  }

  /** The row that is called so outside; an old one, without such an id, by its number. */
  static <T extends Entity> Optional<T> named(
      ActiveObjects ao, Class<T> type, String column, String id) {
    boolean isNumber = id.matches(NUMBER);
    if (!isNumber && !id.matches(FRESH)) {
      return Optional.empty();
    }
    Query query =
        isNumber
            ? Query.select().where("ID = ? AND " + column + " IS NULL", Integer.valueOf(id))
            : Query.select().where(column + " = ?", id);
    return Stream.of(ao.find(type, query.order("ID").limit(1))).findFirst();
  }

  /** Rows to be read or changed. */
  static <T extends Entity> void each(
      ActiveObjects ao, Class<T> type, Collection<String> ids, Consumer<T> consumer) {
    for (List<Integer> chunk : chunks(ids)) {
      for (T row : ao.find(type, Query.select().where(in("ID", chunk), chunk.toArray()))) {
        consumer.accept(row);
      }
    }
  }

  static void delete(ActiveObjects ao, Class<? extends Entity> type, Collection<String> ids) {
    deleteBy(ao, type, "ID", ids);
  }

  /** Deletes the rows that have one of these numbers in a column. */
  static void deleteBy(
      ActiveObjects ao, Class<? extends Entity> type, String column, Collection<String> ids) {
    for (List<Integer> chunk : chunks(ids)) {
      ao.deleteWithSQL(type, in(column, chunk), chunk.toArray());
    }
  }

  /** One column as the database has it now. A row is valid during its call only. */
  static <T extends Entity> void stream(
      ActiveObjects ao,
      Class<T> type,
      String column,
      Collection<String> ids,
      Consumer<T> consumer) {
    for (List<Integer> chunk : chunks(ids)) {
      Query query = Query.select("ID, " + column).where(in("ID", chunk), chunk.toArray());
      ao.stream(type, query, consumer::accept);
    }
  }

  private static List<List<Integer>> chunks(Collection<String> ids) {
    List<Integer> numbers =
        ids.stream().filter(id -> id.matches(NUMBER)).map(Integer::valueOf).toList();
    return Table.chunks(numbers, Table.KEYS);
  }

  private static String in(String column, List<Integer> chunk) {
    return column + " IN (" + String.join(", ", Collections.nCopies(chunk.size(), "?")) + ")";
  }
}
