package org.elc.preview.host.mail;

import com.atlassian.mail.Email;
import com.atlassian.mail.MailException;
import com.atlassian.mail.server.MailServerManager;
import com.atlassian.mail.server.SMTPMailServer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.elc.preview.host.Database;
import org.elc.preview.host.Database.DatabaseFailed;
import org.elc.preview.host.db.Settings;

/**
 * The server for mail going out: sends nothing, keeps everything where an administrator of the
 * preview can read it. As strict as a server: an address that is none fails, and so does a subject
 * of two lines.
 */
public final class Outbox implements MailServerManager, SMTPMailServer {
  private static final Pattern ADDRESS = Pattern.compile("[^@\\s<>,;]+@[^@\\s<>,;]+");
  private static final String SETTINGS = "preview.mail";
  private static final String MODE = "mode";
  private static final String SELECT =
      "SELECT ID, NODE, SENT, ADDRESS, SUBJECT, BODY, MIME_TYPE, PROBLEM FROM PREVIEW_MAIL ";

  /** What the stand-in pretends. */
  public enum Mode {
    /** Everything is in order. */
    WORKING,
    /** The administrator has not set up a server. */
    NO_SERVER,
    /** The queue throws when something is added. */
    REFUSING
  }

  private final Database database;
  private final Settings settings;
  private final Clock clock;
  private final String node;

  public Outbox(Database database, Settings settings, Clock clock, String node) {
    this.database = database;
    this.settings = settings;
    this.clock = clock;
    this.node = node;
    database.createTable(
        "CREATE TABLE IF NOT EXISTS PREVIEW_MAIL (ID "
            + database.dialect().identity()
            + " PRIMARY KEY, NODE VARCHAR(100) NOT NULL, SENT BIGINT NOT NULL,"
            + " ADDRESS VARCHAR(1000) NOT NULL, SUBJECT VARCHAR(1000) NOT NULL, BODY "
            + database.dialect().text()
            + " NOT NULL, MIME_TYPE VARCHAR(100) NOT NULL, PROBLEM VARCHAR(200) NOT NULL)");
  }

  public Mode mode() {
    return settings.get(SETTINGS, MODE).map(Mode::valueOf).orElse(Mode.WORKING);
  }

  /** On all nodes. */
  public void pretend(Mode mode) {
    settings.put(SETTINGS, MODE, mode.name());
  }

  @Override
  public SMTPMailServer getDefaultSMTPMailServer() {
    return isDefaultSMTPMailServerDefined() ? this : null;
  }

  @Override
  public boolean isDefaultSMTPMailServerDefined() {
    return mode() != Mode.NO_SERVER;
  }

  @Override
  public void send(Email email) throws MailException {
    String problem = problem(email);
    keep(email, problem);
    if (!problem.isEmpty()) {
      throw new MailException(problem);
    }
  }

  private static String problem(Email email) {
    if (email.getTo() == null || !ADDRESS.matcher(email.getTo()).matches()) {
      return "not an address: " + email.getTo();
    }
    if (email.getSubject().isBlank() || email.getSubject().matches("(?s).*[\\r\\n].*")) {
      return "a subject is one line";
    }
    if (!email.getMimeType().equals("text/html") && !email.getMimeType().equals("text/plain")) {
      return "unknown type " + email.getMimeType();
    }
    return "";
  }

  private void keep(Email email, String problem) {
    try (Connection connection = database.separate().getConnection();
        PreparedStatement insert =
            connection.prepareStatement(
                "INSERT INTO PREVIEW_MAIL (NODE, SENT, ADDRESS, SUBJECT, BODY, MIME_TYPE, PROBLEM)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?)")) {
      insert.setString(1, node);
      insert.setLong(2, clock.millis());
      insert.setString(3, String.valueOf(email.getTo()));
      insert.setString(4, email.getSubject());
      insert.setString(5, email.getBody());
      insert.setString(6, email.getMimeType());
      insert.setString(7, problem);
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseFailed(e);
    }
  }

  /** The newest mails of all nodes, the newest first. */
  public List<SentMail> newest(int most) {
    return read(SELECT + "ORDER BY ID DESC LIMIT ?", most);
  }

  public Optional<SentMail> find(long id) {
    return read(SELECT + "WHERE ID = ?", id).stream().findFirst();
  }

  private List<SentMail> read(String sql, long parameter) {
    try (Connection connection = database.separate().getConnection();
        PreparedStatement select = connection.prepareStatement(sql)) {
      select.setLong(1, parameter);
      List<SentMail> mails = new ArrayList<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          mails.add(
              new SentMail(
                  row.getLong(1),
                  row.getString(2),
                  Instant.ofEpochMilli(row.getLong(3)),
                  row.getString(4),
                  row.getString(5),
                  row.getString(6),
                  row.getString(7),
                  row.getString(8)));
        }
      }
      return mails;
    } catch (SQLException e) {
      throw new DatabaseFailed(e);
    }
  }
}
