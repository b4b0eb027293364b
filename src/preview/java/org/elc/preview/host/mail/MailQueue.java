package org.elc.preview.host.mail;

import com.atlassian.core.task.MultiQueueTaskManager;
import com.atlassian.core.task.Task;
import com.atlassian.mail.MailFactory;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The queue named "mail", and no other. What is added must survive being written down, and is run
 * at once where the product waits up to a minute; a mail that fails then is a matter of the queue
 * and not of who added it, as in the product.
 */
public final class MailQueue implements MultiQueueTaskManager {
  private static final Logger LOG = LoggerFactory.getLogger(MailQueue.class);

  private final Outbox outbox;
  private final ClassLoader plugin;

  public MailQueue(Outbox outbox, ClassLoader plugin) {
    this.outbox = outbox;
    this.plugin = plugin;
  }

  @Override
  public void addTask(String queueName, Task task) {
    if (!"mail".equals(queueName)) {
      throw new IllegalArgumentException("there is no queue named " + queueName);
    }
    if (outbox.mode() == Outbox.Mode.REFUSING) {
      throw new IllegalStateException("the preview's mail queue is told to refuse");
    }
    Task copy = copied(task);
    try {
      // One factory for all nodes of this process: nobody else may exchange it in between.
      synchronized (MailFactory.class) {
        MailFactory.setServerManager(outbox);
        copy.execute();
      }
    } catch (Exception e) {
      LOG.warn("a mail in the preview's queue failed: {}", e.getMessage());
    }
  }

  private Task copied(Task task) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
        out.writeObject(task);
      }
      try (ObjectInputStream in =
          new PluginInput(new ByteArrayInputStream(bytes.toByteArray()), plugin)) {
        return (Task) in.readObject();
      }
    } catch (IOException | ClassNotFoundException e) {
      throw new IllegalArgumentException("a queued mail cannot be written down", e);
    }
  }

  private static final class PluginInput extends ObjectInputStream {
    private final ClassLoader loader;

    PluginInput(InputStream in, ClassLoader loader) throws IOException {
      super(in);
      this.loader = loader;
    }

    @Override
    protected Class<?> resolveClass(ObjectStreamClass type) throws ClassNotFoundException {
      return Class.forName(type.getName(), false, loader);
    }
  }
}
