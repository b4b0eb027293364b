package org.elc.benchlearning.app.port;

import java.util.Objects;
import org.elc.benchlearning.core.notice.MailForm;

/** The wiki's mail queue. */
public interface Post {
  /**
   * A mail to one person.
   *
   * @param form what the body is
   */
  record Mail(String to, String subject, String body, MailForm form) {
    public Mail {
      Objects.requireNonNull(to);
      Objects.requireNonNull(subject);
      Objects.requireNonNull(body);
      Objects.requireNonNull(form);
    }
  }

  /** The queue did not take a mail. The message is for the administrator. */
  final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Refused(String message, Throwable cause) {
      super(message, cause);
    }

    public Refused(String message) {
      super(message);
    }
  }

  /**
   * Gives a mail to the queue, which sends it in its own time.
   *
   * @throws Refused when it was not taken; it may be tried again
   */
  void add(Mail mail);

  /** Whether there is a queue at all. */
  boolean isOpen();
}
