package org.elc.benchlearning.app.notice;

import java.util.List;
import org.elc.benchlearning.app.port.Addressees.Addressee;
import org.elc.benchlearning.app.port.Post;
import org.elc.benchlearning.core.notice.MailForm;

/** Puts notices into words, in the reader's language and time zone. */
public interface LetterWriter {
  /**
   * A mail about these notices.
   *
   * @param told at least one; several make a digest
   */
  Post.Mail write(Addressee to, List<Told> told, MailForm form);
}
