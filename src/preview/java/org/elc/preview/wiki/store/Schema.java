package org.elc.preview.wiki.store;

import org.elc.preview.host.Database;
import org.elc.preview.host.Dialect;

/** The wiki's tables. Points in time are milliseconds, so that no database's time zone matters. */
public final class Schema {
  private Schema() {}

  /** Creates what is missing; harmless on every later start and on a second node. */
  public static void create(Database database) {
    Dialect dialect = database.dialect();
    for (String ddl : tables(dialect.identity(), dialect.text(), dialect.bytes()).split(";")) {
      if (!ddl.isBlank()) {
        database.createTable(ddl.strip());
      }
    }
  }

  private static String tables(String identity, String text, String bytes) {
    return """
        CREATE TABLE IF NOT EXISTS WIKI_USER (
          USER_KEY VARCHAR(40) PRIMARY KEY,
          USER_NAME VARCHAR(80) NOT NULL UNIQUE,
          FULL_NAME VARCHAR(200) NOT NULL,
          EMAIL VARCHAR(200) NOT NULL,
          PASSWORD_HASH VARCHAR(200) NOT NULL,
          LOCALE_CODE VARCHAR(10) NOT NULL);
        CREATE TABLE IF NOT EXISTS WIKI_MEMBERSHIP (
          GROUP_NAME VARCHAR(80) NOT NULL,
          USER_KEY VARCHAR(40) NOT NULL,
          PRIMARY KEY (GROUP_NAME, USER_KEY));
        CREATE TABLE IF NOT EXISTS WIKI_PREFERENCE (
          USER_KEY VARCHAR(40) NOT NULL,
          PREF_NAME VARCHAR(40) NOT NULL,
          PREF_VALUE VARCHAR(100) NOT NULL,
          PRIMARY KEY (USER_KEY, PREF_NAME));
        CREATE TABLE IF NOT EXISTS WIKI_SESSION (
          SESSION_HASH VARCHAR(64) PRIMARY KEY,
          USER_KEY VARCHAR(40) NOT NULL,
          EXPIRES BIGINT NOT NULL);
        CREATE TABLE IF NOT EXISTS WIKI_TOKEN (
          ID IDENTITY_TYPE PRIMARY KEY,
          USER_KEY VARCHAR(40) NOT NULL,
          TOKEN_NAME VARCHAR(100) NOT NULL,
          TOKEN_HASH VARCHAR(64) NOT NULL UNIQUE,
          CREATED BIGINT NOT NULL,
          EXPIRES BIGINT NOT NULL);
        CREATE TABLE IF NOT EXISTS WIKI_SPACE (
          ID IDENTITY_TYPE PRIMARY KEY,
          SPACE_KEY VARCHAR(60) NOT NULL UNIQUE,
          SPACE_NAME VARCHAR(200) NOT NULL,
          DESCRIPTION VARCHAR(1000) NOT NULL,
          HOME_ID BIGINT,
          CREATOR_KEY VARCHAR(40) NOT NULL,
          CREATED BIGINT NOT NULL);
        CREATE TABLE IF NOT EXISTS WIKI_ARCHIVED (
          SPACE_ID BIGINT PRIMARY KEY);
        CREATE TABLE IF NOT EXISTS WIKI_GRANT (
          SPACE_ID BIGINT NOT NULL,
          GRANT_KIND VARCHAR(10) NOT NULL,
          SUBJECT_KIND VARCHAR(10) NOT NULL,
          SUBJECT VARCHAR(80) NOT NULL,
          PRIMARY KEY (SPACE_ID, GRANT_KIND, SUBJECT_KIND, SUBJECT));
        CREATE TABLE IF NOT EXISTS WIKI_PAGE (
          ID IDENTITY_TYPE PRIMARY KEY,
          SPACE_ID BIGINT NOT NULL,
          PARENT_ID BIGINT,
          TITLE VARCHAR(255) NOT NULL,
          TITLE_SLOT VARCHAR(300) NOT NULL,
          TRASHED VARCHAR(1) NOT NULL,
          CURRENT_VERSION INTEGER NOT NULL,
          CREATOR_KEY VARCHAR(40) NOT NULL,
          CREATED BIGINT NOT NULL,
          UNIQUE (SPACE_ID, TITLE_SLOT));
        CREATE TABLE IF NOT EXISTS WIKI_PAGE_VERSION (
          PAGE_ID BIGINT NOT NULL,
          VERSION_NUMBER INTEGER NOT NULL,
          TITLE VARCHAR(255) NOT NULL,
          BODY TEXT_TYPE NOT NULL,
          AUTHOR_KEY VARCHAR(40) NOT NULL,
          SAVED BIGINT NOT NULL,
          NOTE VARCHAR(500) NOT NULL,
          PRIMARY KEY (PAGE_ID, VERSION_NUMBER));
        CREATE TABLE IF NOT EXISTS WIKI_RESTRICTION (
          PAGE_ID BIGINT NOT NULL,
          RESTRICTION_KIND VARCHAR(10) NOT NULL,
          SUBJECT_KIND VARCHAR(10) NOT NULL,
          SUBJECT VARCHAR(80) NOT NULL,
          PRIMARY KEY (PAGE_ID, RESTRICTION_KIND, SUBJECT_KIND, SUBJECT));
        CREATE TABLE IF NOT EXISTS WIKI_LABEL (
          PAGE_ID BIGINT NOT NULL,
          LABEL_NAME VARCHAR(100) NOT NULL,
          PRIMARY KEY (PAGE_ID, LABEL_NAME));
        CREATE TABLE IF NOT EXISTS WIKI_FILE (
          ID IDENTITY_TYPE PRIMARY KEY,
          PAGE_ID BIGINT NOT NULL,
          FILE_NAME VARCHAR(255) NOT NULL,
          FILE_VERSION INTEGER NOT NULL,
          MEDIA_TYPE VARCHAR(100) NOT NULL,
          BYTE_COUNT BIGINT NOT NULL,
          CONTENT BYTES_TYPE NOT NULL,
          AUTHOR_KEY VARCHAR(40) NOT NULL,
          SAVED BIGINT NOT NULL,
          UNIQUE (PAGE_ID, FILE_NAME, FILE_VERSION))
        """
        .replace("IDENTITY_TYPE", identity)
        .replace("TEXT_TYPE", text)
        .replace("BYTES_TYPE", bytes);
  }
}
