package org.elc.preview.wiki.store;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.elc.preview.host.Database;

/** The files attached to pages. */
public final class Files {
  private static final String SELECT =
      "SELECT ID, PAGE_ID, FILE_NAME, FILE_VERSION, MEDIA_TYPE, BYTE_COUNT, AUTHOR_KEY, SAVED"
          + " FROM WIKI_FILE F WHERE PAGE_ID = ? ";
  private static final String NEWEST =
      "AND FILE_VERSION = (SELECT MAX(FILE_VERSION) FROM WIKI_FILE N"
          + " WHERE N.PAGE_ID = F.PAGE_ID AND N.FILE_NAME = F.FILE_NAME) ";
  private static final Sql.Reader<AttachedFile> READER =
      row ->
          new AttachedFile(
              row.getLong(1),
              row.getLong(2),
              row.getString(3),
              row.getInt(4),
              row.getString(5),
              row.getLong(6),
              row.getString(7),
              Instant.ofEpochMilli(row.getLong(8)));

  private final Sql sql;
  private final Clock clock;

  /** A file as it comes in. */
  public record Upload(String name, String mediaType, byte[] content) {}

  /** The files in that database. */
  public Files(Database database, Clock clock) {
    this.sql = new Sql(database);
    this.clock = clock;
  }

  /** The newest version of each file of the page. */
  public List<AttachedFile> of(long pageId) {
    return sql.list(READER, SELECT + NEWEST + "ORDER BY FILE_NAME", pageId);
  }

  public Optional<AttachedFile> named(long pageId, String name) {
    return sql.first(READER, SELECT + NEWEST + "AND FILE_NAME = ?", pageId, name);
  }

  public byte[] content(AttachedFile file) {
    return sql.first(
            row -> row.getBytes(1), "SELECT CONTENT FROM WIKI_FILE WHERE ID = ?", file.id())
        .orElseThrow();
  }

  /** Attaches a file; one with a name that is there becomes its next version. */
  public void attach(long pageId, Upload upload, String authorKey) {
    sql.together(
        () ->
            sql.update(
                "INSERT INTO WIKI_FILE (PAGE_ID, FILE_NAME, FILE_VERSION, MEDIA_TYPE, BYTE_COUNT,"
                    + " CONTENT, AUTHOR_KEY, SAVED) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                pageId,
                upload.name(),
                named(pageId, upload.name()).map(AttachedFile::version).orElse(0) + 1,
                upload.mediaType(),
                (long) upload.content().length,
                upload.content(),
                authorKey,
                clock.instant()));
  }

  public void remove(long pageId, String name) {
    sql.update("DELETE FROM WIKI_FILE WHERE PAGE_ID = ? AND FILE_NAME = ?", pageId, name);
  }
}
