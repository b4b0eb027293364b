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
import java.util.Optional;
import org.elc.benchlearning.app.port.Post;
import org.elc.benchlearning.core.notice.MailForm;
import org.junit.Test;

public class WikiPostTest {
  private static final Post.Mail MAIL =
      new Post.Mail("kari@example.org", "Subject", "Body", MailForm.PLAIN);

  private final List<Email> sent = new ArrayList<>();

  private static WikiPost post(Optional<MultiQueueTaskManager> queue, Optional<Server> server) {
    return new WikiPost(
        type ->
            switch (type) {
              case "com.atlassian.core.task.MultiQueueTaskManager" -> queue.map(q -> q);
              case "com.atlassian.mail.server.MailServerManager" -> server.map(s -> s);
              default -> Optional.empty();
            });
  }

  @Test
  public void whatTheQueueRunsSendsTheMail() throws Exception {
    List<Task> queued = new ArrayList<>();
    MultiQueueTaskManager queue =
        (name, task) -> {
          assertThat(name, is("mail"));
          queued.add(task);
        };

    post(Optional.of(queue), Optional.empty()).add(MAIL);
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
    WikiPost post = post(Optional.empty(), Optional.empty());

    assertThat(post.isOpen(), is(false));
    assertThat(
        assertThrows(Post.Refused.class, () -> post.add(MAIL)).getMessage(),
        containsString("no mail queue"));
  }

  @Test
  public void aWikiWithoutAServerIsClosed() {
    MultiQueueTaskManager queue = (name, task) -> {};

    assertThat(post(Optional.of(queue), Optional.of(new Server(false))).isOpen(), is(false));
    assertThat(post(Optional.of(queue), Optional.of(new Server(true))).isOpen(), is(true));
    assertThat(post(Optional.of(queue), Optional.empty()).isOpen(), is(true));
  }

  @Test
  public void aQueueThatHasChangedRefuses() {
    MultiQueueTaskManager queue =
        (name, task) -> {
          throw new NoSuchMethodError("addTask");
        };

    assertThrows(Post.Refused.class, () -> post(Optional.of(queue), Optional.empty()).add(MAIL));
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
