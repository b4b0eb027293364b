package org.elc.preview.wiki.store;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.elc.preview.host.Database;
import org.elc.preview.host.Database.DatabaseFailed;

/** Users and the groups they are in. */
public final class Users {
  /** A hash that no password has, so that an unknown name takes as long as a wrong password. */
  private static final String NOBODY = Secrets.passwordHash(Secrets.random());

  private static final String SELECT =
      "SELECT USER_KEY, USER_NAME, FULL_NAME, EMAIL, LOCALE_CODE FROM WIKI_USER ";
  private static final Sql.Reader<WikiUser> READER =
      row ->
          new WikiUser(
              row.getString(1),
              row.getString(2),
              row.getString(3),
              row.getString(4),
              row.getString(5));

  private static final String DEACTIVATED = "deactivated";
  private static final String ZONE = "zone";

  private final Sql sql;

  /** The users of that database. */
  public Users(Database database) {
    this.sql = new Sql(database);
  }

  public Optional<WikiUser> byKey(String key) {
    return sql.first(READER, SELECT + "WHERE USER_KEY = ?", key);
  }

  /** Names are lower case, as in the product. */
  public Optional<WikiUser> byName(String name) {
    return sql.first(READER, SELECT + "WHERE USER_NAME = ?", name.toLowerCase(Locale.ROOT));
  }

  public List<WikiUser> all() {
    return sql.list(READER, SELECT + "ORDER BY USER_NAME");
  }

  public List<WikiUser> inGroup(String group) {
    return sql.list(
        READER,
        SELECT
            + "WHERE USER_KEY IN (SELECT USER_KEY FROM WIKI_MEMBERSHIP WHERE GROUP_NAME = ?)"
            + " ORDER BY USER_NAME",
        group);
  }

  public Set<String> groupsOf(String userKey) {
    return new HashSet<>(
        sql.list(
            row -> row.getString(1),
            "SELECT GROUP_NAME FROM WIKI_MEMBERSHIP WHERE USER_KEY = ?",
            userKey));
  }

  public List<String> groups() {
    return sql.list(
        row -> row.getString(1),
        "SELECT DISTINCT GROUP_NAME FROM WIKI_MEMBERSHIP ORDER BY GROUP_NAME");
  }

  /** Creates the user unless the name is taken; another node may be doing the same. */
  public WikiUser ensure(String name, String fullName, String password, String locale) {
    String small = name.toLowerCase(Locale.ROOT);
    Optional<WikiUser> existing = byName(small);
    if (existing.isPresent()) {
      return existing.get();
    }
    try {
      sql.update(
          "INSERT INTO WIKI_USER (USER_KEY, USER_NAME, FULL_NAME, EMAIL, PASSWORD_HASH, LOCALE_CODE)"
              + " VALUES (?, ?, ?, ?, ?, ?)",
          Secrets.userKey(),
          small,
          fullName,
          small + "@example.org",
          Secrets.passwordHash(password),
          locale);
    } catch (DatabaseFailed raced) {
      return byName(small).orElseThrow(() -> raced);
    }
    return byName(small).orElseThrow();
  }

  /** Puts the user into the group, once. */
  public void join(WikiUser user, String group) {
    if (groupsOf(user.key()).contains(group)) {
      return;
    }
    try {
      sql.update(
          "INSERT INTO WIKI_MEMBERSHIP (GROUP_NAME, USER_KEY) VALUES (?, ?)", group, user.key());
    } catch (DatabaseFailed raced) {
      if (!groupsOf(user.key()).contains(group)) {
        throw raced;
      }
    }
  }

  public void leave(WikiUser user, String group) {
    sql.update(
        "DELETE FROM WIKI_MEMBERSHIP WHERE GROUP_NAME = ? AND USER_KEY = ?", group, user.key());
  }

  public void speak(WikiUser user, String locale) {
    sql.update("UPDATE WIKI_USER SET LOCALE_CODE = ? WHERE USER_KEY = ?", locale, user.key());
  }

  /** Keeps the user from signing in; everything else about the user stays. */
  public void deactivate(WikiUser user) {
    prefer(user, DEACTIVATED, "true");
  }

  /** Lets the user sign in again. */
  public void activate(WikiUser user) {
    sql.update(
        "DELETE FROM WIKI_PREFERENCE WHERE USER_KEY = ? AND PREF_NAME = ?",
        user.key(),
        DEACTIVATED);
  }

  /** Gives the user another name to sign in with, which must be free; the key stays. */
  public void rename(WikiUser user, String name, String fullName) {
    sql.update(
        "UPDATE WIKI_USER SET USER_NAME = ?, FULL_NAME = ? WHERE USER_KEY = ?",
        name.toLowerCase(Locale.ROOT),
        fullName,
        user.key());
  }

  /** Removes the user; what the user wrote stays, under the key of nobody. */
  public void remove(WikiUser user) {
    sql.together(
        () -> {
          for (String table :
              List.of("WIKI_MEMBERSHIP", "WIKI_PREFERENCE", "WIKI_SESSION", "WIKI_TOKEN")) {
            sql.update("DELETE FROM " + table + " WHERE USER_KEY = ?", user.key());
          }
          return sql.update("DELETE FROM WIKI_USER WHERE USER_KEY = ?", user.key());
        });
  }

  public boolean isDeactivated(WikiUser user) {
    return preference(user, DEACTIVATED).isPresent();
  }

  /** The zone that the user's clock runs in, if the user has said so. */
  public Optional<String> zone(WikiUser user) {
    return preference(user, ZONE);
  }

  public void live(WikiUser user, String zone) {
    prefer(user, ZONE, zone);
  }

  /** Replaces the address; the product takes any text, and so does this. */
  public void write(WikiUser user, String address) {
    sql.update("UPDATE WIKI_USER SET EMAIL = ? WHERE USER_KEY = ?", address, user.key());
  }

  private Optional<String> preference(WikiUser user, String name) {
    return sql.first(
        row -> row.getString(1),
        "SELECT PREF_VALUE FROM WIKI_PREFERENCE WHERE USER_KEY = ? AND PREF_NAME = ?",
        user.key(),
        name);
  }

  private void prefer(WikiUser user, String name, String value) {
    sql.update(
        "DELETE FROM WIKI_PREFERENCE WHERE USER_KEY = ? AND PREF_NAME = ?", user.key(), name);
    sql.update(
        "INSERT INTO WIKI_PREFERENCE (USER_KEY, PREF_NAME, PREF_VALUE) VALUES (?, ?, ?)",
        user.key(),
        name,
        value);
  }

  /** The user, if the password is right; takes equally long whether the name exists or not. */
  public Optional<WikiUser> authenticate(String name, String password) {
    Optional<WikiUser> user = byName(name);
    String hash = user.map(found -> hash(found.key())).orElse(NOBODY);
    return Secrets.passwordMatches(password, hash)
        ? user.filter(known -> !isDeactivated(known))
        : Optional.empty();
  }

  private String hash(String userKey) {
    return sql.first(
            row -> row.getString(1),
            "SELECT PASSWORD_HASH FROM WIKI_USER WHERE USER_KEY = ?",
            userKey)
        .orElse(NOBODY);
  }
}
