package org.elc.preview.host;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.elc.preview.JobRun;
import org.elc.preview.Preview;
import org.elc.preview.PreviewOptions;
import org.elc.preview.host.db.ClusterLocks;
import org.elc.preview.host.fake.CountingJob;
import org.elc.preview.host.fake.FakePreview;
import org.elc.preview.host.fake.FakeWiki;
import org.elc.preview.host.fake.Notes;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** Two nodes on one database. */
public final class ClusterTest {

  private static final Duration LEASE = Duration.ofMillis(1500);

  private Preview one;
  private Preview two;

  @Before
  public void startBoth() {
    PreviewOptions options = FakePreview.options().withLease(LEASE);
    one = Preview.start(options.withNodeName("one"));
    two = Preview.start(options.withNodeName("two").withModules(new FakeWiki()));
  }

  @After
  public void stopBoth() {
    CountingJob.gate.countDown();
    one.close();
    two.close();
  }

  private static ClusterLock lock(Preview node) {
    return node.host().components().get(ClusterLockService.class).getLockForName("shared");
  }

  private static Notes notes(Preview node) {
    return node.host().modules().create("bean:notes", Notes.class);
  }

  @Test
  public void whatOneNodeWritesTheOtherReads() {
    notes(one).write("hello");

    assertThat(notes(two).count("hello"), equalTo(1));
  }

  @Test
  public void aClusterLockIsExclusive() {
    assertThat(lock(one).tryLock(), equalTo(true));

    assertThat(lock(two).tryLock(), equalTo(false));
  }

  @Test
  public void aClusterLockComesFreeWhenItIsUnlocked() {
    lock(one).lock();
    lock(one).unlock();

    assertThat(lock(two).tryLock(), equalTo(true));
  }

  @Test
  public void aClusterLockIsReentrant() {
    lock(one).lock();
    lock(one).lock();
    lock(one).unlock();

    assertThat(lock(one).isHeldByCurrentThread(), equalTo(true));
    assertThat(lock(two).tryLock(), equalTo(false));
  }

  @Test
  public void aHolderThatLivesKeepsItsLockBeyondTheLease() throws InterruptedException {
    lock(one).lock();

    assertThat(
        lock(two).tryLock(LEASE.multipliedBy(2).toMillis(), TimeUnit.MILLISECONDS), equalTo(false));
  }

  @Test
  public void theLockOfAKilledNodeComesFreeAfterTheLease() throws InterruptedException {
    try (ClusterLocks killed = new ClusterLocks(one.host().database(), Duration.ofMillis(900))) {
      killed.tryTake("lock:shared", "killed");
      killed.stopRenewal();

      assertThat(lock(two).tryLock(), equalTo(false));
      assertThat(lock(two).tryLock(5, TimeUnit.SECONDS), equalTo(true));
    }
  }

  /** A renewal that is under way finds the lock by its holder, and would take it again. */
  @Test
  public void aReleasedLockForgetsItsHolder() throws SQLException {
    lock(one).lock();
    lock(one).unlock();

    try (Connection connection = one.host().database().separate().getConnection();
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery("SELECT HOLDER FROM PREVIEW_LOCK WHERE NAME = 'lock:shared'")) {
      row.next();
      assertThat(row.getString(1), equalTo(""));
    }
  }

  @Test
  public void aJobOfTheClusterDoesNotRunTwiceAtATime() throws InterruptedException {
    CountingJob.gate = new CountDownLatch(1);
    CountingJob.begun = new CountDownLatch(1);
    CompletableFuture<JobRun> first =
        CompletableFuture.supplyAsync(() -> one.runJob("cluster-job"));
    CountingJob.begun.await(10, TimeUnit.SECONDS);

    JobRun second = two.runJob("cluster-job");
    CountingJob.gate.countDown();

    assertThat(second.outcome(), equalTo(JobRun.Outcome.LOCKED));
    assertThat(first.join(), equalTo(new JobRun(JobRun.Outcome.SUCCESS, "counted")));
    assertThat(notes(two).count("ran cluster"), equalTo(1));
  }

  @Test
  public void aJobOfEachNodeRunsOnBoth() {
    one.runJob("node-job");
    two.runJob("node-job");

    assertThat(notes(one).count("ran node"), equalTo(2));
  }

  @Test
  public void anUpgradeTaskRunsOncePerDatabase() {
    assertThat(notes(two).count("upgraded"), equalTo(1));
  }
}
