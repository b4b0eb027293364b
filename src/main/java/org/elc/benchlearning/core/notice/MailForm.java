package org.elc.benchlearning.core.notice;

/** What somebody's mails are made of. */
public enum MailForm {
  HTML,
  PLAIN
}
