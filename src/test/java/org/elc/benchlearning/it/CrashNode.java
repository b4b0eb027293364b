package org.elc.benchlearning.it;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.elc.preview.JobRun;
import org.elc.preview.Preview;

/**
 * A node in a process of its own, to be killed. Runs the job when a line comes in, and says so when
 * it begins and when it has ended.
 */
public final class CrashNode {
  static final String READY = "ready";
  static final String RUNNING = "running";
  static final String ENDED = "ended ";

  /** Short, so that little time is lost after a kill; of a cluster this is the only one at work. */
  static final Duration LEASE = Duration.ofSeconds(1);

  private CrashNode() {}

  /**
   * @param args the database's URL, the node's name and the job's key
   */
  public static void main(String[] args) throws Exception {
    Preview node = Preview.start(Cluster.options(args[0], args[1]).withLease(LEASE));
    System.out.println(READY);
    BufferedReader orders =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    while (orders.readLine() != null) {
      System.out.println(RUNNING);
      JobRun run = node.runJob(args[2]);
      System.out.println(ENDED + run.outcome() + " " + run.message());
    }
    node.close();
  }
}
