package org.elc.benchlearning.confluence.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.elc.benchlearning.app.notice.Account;
import org.elc.benchlearning.app.notice.Telling;
import org.elc.benchlearning.app.port.JobLog.Remark;
import org.elc.benchlearning.app.port.Post;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The scheduled job that tells people what was announced. */
public final class NoticeJob implements Work {
  private static final Logger LOG = LoggerFactory.getLogger(NoticeJob.class);

  private final Telling telling;
  private final Post post;

  public NoticeJob(Telling telling, Post post) {
    this.telling = Objects.requireNonNull(telling);
    this.post = Objects.requireNonNull(post);
  }

  @Override
  public Done run() {
    Optional<Account> done = telling.run();
    if (done.isEmpty()) {
      LOG.info("another node is telling people; the next run looks again");
      return Done.NOTHING;
    }
    Account account = done.get();
    account.failures().forEach(f -> LOG.error("could not do: {}", f.what(), f.failure()));
    List<Remark> remarks = remarks(account);
    return account.failed() > 0 ? Done.failed(remarks) : Done.well(remarks);
  }

  private List<Remark> remarks(Account account) {
    List<Remark> remarks = new ArrayList<>();
    add(remarks, "elc.notice.job.reminders", account.reminders());
    add(remarks, "elc.notice.job.dealt", account.dealt());
    add(remarks, "elc.notice.job.queued", account.queued());
    add(remarks, "elc.notice.job.unreachable", account.unreachable());
    add(remarks, "elc.notice.job.interrupted", account.interrupted());
    add(remarks, "elc.notice.job.removed", account.removed());
    add(remarks, "elc.notice.job.failed", account.failed());
    account.failures().stream()
        .limit(1)
        .forEach(
            f ->
                remarks.add(
                    Remark.of("elc.notice.job.kind", f.what(), FailureKind.of(f.failure()))));
    if (!post.isOpen()) {
      remarks.add(Remark.of("elc.notice.job.closed"));
    }
    return remarks;
  }

  private static void add(List<Remark> remarks, String key, int number) {
    if (number > 0) {
      remarks.add(Remark.of(key, number));
    }
  }
}
