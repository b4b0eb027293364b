package org.elc.benchlearning.confluence.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import net.java.ao.Entity;
import net.java.ao.Query;

/** Rows by their number, where that is the id outside. What is no number is no row's number. */
final class Ids {
  private static final String NUMBER = "[1-9][0-9]{0,8}";

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
