package org.elc.benchlearning.confluence.host;

import java.util.Objects;
import java.util.Optional;
import org.elc.benchlearning.app.port.Post;

/**
 * The wiki's mail queue. Its types are known from older lines of the product only, so the app
 * starts without them, and a wiki that has changed them refuses mails instead of breaking.
 */
public final class WikiPost implements Post {
  static final String QUEUES = "com.atlassian.core.task.MultiQueueTaskManager";
  static final String SERVERS = "com.atlassian.mail.server.MailServerManager";

  private final Offers wiki;

  /**
   * The post of that wiki.
   *
   * @param wiki its queues, and what knows whether there is a server for mail going out
   */
  public WikiPost(Offers wiki) {
    this.wiki = Objects.requireNonNull(wiki);
  }

  /** The product drops mails for which there is no server: better they wait with us. */
  @Override
  public boolean isOpen() {
    Optional<Object> servers = wiki.service(SERVERS);
    return wiki.service(QUEUES).isPresent() && (servers.isEmpty() || isServed(servers.get()));
  }

  /** A wiki whose servers cannot be asked any more is taken to have one. */
  private static boolean isServed(Object servers) {
    try {
      return MailQueueEntry.isServed(servers);
    } catch (LinkageError e) {
      return true;
    }
  }

  @Override
  public void add(Mail mail) {
    Object queues =
        wiki.service(QUEUES)
            .orElseThrow(() -> new Refused("this wiki offers no mail queue to apps"));
    try {
      MailQueueEntry.add(queues, mail);
    } catch (LinkageError e) {
      throw new Refused("this wiki's mail queue is not the one that the app knows", e);
    }
  }
}
