package org.elc.benchlearning.app.admin;

import java.util.List;
import java.util.Objects;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.app.NotFound;
import org.elc.benchlearning.app.Setting.Keeper;
import org.elc.benchlearning.app.port.Chore;
import org.elc.benchlearning.app.port.JobLog;

/** How the app's jobs do, and doing their work now. */
public final class JobHealth {
  private static final int SHOWN = 10;

  private final Keys keys;
  private final List<Chore> chores;
  private final JobLog log;

  public JobHealth(Keys keys, List<Chore> chores, JobLog log) {
    this.keys = Objects.requireNonNull(keys);
    this.chores = List.copyOf(chores);
    this.log = Objects.requireNonNull(log);
  }

  /**
   * A job with its newest runs.
   *
   * @param runs the newest first
   */
  public record Job(String key, List<JobLog.Run> runs) {}

  public List<Job> jobs(Actor administrator) {
    keys.require(administrator, Keeper.ADMINISTRATOR);
    return chores.stream().map(this::job).toList();
  }

  /**
   * Does a job's work now; whatever is stuck is tried again. It may take as long as computing a
   * round takes, and goes on when nobody waits for it any more.
   */
  public Job run(Actor administrator, String key) {
    keys.require(administrator, Keeper.ADMINISTRATOR);
    Chore chore =
        chores.stream().filter(c -> c.key().equals(key)).findFirst().orElseThrow(NotFound::new);
    chore.runNow();
    return job(chore);
  }

  private Job job(Chore chore) {
    return new Job(chore.key(), log.newest(chore.key(), SHOWN));
  }
}
