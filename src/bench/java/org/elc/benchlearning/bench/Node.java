package org.elc.benchlearning.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import org.elc.preview.DatabaseOption;
import org.elc.preview.JobRun;
import org.elc.preview.Preview;
import org.elc.preview.PreviewOptions;

/**
 * A preview in a process of its own. Runs the round job for every line that comes in, and answers
 * with how long it took and what it held.
 */
public final class Node {

  static final String READY = "ready ";
  static final String ENDED = "ended ";

  private Node() {}

  static PreviewOptions options(String url) {
    return PreviewOptions.forTests("bench")
        .withDatabase(new DatabaseOption.Postgres(url, "postgres", "postgres"));
  }

  /** Nanoseconds of processors that this process has used. */
  private static long busy() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }

  /**
   * @param args the database's URL
   */
  public static void main(String[] args) throws IOException {
    try (Preview preview = Preview.start(options(args[0]))) {
      System.out.println(READY + preview.baseUrl());
      HeapWatch heap = HeapWatch.start();
      BufferedReader orders =
          new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
      while (orders.readLine() != null) {
        long start = System.nanoTime();
        long busy = busy();
        JobRun run = preview.runJob("elc-round-job");
        long took = (System.nanoTime() - start) / 1_000_000;
        System.out.println(
            "%s%s %d %d %d"
                .formatted(
                    ENDED, run.outcome(), took, (busy() - busy) / 1_000_000, heap.megabytes()));
      }
    }
  }
}
