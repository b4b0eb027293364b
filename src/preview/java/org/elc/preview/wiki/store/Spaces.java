package org.elc.preview.wiki.store;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.elc.preview.host.Database;

/** The spaces. */
public final class Spaces {
  private static final Pattern KEY = Pattern.compile("[A-Za-z0-9]{1,60}");
  private static final String SELECT =
      "SELECT ID, SPACE_KEY, SPACE_NAME, DESCRIPTION, HOME_ID, CREATOR_KEY, CREATED,"
          + " (SELECT COUNT(*) FROM WIKI_ARCHIVED A WHERE A.SPACE_ID = WIKI_SPACE.ID)"
          + " FROM WIKI_SPACE ";
  private static final Sql.Reader<WikiSpace> READER =
      row ->
          new WikiSpace(
              row.getLong(1),
              row.getString(2),
              row.getString(3),
              row.getString(4),
              row.getLong(5),
              row.getString(6),
              Instant.ofEpochMilli(row.getLong(7)),
              row.getInt(8) > 0);

  private final Sql sql;
  private final Clock clock;

  /** The spaces of that database. */
  public Spaces(Database database, Clock clock) {
    this.sql = new Sql(database);
    this.clock = clock;
  }

  /** The product's rule for keys. */
  public static boolean isKey(String key) {
    return KEY.matcher(key).matches();
  }

  /** A space by its key, whose case does not matter, as in the product. */
  public Optional<WikiSpace> byKey(String key) {
    return sql.first(READER, SELECT + "WHERE UPPER(SPACE_KEY) = UPPER(?)", key);
  }

  public Optional<WikiSpace> byId(long id) {
    return sql.first(READER, SELECT + "WHERE ID = ?", id);
  }

  public List<WikiSpace> all() {
    return sql.list(READER, SELECT + "ORDER BY SPACE_NAME, ID");
  }

  /** Creates an empty space. The key must be free. */
  public WikiSpace create(String key, String name, String description, String creatorKey) {
    long id =
        sql.insert(
            "INSERT INTO WIKI_SPACE (SPACE_KEY, SPACE_NAME, DESCRIPTION, CREATOR_KEY, CREATED)"
                + " VALUES (?, ?, ?, ?, ?)",
            key,
            name,
            description,
            creatorKey,
            clock.instant());
    return byId(id).orElseThrow();
  }

  public void setHome(long spaceId, long pageId) {
    sql.update("UPDATE WIKI_SPACE SET HOME_ID = ? WHERE ID = ?", pageId, spaceId);
  }

  public void rename(long spaceId, String name, String description) {
    sql.update(
        "UPDATE WIKI_SPACE SET SPACE_NAME = ?, DESCRIPTION = ? WHERE ID = ?",
        name,
        description,
        spaceId);
  }

  /** Leaves the space out of lists; what is in it stays as it is. */
  public void archive(long spaceId) {
    sql.together(
        () -> {
          restore(spaceId);
          return sql.update("INSERT INTO WIKI_ARCHIVED (SPACE_ID) VALUES (?)", spaceId);
        });
  }

  /** Takes it back into the lists. */
  public void restore(long spaceId) {
    sql.update("DELETE FROM WIKI_ARCHIVED WHERE SPACE_ID = ?", spaceId);
  }

  /** Removes the space and everything in it. */
  public void remove(long spaceId) {
    sql.together(
        () -> {
          for (String table :
              List.of("WIKI_PAGE_VERSION", "WIKI_RESTRICTION", "WIKI_LABEL", "WIKI_FILE")) {
            sql.update(
                "DELETE FROM "
                    + table
                    + " WHERE PAGE_ID IN (SELECT ID FROM WIKI_PAGE WHERE SPACE_ID = ?)",
                spaceId);
          }
          sql.update("DELETE FROM WIKI_PAGE WHERE SPACE_ID = ?", spaceId);
          sql.update("DELETE FROM WIKI_ARCHIVED WHERE SPACE_ID = ?", spaceId);
          sql.update("DELETE FROM WIKI_GRANT WHERE SPACE_ID = ?", spaceId);
          return sql.update("DELETE FROM WIKI_SPACE WHERE ID = ?", spaceId);
        });
  }
}
