package org.elc.preview.wiki.store;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.elc.preview.host.Database;

/** Pages, their tree and their versions. */
public final class Pages {
  private static final String SELECT =
      "SELECT ID, SPACE_ID, PARENT_ID, TITLE, TRASHED, CURRENT_VERSION, CREATOR_KEY, CREATED"
          + " FROM WIKI_PAGE ";
  private static final Sql.Reader<WikiPage> READER =
      row ->
          new WikiPage(
              row.getLong(1),
              row.getLong(2),
              row.getLong(3),
              row.getString(4),
              "Y".equals(row.getString(5)),
              row.getInt(6),
              row.getString(7),
              Instant.ofEpochMilli(row.getLong(8)));

  private static final String VERSION =
      "SELECT PAGE_ID, VERSION_NUMBER, TITLE, BODY, AUTHOR_KEY, SAVED, NOTE"
          + " FROM WIKI_PAGE_VERSION WHERE PAGE_ID = ? ";
  private static final Sql.Reader<PageVersion> VERSION_READER =
      row ->
          new PageVersion(
              row.getLong(1),
              row.getInt(2),
              row.getString(3),
              row.getString(4),
              row.getString(5),
              Instant.ofEpochMilli(row.getLong(6)),
              row.getString(7));

  private final Sql sql;
  private final Clock clock;

  /** What somebody wrote into a page. */
  public record Text(String title, String body, String authorKey, String note) {}

  /** The pages of that database. */
  public Pages(Database database, Clock clock) {
    this.sql = new Sql(database);
    this.clock = clock;
  }

  /** A page by number, trashed or not. */
  public Optional<WikiPage> byId(long id) {
    return sql.first(READER, SELECT + "WHERE ID = ?", id);
  }

  /** The page of that title, whose case does not matter, as in the product. */
  public Optional<WikiPage> byTitle(long spaceId, String title) {
    return sql.first(
        READER, SELECT + "WHERE SPACE_ID = ? AND TITLE_SLOT = ?", spaceId, slot(title));
  }

  /** Every page of the space that is not in the trash, by title. */
  public List<WikiPage> in(long spaceId) {
    return sql.list(
        READER, SELECT + "WHERE SPACE_ID = ? AND TRASHED = 'N' ORDER BY TITLE, ID", spaceId);
  }

  public List<WikiPage> trash(long spaceId) {
    return sql.list(
        READER, SELECT + "WHERE SPACE_ID = ? AND TRASHED = 'Y' ORDER BY TITLE, ID", spaceId);
  }

  public List<WikiPage> labelled(String label) {
    return sql.list(
        READER,
        SELECT
            + "WHERE TRASHED = 'N' AND ID IN (SELECT PAGE_ID FROM WIKI_LABEL WHERE LABEL_NAME = ?)"
            + " ORDER BY TITLE, ID",
        label);
  }

  /** The pages above this one, the highest first. */
  public List<WikiPage> ancestors(WikiPage page) {
    return new Tree(in(page.spaceId())).above(page);
  }

  public PageVersion current(WikiPage page) {
    return version(page, page.version()).orElseThrow();
  }

  public Optional<PageVersion> version(WikiPage page, int number) {
    return sql.first(VERSION_READER, VERSION + "AND VERSION_NUMBER = ?", page.id(), number);
  }

  /** All versions, the newest first. */
  public List<PageVersion> versions(WikiPage page) {
    return sql.list(VERSION_READER, VERSION + "ORDER BY VERSION_NUMBER DESC", page.id());
  }

  /** Creates a page; the title must be free in the space. */
  public WikiPage create(long spaceId, long parentId, Text text) {
    return sql.together(
        () -> {
          Instant now = clock.instant();
          long id =
              sql.insert(
                  "INSERT INTO WIKI_PAGE (SPACE_ID, PARENT_ID, TITLE, TITLE_SLOT, TRASHED,"
                      + " CURRENT_VERSION, CREATOR_KEY, CREATED) VALUES (?, ?, ?, ?, 'N', 1, ?, ?)",
                  spaceId,
                  parentOrNone(parentId),
                  text.title(),
                  slot(text.title()),
                  text.authorKey(),
                  now);
          insertVersion(id, 1, text, now);
          return byId(id).orElseThrow();
        });
  }

  /**
   * Saves a new version, unless somebody saved one since the given version was read: then nothing
   * happens and the answer is empty.
   */
  public Optional<WikiPage> save(long pageId, int readVersion, Text text) {
    return sql.together(
        () -> {
          int changed =
              sql.update(
                  "UPDATE WIKI_PAGE SET TITLE = ?, TITLE_SLOT = ?, CURRENT_VERSION = ?"
                      + " WHERE ID = ? AND CURRENT_VERSION = ? AND TRASHED = 'N'",
                  text.title(),
                  slot(text.title()),
                  readVersion + 1,
                  pageId,
                  readVersion);
          if (changed == 0) {
            return Optional.empty();
          }
          insertVersion(pageId, readVersion + 1, text, clock.instant());
          return byId(pageId);
        });
  }

  /** Moves the page into the trash; its children move up to its parent, as in the product. */
  public void trash(WikiPage page) {
    sql.together(
        () -> {
          sql.update(
              "UPDATE WIKI_PAGE SET PARENT_ID = ? WHERE PARENT_ID = ?",
              parentOrNone(page.parentId()),
              page.id());
          return sql.update(
              "UPDATE WIKI_PAGE SET TRASHED = 'Y', TITLE_SLOT = ? WHERE ID = ?",
              "trash/" + page.id(),
              page.id());
        });
  }

  /** Brings a page back to the top of the space's tree; its title must be free again. */
  public void restore(WikiPage page, long newParentId) {
    sql.update(
        "UPDATE WIKI_PAGE SET TRASHED = 'N', TITLE_SLOT = ?, PARENT_ID = ? WHERE ID = ?",
        slot(page.title()),
        parentOrNone(newParentId),
        page.id());
  }

  /** Puts a page and all pages below it elsewhere; their titles must be free there. */
  public void move(WikiPage page, long spaceId, long newParentId) {
    sql.together(
        () -> {
          for (WikiPage one : withAllBelow(page)) {
            sql.update("UPDATE WIKI_PAGE SET SPACE_ID = ? WHERE ID = ?", spaceId, one.id());
          }
          return sql.update(
              "UPDATE WIKI_PAGE SET PARENT_ID = ? WHERE ID = ?",
              parentOrNone(newParentId),
              page.id());
        });
  }

  /** The page and those below it, each after the one above it. */
  public List<WikiPage> withAllBelow(WikiPage page) {
    Tree tree = new Tree(in(page.spaceId()));
    List<WikiPage> found = new ArrayList<>(List.of(page));
    for (int next = 0; next < found.size(); next++) {
      found.addAll(tree.below(found.get(next).id()));
    }
    return found;
  }

  /** One column holds the titles in use, so that a page in the trash does not keep its title. */
  private static String slot(String title) {
    return "page/" + title.strip().toLowerCase(Locale.ROOT);
  }

  private static Optional<Long> parentOrNone(long parentId) {
    return parentId == 0 ? Optional.empty() : Optional.of(parentId);
  }

  private void insertVersion(long pageId, int number, Text text, Instant now) {
    sql.update(
        "INSERT INTO WIKI_PAGE_VERSION (PAGE_ID, VERSION_NUMBER, TITLE, BODY, AUTHOR_KEY, SAVED,"
            + " NOTE) VALUES (?, ?, ?, ?, ?, ?, ?)",
        pageId,
        number,
        text.title(),
        text.body(),
        text.authorKey(),
        now,
        text.note());
  }
}
