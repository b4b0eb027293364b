package org.elc.preview.host;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.lessThanOrEqualTo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.elc.preview.Preview;
import org.elc.preview.PreviewOptions;
import org.elc.preview.host.fake.CountingJob;
import org.elc.preview.host.fake.FakePreview;
import org.elc.preview.host.fake.FakeWiki;
import org.elc.preview.host.job.JobHistory;
import org.junit.Test;

public final class ScheduledClusterTest {

  @Test
  public void aJobThatIsDueEverySecondRunsOnOneOfTheNodesEachTime() throws InterruptedException {
    PreviewOptions options = FakePreview.options().withSchedule(PreviewOptions.Schedule.ON);
    CountingJob.begun = new CountDownLatch(4);
    Instant begin = Instant.now();

    List<JobHistory.Entry> runs;
    try (Preview one = Preview.start(options.withNodeName("one"));
        Preview two = Preview.start(options.withNodeName("two").withModules(new FakeWiki()))) {
      assertThat(CountingJob.begun.await(30, TimeUnit.SECONDS), equalTo(true));
      runs = new JobHistory(one.host().database()).newest(100);
    }

    long seconds = Duration.between(begin, Instant.now()).toSeconds() + 1;
    assertThat((long) runs.size(), lessThanOrEqualTo(seconds));
    assertThat(runs.size(), greaterThan(3));
  }
}
