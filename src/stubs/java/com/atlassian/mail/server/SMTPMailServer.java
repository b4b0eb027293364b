package com.atlassian.mail.server;

import com.atlassian.mail.Email;
import com.atlassian.mail.MailException;

/** Real: com.atlassian.mail:atlassian-mail. Evidence: J872, BO10.2.15 (the type). */
public interface SMTPMailServer {
  void send(Email email) throws MailException;
}
