package org.elc.preview.wiki.store;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.elc.preview.host.Database;

/** The labels of pages. */
public final class Labels {
  private static final Pattern FORBIDDEN = Pattern.compile("[\\s:;,.?&\\[\\]()#^*@!<>\"'/\\\\]");
  private static final int LONGEST = 100;

  private final Sql sql;

  /** The labels in that database. */
  public Labels(Database database) {
    this.sql = new Sql(database);
  }

  /** Lower case and without the characters that the product refuses. */
  public static boolean isLabel(String label) {
    return !label.isEmpty()
        && label.length() <= LONGEST
        && label.equals(label.toLowerCase(Locale.ROOT))
        && !FORBIDDEN.matcher(label).find();
  }

  public List<String> of(long pageId) {
    return sql.list(
        row -> row.getString(1),
        "SELECT LABEL_NAME FROM WIKI_LABEL WHERE PAGE_ID = ? ORDER BY LABEL_NAME",
        pageId);
  }

  /** The labels of all pages of a space, by page number, in one query. */
  public Map<Long, Set<String>> in(long spaceId) {
    Map<Long, Set<String>> found = new HashMap<>();
    sql.list(
        row -> found.computeIfAbsent(row.getLong(1), none -> new TreeSet<>()).add(row.getString(2)),
        "SELECT PAGE_ID, LABEL_NAME FROM WIKI_LABEL"
            + " WHERE PAGE_ID IN (SELECT ID FROM WIKI_PAGE WHERE SPACE_ID = ?)",
        spaceId);
    return found;
  }

  /** Replaces the page's labels; unfit ones must have been refused before. */
  public void set(long pageId, List<String> labels) {
    sql.together(
        () -> {
          sql.update("DELETE FROM WIKI_LABEL WHERE PAGE_ID = ?", pageId);
          for (String label : labels.stream().distinct().filter(Labels::isLabel).toList()) {
            sql.update("INSERT INTO WIKI_LABEL (PAGE_ID, LABEL_NAME) VALUES (?, ?)", pageId, label);
          }
          return pageId;
        });
  }
}
