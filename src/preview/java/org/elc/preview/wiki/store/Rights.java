package org.elc.preview.wiki.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.elc.preview.host.Database;

/**
 * Who may do what. As in the product: a space grants, a page only takes away; a view restriction is
 * inherited by the pages below, an edit restriction is not.
 */
public final class Rights {
  private final Sql sql;
  private final Pages pages;

  /** What a space can grant. */
  public enum Grant {
    VIEW,
    EDIT,
    ADMIN
  }

  /** What a page can be restricted in. */
  public enum Restriction {
    VIEW,
    EDIT
  }

  /** The rights in that database. */
  public Rights(Database database, Pages pages) {
    this.sql = new Sql(database);
    this.pages = pages;
  }

  public boolean may(Viewer viewer, Grant grant, long spaceId) {
    if (viewer.isAdministrator()) {
      return true;
    }
    Map<Grant, Set<Subject>> grants = grants(spaceId);
    boolean sees = Subject.coversAny(grants.getOrDefault(Grant.VIEW, Set.of()), viewer);
    return sees && Subject.coversAny(grants.getOrDefault(grant, Set.of()), viewer);
  }

  public boolean mayView(Viewer viewer, WikiPage page) {
    if (!may(viewer, Grant.VIEW, page.spaceId())) {
      return false;
    }
    if (page.trashed()) {
      return may(viewer, Grant.ADMIN, page.spaceId());
    }
    return unrestricted(viewer, page, new Tree(pages.in(page.spaceId())), closed(page.spaceId()));
  }

  public boolean mayEdit(Viewer viewer, WikiPage page) {
    if (page.trashed() || !may(viewer, Grant.EDIT, page.spaceId()) || !mayView(viewer, page)) {
      return false;
    }
    Set<Subject> only = restricted(page.id(), Restriction.EDIT);
    return only.isEmpty() || viewer.isAdministrator() || Subject.coversAny(only, viewer);
  }

  /** The pages of a space that the viewer sees, as a tree. */
  public Tree visible(Viewer viewer, long spaceId) {
    if (!may(viewer, Grant.VIEW, spaceId)) {
      return new Tree(List.of());
    }
    List<WikiPage> all = pages.in(spaceId);
    Tree tree = new Tree(all);
    Map<Long, Set<Subject>> closed = closed(spaceId);
    return new Tree(all.stream().filter(page -> unrestricted(viewer, page, tree, closed)).toList());
  }

  /** What a space grants, by right. */
  public Map<Grant, Set<Subject>> grants(long spaceId) {
    Map<Grant, Set<Subject>> found = new HashMap<>();
    sql.list(
        row ->
            found
                .computeIfAbsent(Grant.valueOf(row.getString(1)), none -> new HashSet<>())
                .add(new Subject(Subject.Kind.valueOf(row.getString(2)), row.getString(3))),
        "SELECT GRANT_KIND, SUBJECT_KIND, SUBJECT FROM WIKI_GRANT WHERE SPACE_ID = ?",
        spaceId);
    return found;
  }

  public void grant(long spaceId, Grant grant, Subject subject) {
    sql.together(
        () -> {
          revoke(spaceId, grant, subject);
          return sql.update(
              "INSERT INTO WIKI_GRANT (SPACE_ID, GRANT_KIND, SUBJECT_KIND, SUBJECT)"
                  + " VALUES (?, ?, ?, ?)",
              spaceId,
              grant,
              subject.kind(),
              subject.name());
        });
  }

  public void revoke(long spaceId, Grant grant, Subject subject) {
    sql.update(
        "DELETE FROM WIKI_GRANT WHERE SPACE_ID = ? AND GRANT_KIND = ? AND SUBJECT_KIND = ?"
            + " AND SUBJECT = ?",
        spaceId,
        grant,
        subject.kind(),
        subject.name());
  }

  /** The only ones who may, as the page itself says; empty where it does not restrict. */
  public Set<Subject> restricted(long pageId, Restriction kind) {
    return new HashSet<>(
        sql.list(
            row -> new Subject(Subject.Kind.valueOf(row.getString(1)), row.getString(2)),
            "SELECT SUBJECT_KIND, SUBJECT FROM WIKI_RESTRICTION"
                + " WHERE PAGE_ID = ? AND RESTRICTION_KIND = ?",
            pageId,
            kind));
  }

  /** Replaces a restriction; no subjects lift it. */
  public void restrict(long pageId, Restriction kind, Set<Subject> subjects) {
    sql.together(
        () -> {
          sql.update(
              "DELETE FROM WIKI_RESTRICTION WHERE PAGE_ID = ? AND RESTRICTION_KIND = ?",
              pageId,
              kind);
          for (Subject subject : subjects) {
            sql.update(
                "INSERT INTO WIKI_RESTRICTION (PAGE_ID, RESTRICTION_KIND, SUBJECT_KIND, SUBJECT)"
                    + " VALUES (?, ?, ?, ?)",
                pageId,
                kind,
                subject.kind(),
                subject.name());
          }
          return pageId;
        });
  }

  private static boolean unrestricted(
      Viewer viewer, WikiPage page, Tree tree, Map<Long, Set<Subject>> closed) {
    if (viewer.isAdministrator()) {
      return true;
    }
    List<WikiPage> chain = new ArrayList<>(tree.above(page));
    chain.add(page);
    return chain.stream()
        .map(link -> Optional.ofNullable(closed.get(link.id())))
        .flatMap(Optional::stream)
        .allMatch(only -> Subject.coversAny(only, viewer));
  }

  /** The view restrictions of a space's pages, in one query. */
  private Map<Long, Set<Subject>> closed(long spaceId) {
    Map<Long, Set<Subject>> found = new HashMap<>();
    sql.list(
        row ->
            found
                .computeIfAbsent(row.getLong(1), none -> new HashSet<>())
                .add(new Subject(Subject.Kind.valueOf(row.getString(2)), row.getString(3))),
        "SELECT PAGE_ID, SUBJECT_KIND, SUBJECT FROM WIKI_RESTRICTION WHERE RESTRICTION_KIND ="
            + " 'VIEW' AND PAGE_ID IN (SELECT ID FROM WIKI_PAGE WHERE SPACE_ID = ?)",
        spaceId);
    return found;
  }
}
