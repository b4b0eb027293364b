package org.elc.benchlearning.confluence.host;

import com.atlassian.confluence.mail.template.ConfluenceMailQueueItem;
import com.atlassian.core.task.MultiQueueTaskManager;
import com.atlassian.core.task.Task;
import com.atlassian.mail.server.MailServerManager;
import java.io.Serializable;
import org.elc.benchlearning.app.port.Post.Mail;
import org.elc.benchlearning.core.notice.MailForm;

/**
 * A mail in the wiki's queue. A class of its own, which is not looked at where the wiki does not
 * have these types.
 */
final class MailQueueEntry implements Task, Serializable {
  private static final long serialVersionUID = 1L;

  private static final String QUEUE = "mail";

  private final ConfluenceMailQueueItem item;

  private MailQueueEntry(Mail mail) {
    this.item =
        new ConfluenceMailQueueItem(
            mail.to(),
            mail.subject(),
            mail.body(),
            mail.form() == MailForm.PLAIN
                ? ConfluenceMailQueueItem.MIME_TYPE_TEXT
                : ConfluenceMailQueueItem.MIME_TYPE_HTML);
  }

  /**
   * Puts a mail into the queue.
   *
   * @param queues the wiki's {@link MultiQueueTaskManager}
   */
  static void add(Object queues, Mail mail) {
    ((MultiQueueTaskManager) queues).addTask(QUEUE, new MailQueueEntry(mail));
  }

  /**
   * Whether there is a server for mail going out.
   *
   * @param servers the wiki's {@link MailServerManager}
   */
  static boolean isServed(Object servers) {
    return ((MailServerManager) servers).isDefaultSMTPMailServerDefined();
  }

  /** What the queue runs, on this node or, since it can be written down, on another. */
  @Override
  public void execute() throws Exception {
    item.send();
  }
}
