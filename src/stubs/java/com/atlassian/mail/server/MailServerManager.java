package com.atlassian.mail.server;

/** Real: com.atlassian.mail:atlassian-mail. Evidence: BO10.2.15 (mail server settings). */
public interface MailServerManager {
  SMTPMailServer getDefaultSMTPMailServer();

  boolean isDefaultSMTPMailServerDefined();
}
