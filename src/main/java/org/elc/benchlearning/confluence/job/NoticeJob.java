package org.elc.benchlearning.confluence.job;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.elc.benchlearning.app.notice.Account;
import org.elc.benchlearning.app.notice.Telling;
import org.elc.benchlearning.app.port.Post;
import org.elc.benchlearning.view.Language;
import org.elc.benchlearning.view.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The scheduled job that tells people what was announced. Its message is for the job list. */
public final class NoticeJob implements JobRunner {
  private static final Logger LOG = LoggerFactory.getLogger(NoticeJob.class);

  /** Logs and the job list have no reader's language. */
  private static final Texts ENGLISH = Texts.in(Language.EN);

  private final Telling telling;
  private final Post post;

  public NoticeJob(Telling telling, Post post) {
    this.telling = Objects.requireNonNull(telling);
    this.post = Objects.requireNonNull(post);
  }

  @Override
  public JobRunnerResponse runJob(JobRunnerRequest request) {
    Optional<Account> done = telling.run();
    if (done.isEmpty()) {
      LOG.info("another node is telling people; the next run looks again");
      return JobRunnerResponse.success();
    }
    Account account = done.get();
    account.failures().forEach(f -> LOG.error("could not do: {}", f.what(), f.failure()));
    List<String> words = words(account);
    return account.failed() > 0
        ? JobRunnerResponse.failed(String.join("; ", words))
        : JobRunnerResponse.success(String.join("; ", words));
  }

  private List<String> words(Account account) {
    List<String> words = new ArrayList<>();
    add(words, "elc.notice.job.reminders", account.reminders());
    add(words, "elc.notice.job.dealt", account.dealt());
    add(words, "elc.notice.job.queued", account.queued());
    add(words, "elc.notice.job.unreachable", account.unreachable());
    add(words, "elc.notice.job.interrupted", account.interrupted());
    add(words, "elc.notice.job.removed", account.removed());
    add(words, "elc.notice.job.failed", account.failed());
    account.failures().stream()
        .limit(1)
        .forEach(
            f ->
                words.add(
                    ENGLISH.text("elc.notice.job.kind", f.what(), FailureKind.of(f.failure()))));
    if (!post.isOpen()) {
      words.add(ENGLISH.text("elc.notice.job.closed"));
    }
    return words;
  }

  private static void add(List<String> words, String key, int number) {
    if (number > 0) {
      words.add(ENGLISH.text(key, number));
    }
  }
}
