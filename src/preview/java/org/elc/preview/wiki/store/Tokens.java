package org.elc.preview.wiki.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.elc.preview.host.Database;

/** Personal access tokens: shown once, kept as digests. */
public final class Tokens {
  private final Sql sql;
  private final Clock clock;

  /** A token as its owner sees it in the list. */
  public record Token(long id, String name, Instant created, Instant expires) {}

  /** The tokens in that database. */
  public Tokens(Database database, Clock clock) {
    this.sql = new Sql(database);
    this.clock = clock;
  }

  /** Makes a token; the answer is the secret and cannot be had again. */
  public String create(WikiUser owner, String name, Duration validFor) {
    String secret = Secrets.random();
    Instant now = clock.instant();
    sql.update(
        "INSERT INTO WIKI_TOKEN (USER_KEY, TOKEN_NAME, TOKEN_HASH, CREATED, EXPIRES)"
            + " VALUES (?, ?, ?, ?, ?)",
        owner.key(),
        name,
        Secrets.digest(secret),
        now,
        now.plus(validFor));
    return secret;
  }

  public List<Token> of(WikiUser owner) {
    return sql.list(
        row ->
            new Token(
                row.getLong(1),
                row.getString(2),
                Instant.ofEpochMilli(row.getLong(3)),
                Instant.ofEpochMilli(row.getLong(4))),
        "SELECT ID, TOKEN_NAME, CREATED, EXPIRES FROM WIKI_TOKEN WHERE USER_KEY = ? ORDER BY ID",
        owner.key());
  }

  /** Revokes a token of that owner; somebody else's number does nothing. */
  public void revoke(WikiUser owner, long id) {
    sql.update("DELETE FROM WIKI_TOKEN WHERE USER_KEY = ? AND ID = ?", owner.key(), id);
  }

  /** The key of the user that the token speaks for. */
  public Optional<String> userKey(String secret) {
    return sql.first(
        row -> row.getString(1),
        "SELECT USER_KEY FROM WIKI_TOKEN WHERE TOKEN_HASH = ? AND EXPIRES >= ?",
        Secrets.digest(secret),
        clock.instant());
  }
}
