package org.elc.benchlearning.confluence.job;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.status.RunOutcome;
import org.elc.benchlearning.app.notice.NoticeWorld;
import org.junit.Test;

public class NoticeJobTest {
  private final NoticeWorld world = new NoticeWorld();

  @Test
  public void theRunSaysWhatItDid() {
    world.network.open("r");

    JobRunnerResponse response = run();

    assertThat(response.getRunOutcome(), is(RunOutcome.SUCCESS));
    assertThat(
        response.getMessage(), is("Notifications dealt out: 1; Mails given to the queue: 3"));
  }

  @Test
  public void aFailureFailsTheRunWithItsReason() {
    world.network.open("r");
    world.post.refused.add("kari@example.org");

    JobRunnerResponse response = run();

    assertThat(response.getRunOutcome(), is(RunOutcome.FAILED));
    assertThat(
        response.getMessage(),
        is(
            "Notifications dealt out: 1; Mails given to the queue: 2; Failed: 1;"
                + " delivery:1: queue is full (more in the log of the node)"));
  }

  @Test
  public void itSaysThatMailsWaitForAServer() {
    world.post.isClosed = true;

    assertThat(
        run().getMessage(),
        is("Mails wait: the wiki has no mail server, or does not offer its queue to apps."));
  }

  @Test
  public void nothingToDoIsNothingToSay() {
    assertThat(run().getMessage(), is(nullValue()));
  }

  @Test
  public void whatAnotherNodeDoesIsLeftToIt() {
    world.network.locks.heldElsewhere("notices");

    assertThat(run().getMessage(), is(nullValue()));
  }

  private JobRunnerResponse run() {
    return Now.run(new NoticeJob(world.telling(), world.post));
  }
}
