package org.elc.preview.host.job;

import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.elc.preview.JobRun;
import org.elc.preview.host.ModuleFactory;
import org.elc.preview.host.PluginDescriptor;
import org.elc.preview.host.db.ClusterLocks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.w3c.dom.Element;

/**
 * Runs the app's jobs, in threads of their own in which nobody is logged in. A job of the cluster
 * runs on the node that first moves its due moment on, and holds a cluster lock meanwhile, so that
 * neither a trigger by hand nor a long run makes two at once.
 */
public final class Jobs implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);
  private static final long TICK_MILLIS = 500;

  private final Map<String, Job> jobs = new LinkedHashMap<>();
  private final Map<String, Instant> localDue = new ConcurrentHashMap<>();
  private final ClusterLocks locks;
  private final JobHistory history;
  private final Clock clock;
  private final String node;
  private final ExecutorService workers = Executors.newFixedThreadPool(4, Jobs::daemon);
  private final ScheduledExecutorService ticker =
      Executors.newSingleThreadScheduledExecutor(Jobs::daemon);
  private volatile boolean closing;

  public Jobs(ClusterLocks locks, JobHistory history, Clock clock, String node) {
    this.locks = locks;
    this.history = history;
    this.clock = clock;
    this.node = node;
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "job");
    thread.setDaemon(true);
    return thread;
  }

  /** Finds the beans; nothing runs yet. */
  public void read(PluginDescriptor plugin, ModuleFactory modules) {
    for (Element module : plugin.modules("job-config")) {
      Job job = Job.of(plugin, modules, module);
      jobs.put(job.key(), job);
    }
  }

  /** Begins to run jobs when they are due. */
  public void schedule() {
    ticker.scheduleWithFixedDelay(this::tick, TICK_MILLIS, TICK_MILLIS, TimeUnit.MILLISECONDS);
  }

  List<Job> all() {
    return List.copyOf(jobs.values());
  }

  JobHistory history() {
    return history;
  }

  private void tick() {
    for (Job job : jobs.values()) {
      try {
        if (isDue(job)) {
          workers.execute(() -> run(job));
        }
      } catch (RuntimeException e) {
        LOG.error("scheduling {}", job.key(), e);
      }
    }
  }

  /** Whether this node is to run the job now; for a job of the cluster only one node hears yes. */
  private boolean isDue(Job job) {
    Instant now = clock.instant();
    Optional<Instant> next = job.schedule().next(now);
    if (next.isEmpty()) {
      return false;
    }
    if (job.scope() == Job.Scope.CLUSTER) {
      Instant due = history.due(job.key(), next.get());
      if (due.isAfter(next.get())) {
        // The app has a closer schedule than the one that this database remembers.
        history.claim(job.key(), due, next.get());
        return false;
      }
      return !due.isAfter(now) && history.claim(job.key(), due, next.get());
    }
    Instant due = localDue.computeIfAbsent(job.key(), key -> next.get());
    return !due.isAfter(now) && localDue.replace(job.key(), due, next.get());
  }

  /** Runs a job at once and waits for its end. */
  public JobRun runNow(String key) {
    Job job = jobs.get(key);
    if (job == null) {
      throw new IllegalArgumentException("no job-config " + key);
    }
    try {
      return workers.submit(() -> run(job)).get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  private JobRun run(Job job) {
    String lock = "job:" + job.key() + (job.scope() == Job.Scope.CLUSTER ? "" : "@" + node);
    Optional<ClusterLocks.Held> held = locks.tryTake(lock, node);
    if (held.isEmpty()) {
      return new JobRun(JobRun.Outcome.LOCKED, "already running");
    }
    try {
      long id = history.started(job.key(), node, clock.instant());
      JobRun run = call(job);
      history.ended(id, clock.instant(), run);
      return run;
    } finally {
      locks.release(held.get());
    }
  }

  private JobRun call(Job job) {
    try {
      JobRunnerResponse response = job.runner().runJob(new Request(Date.from(clock.instant())));
      return response == null
          ? new JobRun(JobRun.Outcome.SUCCESS, "")
          : new JobRun(outcome(response), Optional.ofNullable(response.getMessage()).orElse(""));
    } catch (RuntimeException | Error e) {
      LOG.error("the job {} failed", job.key(), e);
      return new JobRun(JobRun.Outcome.FAILED, e.toString());
    }
  }

  private static JobRun.Outcome outcome(JobRunnerResponse response) {
    return switch (response.getRunOutcome()) {
      case SUCCESS -> JobRun.Outcome.SUCCESS;
      case ABORTED -> JobRun.Outcome.ABORTED;
      case UNAVAILABLE, FAILED -> JobRun.Outcome.FAILED;
    };
  }

  /** The shutdown of the node is what cancels a run. */
  private final class Request implements JobRunnerRequest {

    private final Date start;

    Request(Date start) {
      this.start = start;
    }

    @Override
    public Date getStartTime() {
      return new Date(start.getTime());
    }

    @Override
    public boolean isCancellationRequested() {
      return closing;
    }
  }

  @Override
  public void close() {
    closing = true;
    ticker.shutdownNow();
    workers.shutdown();
    try {
      if (!workers.awaitTermination(20, TimeUnit.SECONDS)) {
        workers.shutdownNow();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
