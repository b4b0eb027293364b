package org.elc.benchlearning.confluence.host;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.junit.Assert.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.Test;

public class WikiLocksTest {
  private final WikiLocks locks = new WikiLocks(new NamedLocks());
  private final List<String> ran = new ArrayList<>();

  @Test
  public void aFreeLockLetsTheWorkRun() {
    assertThat(locks.tryRun("rounds", () -> ran.add("work")), is(true));
    assertThat(ran, contains("work"));
  }

  @Test
  public void whatAnotherHoldsIsNotRunAndNotWaitedFor() throws Exception {
    boolean inside = locks.tryRun("rounds", () -> assertThat(elsewhere("rounds"), is(false)));

    assertThat(inside, is(true));
    assertThat(ran, is(empty()));
  }

  @Test
  public void anotherNameIsAnotherLock() {
    locks.tryRun("rounds", () -> assertThat(elsewhere("mails"), is(true)));

    assertThat(ran, contains("elsewhere"));
  }

  @Test
  public void theLockIsFreeAfterwardsEvenWhenTheWorkFails() {
    assertThrows(
        IllegalStateException.class,
        () ->
            locks.tryRun(
                "rounds",
                () -> {
                  throw new IllegalStateException();
                }));

    assertThat(elsewhere("rounds"), is(true));
  }

  private boolean elsewhere(String name) {
    return CompletableFuture.supplyAsync(() -> locks.tryRun(name, () -> ran.add("elsewhere")))
        .orTimeout(10, TimeUnit.SECONDS)
        .join();
  }
}
