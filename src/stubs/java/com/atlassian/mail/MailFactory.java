package com.atlassian.mail;

import com.atlassian.mail.server.MailServerManager;

/**
 * Real: com.atlassian.mail:atlassian-mail. Evidence: J872 (ConfluenceMailQueueItem sends by it).
 * Body: static, so the host cannot supply it; it sets its server manager here.
 */
public final class MailFactory {
  private static volatile MailServerManager serverManager;

  private MailFactory() {}

  public static MailServerManager getServerManager() {
    return serverManager;
  }

  public static void setServerManager(MailServerManager manager) {
    serverManager = manager;
  }
}
