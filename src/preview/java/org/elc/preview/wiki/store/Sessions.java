package org.elc.preview.wiki.store;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.elc.preview.host.Database;

/** Who is logged in where. Only a digest of the cookie is kept, so the table opens no session. */
public final class Sessions {
  private static final Duration LENGTH = Duration.ofHours(12);

  private final Sql sql;
  private final Clock clock;

  /** The sessions in that database. */
  public Sessions(Database database, Clock clock) {
    this.sql = new Sql(database);
    this.clock = clock;
  }

  /** Begins a session; the answer is the cookie's value. */
  public String begin(WikiUser user) {
    sql.update("DELETE FROM WIKI_SESSION WHERE EXPIRES < ?", clock.instant());
    String id = Secrets.random();
    sql.update(
        "INSERT INTO WIKI_SESSION (SESSION_HASH, USER_KEY, EXPIRES) VALUES (?, ?, ?)",
        Secrets.digest(id),
        user.key(),
        clock.instant().plus(LENGTH));
    return id;
  }

  /** The key of the user whose session it is. */
  public Optional<String> userKey(String id) {
    return sql.first(
        row -> row.getString(1),
        "SELECT USER_KEY FROM WIKI_SESSION WHERE SESSION_HASH = ? AND EXPIRES >= ?",
        Secrets.digest(id),
        clock.instant());
  }

  public void end(String id) {
    sql.update("DELETE FROM WIKI_SESSION WHERE SESSION_HASH = ?", Secrets.digest(id));
  }
}
