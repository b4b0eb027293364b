package com.atlassian.confluence.mail.template;

import com.atlassian.mail.Email;
import com.atlassian.mail.MailException;
import com.atlassian.mail.MailFactory;
import com.atlassian.mail.server.SMTPMailServer;
import java.io.Serializable;

/**
 * Real: com.atlassian.confluence:confluence. Evidence: J872, public javadoc 2.4 to 5.7 (four texts;
 * serializable). Body: the app makes it itself, so the host cannot supply it.
 */
public class ConfluenceMailQueueItem implements Serializable {
  public static final String MIME_TYPE_HTML = "text/html";
  public static final String MIME_TYPE_TEXT = "text/plain";

  private static final long serialVersionUID = 1L;

  private final String toAddress;
  private final String subject;
  private final String body;
  private final String mimeType;

  public ConfluenceMailQueueItem(String toAddress, String subject, String body, String mimeType) {
    this.toAddress = toAddress;
    this.subject = subject;
    this.body = body;
    this.mimeType = mimeType;
  }

  /** Without a server it is dropped with a line in the log, as in the product. */
  public void send() throws MailException {
    SMTPMailServer server = MailFactory.getServerManager().getDefaultSMTPMailServer();
    if (server != null) {
      server.send(new Email(toAddress).setSubject(subject).setBody(body).setMimeType(mimeType));
    }
  }
}
