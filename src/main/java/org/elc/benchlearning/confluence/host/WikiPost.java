package org.elc.benchlearning.confluence.host;

import com.atlassian.confluence.mail.template.ConfluenceMailQueueItem;
import com.atlassian.core.task.MultiQueueTaskManager;
import com.atlassian.core.task.Task;
import com.atlassian.mail.server.MailServerManager;
import java.io.Serializable;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.elc.benchlearning.app.port.Post;
import org.elc.benchlearning.core.notice.MailForm;

/**
 * The wiki's mail queue. Its types are known from older lines of the product only, so the app
 * starts without them, and a wiki that has changed them refuses mails instead of breaking.
 */
public final class WikiPost implements Post {
  private static final String QUEUE = "mail";

  private final List<MultiQueueTaskManager> queues;
  private final List<MailServerManager> servers;

  /**
   * Lists of one or none.
   *
   * @param queues the wiki's queues
   * @param servers what knows whether there is a server for mail going out
   */
  public WikiPost(List<MultiQueueTaskManager> queues, List<MailServerManager> servers) {
    this.queues = Objects.requireNonNull(queues);
    this.servers = Objects.requireNonNull(servers);
  }

  /** The product drops mails for which there is no server: better they wait with us. */
  @Override
  public boolean isOpen() {
    Iterator<MailServerManager> known = servers.iterator();
    return queues.iterator().hasNext()
        && (!known.hasNext() || known.next().isDefaultSMTPMailServerDefined());
  }

  @Override
  public void add(Mail mail) {
    Iterator<MultiQueueTaskManager> queue = queues.iterator();
    if (!queue.hasNext()) {
      throw new Refused("this wiki offers no mail queue to apps");
    }
    try {
      queue.next().addTask(QUEUE, new Letter(mail));
    } catch (LinkageError e) {
      throw new Refused("this wiki's mail queue is not the one that the app knows", e);
    }
  }

  /** What the queue runs, on this node or, since it can be written down, on another. */
  private static final class Letter implements Task, Serializable {
    private static final long serialVersionUID = 1L;

    private final ConfluenceMailQueueItem item;

    Letter(Mail mail) {
      this.item =
          new ConfluenceMailQueueItem(
              mail.to(),
              mail.subject(),
              mail.body(),
              mail.form() == MailForm.PLAIN
                  ? ConfluenceMailQueueItem.MIME_TYPE_TEXT
                  : ConfluenceMailQueueItem.MIME_TYPE_HTML);
    }

    @Override
    public void execute() throws Exception {
      item.send();
    }
  }
}
