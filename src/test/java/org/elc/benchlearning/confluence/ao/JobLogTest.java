package org.elc.benchlearning.confluence.ao;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.elc.benchlearning.app.port.JobLog;
import org.elc.benchlearning.app.port.JobLog.Outcome;
import org.elc.benchlearning.app.port.JobLog.Remark;
import org.elc.benchlearning.app.port.JobLog.Run;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** What every {@link JobLog} does. */
@RunWith(Parameterized.class)
public class JobLogTest {
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  private static final List<Remark> KAPUTT =
      List.of(
          Remark.plain("r26", "kaputt\tat\nline 3"),
          Remark.plain("r27", ""),
          Remark.of("elc.joining.job", 2, 0L, 1.5, "", "x"));

  @Rule public final Stores stores;
  private final JobLog log;

  @Parameters(name = "{0}")
  public static Stores.Kind[] kinds() {
    return Stores.Kind.values();
  }

  public JobLogTest(Stores.Kind kind) {
    stores = new Stores(kind);
    log = stores.jobs();
  }

  @Test
  public void aRunThatBeganIsSeenBeforeItEnds() {
    log.started("rounds", NOON);

    assertThat(
        log.newest("rounds", 10),
        is(List.of(new Run("rounds", NOON, Optional.empty(), Optional.empty(), List.of()))));
  }

  @Test
  public void theNewestRunsComeFirstWithWhatCameOfThem() {
    String first = log.started("rounds", NOON);
    log.ended(first, NOON.plusSeconds(3), Outcome.FAILED, KAPUTT);
    String second = log.started("rounds", NOON.plusSeconds(300));
    log.ended(second, NOON.plusSeconds(301), Outcome.DONE, List.of());
    log.started("mails", NOON.plusSeconds(400));

    List<Run> newest = log.newest("rounds", 10);

    assertThat(newest.stream().map(Run::remarks).toList(), is(List.of(List.of(), KAPUTT)));
    assertThat(newest.get(1).outcome(), is(Optional.of(Outcome.FAILED)));
    assertThat(newest.get(1).ended(), is(Optional.of(NOON.plusSeconds(3))));
    assertThat(log.newest("rounds", 1).size(), is(1));
  }

  @Test
  public void aFailureThatSaysALotIsCutOff() {
    String run = log.started("rounds", NOON);
    List<Remark> many = Collections.nCopies(9, Remark.plain("r26", "x".repeat(900)));
    log.ended(run, NOON, Outcome.FAILED, many);

    List<Remark> kept = log.newest("rounds", 1).get(0).remarks();

    assertThat(kept, is(many.subList(0, kept.size())));
    assertThat(kept.isEmpty(), is(false));
  }

  @Test
  public void theLogDoesNotGrowWithoutEnd() {
    for (int i = 0; i < 310; i++) {
      log.started("rounds", NOON.plusSeconds(i));
    }
    log.started("mails", NOON);

    assertThat(log.newest("rounds", 1000).size(), is(300));
    assertThat(log.newest("rounds", 1).get(0).started(), is(NOON.plusSeconds(309)));
    assertThat(log.newest("mails", 1000).size(), is(1));
  }

  @Test
  public void oldRunsAreRemovedOfAllJobs() {
    log.started("rounds", NOON);
    log.started("mails", NOON.plusSeconds(1));
    log.started("mails", NOON.plusSeconds(2));

    assertThat(log.removeBefore(NOON.plusSeconds(2)), is(2));
    assertThat(log.newest("rounds", 10).isEmpty(), is(true));
    assertThat(log.newest("mails", 10).size(), is(1));
  }
}
