package org.elc.benchlearning.confluence.host;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.Assert.assertThrows;

import com.atlassian.core.task.MultiQueueTaskManager;
import com.atlassian.core.task.Task;
import com.atlassian.mail.Email;
import com.atlassian.mail.MailFactory;
import com.atlassian.mail.server.MailServerManager;
import com.atlassian.mail.server.SMTPMailServer;
import java.util.ArrayList;
import java.util.List;
import org.elc.benchlearning.app.port.Post;
import org.elc.benchlearning.core.notice.MailForm;
import org.junit.Test;

public class WikiPostTest {
  private static final Post.Mail MAIL =
      new Post.Mail("kari@example.org", "Subject", "Body", MailForm.PLAIN);

  private final List<Email> sent = new ArrayList<>();

  @Test
  public void whatTheQueueRunsSendsTheMail() throws Exception {
    List<Task> queued = new ArrayList<>();
    MultiQueueTaskManager queue =
        (name, task) -> {
          assertThat(name, is("mail"));
          queued.add(task);
        };

    new WikiPost(List.of(queue), List.of()).add(MAIL);
    synchronized (MailFactory.class) {
      MailFactory.setServerManager(new Server(true));
      queued.get(0).execute();
    }

    assertThat(sent.get(0).getTo(), is("kari@example.org"));
    assertThat(sent.get(0).getSubject(), is("Subject"));
    assertThat(sent.get(0).getMimeType(), is("text/plain"));
  }

  @Test
  public void aWikiWithoutAQueueIsClosedAndRefuses() {
    WikiPost post = new WikiPost(List.of(), List.of());

    assertThat(post.isOpen(), is(false));
    assertThat(
        assertThrows(Post.Refused.class, () -> post.add(MAIL)).getMessage(),
        containsString("no mail queue"));
  }

  @Test
  public void aWikiWithoutAServerIsClosed() {
    MultiQueueTaskManager queue = (name, task) -> {};

    assertThat(new WikiPost(List.of(queue), List.of(new Server(false))).isOpen(), is(false));
    assertThat(new WikiPost(List.of(queue), List.of(new Server(true))).isOpen(), is(true));
    assertThat(new WikiPost(List.of(queue), List.of()).isOpen(), is(true));
  }

  @Test
  public void aQueueThatHasChangedRefuses() {
    MultiQueueTaskManager queue =
        (name, task) -> {
          throw new NoSuchMethodError("addTask");
        };

    assertThrows(Post.Refused.class, () -> new WikiPost(List.of(queue), List.of()).add(MAIL));
  }

  private final class Server implements MailServerManager {
    private final boolean isDefined;

    Server(boolean isDefined) {
      this.isDefined = isDefined;
    }

    @Override
    public SMTPMailServer getDefaultSMTPMailServer() {
      return sent::add;
    }

    @Override
    public boolean isDefaultSMTPMailServerDefined() {
      return isDefined;
    }
  }
}
