package org.elc.benchlearning.app.notice;

import java.util.Objects;
import org.elc.benchlearning.app.port.Addressees;
import org.elc.benchlearning.app.port.Post;

/** What is needed to mail something to somebody. */
public record PostOffice(Addressees addressees, LetterWriter writer, Post post) {
  public PostOffice {
    Objects.requireNonNull(addressees);
    Objects.requireNonNull(writer);
    Objects.requireNonNull(post);
  }
}
