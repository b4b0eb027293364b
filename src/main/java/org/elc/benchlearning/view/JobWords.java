package org.elc.benchlearning.view;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.elc.benchlearning.app.port.JobLog.Remark;

/** What runs of jobs have to say, in words. */
public final class JobWords {
  private final Texts texts;

  public JobWords(Language language) {
    this.texts = Texts.in(Objects.requireNonNull(language));
  }

  /** All of it in a line; empty where there is nothing to say. */
  public String said(List<Remark> remarks) {
    return remarks.stream().map(this::said).collect(Collectors.joining("; "));
  }

  private String said(Remark remark) {
    String words = words(remark);
    if (remark.about().isEmpty()) {
      return words;
    }
    return words.isEmpty()
        ? remark.about()
        : texts.text("elc.admin.jobs.about", remark.about(), words);
  }

  private String words(Remark remark) {
    // A run may be older than the app's texts.
    return remark.text().isEmpty() || !texts.has(remark.text())
        ? remark.arguments().stream().map(Object::toString).collect(Collectors.joining(" "))
        : texts.text(remark.text(), remark.arguments().toArray());
  }
}
