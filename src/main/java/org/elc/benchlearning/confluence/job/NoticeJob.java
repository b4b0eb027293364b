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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The scheduled job that tells people what was announced. Its message is for the job list. */
public final class NoticeJob implements JobRunner {
  private static final Logger LOG = LoggerFactory.getLogger(NoticeJob.class);

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
    add(words, account.reminders(), "reminders announced");
    add(words, account.dealt(), "notices dealt out");
    add(words, account.queued(), "mails queued");
    add(words, account.unreachable(), "people without a usable address");
    add(words, account.interrupted(), "mails given up because a node died over them");
    add(words, account.removed(), "old notices removed");
    if (account.failed() > 0) {
      words.add(account.failed() + " failed, the first: " + first(account));
    }
    if (!post.isOpen()) {
      words.add("mails wait: the wiki has no mail server, or offers its queue no more");
    }
    return words;
  }

  private static String first(Account account) {
    return account.failures().stream()
        .map(f -> f.what() + ": " + f.failure().getMessage())
        .findFirst()
        .orElse("");
  }

  private static void add(List<String> words, int number, String what) {
    if (number > 0) {
      words.add(number + " " + what);
    }
  }
}
