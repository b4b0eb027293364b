package com.atlassian.mail;

/**
 * Real: com.atlassian.mail:atlassian-mail. Evidence: J872. Body: an exception without its message
 * tells nobody anything.
 */
public class MailException extends Exception {
  private static final long serialVersionUID = 1L;

  public MailException(String message) {
    super(message);
  }
}
