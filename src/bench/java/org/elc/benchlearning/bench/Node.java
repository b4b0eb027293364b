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
 * A preview in a process of its own. Obeys the lines that come in: runs the round job and answers
 * with how long it took and what it held, or tells how busy it has been.
 */
public final class Node {

  static final String READY = "ready ";
  static final String ENDED = "ended ";
  static final String BUSY = "busy ";

  /** The order to run the round job; any other asks for the processor time used so far. */
  static final String RUN = "run";

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
      for (String order = orders.readLine(); order != null; order = orders.readLine()) {
        System.out.println(order.equals(RUN) ? run(preview, heap) : BUSY + busy());
      }
    }
  }

  private static String run(Preview preview, HeapWatch heap) {
    long start = System.nanoTime();
    long busy = busy();
    JobRun run = preview.runJob("elc-round-job");
    long took = (System.nanoTime() - start) / 1_000_000;
    return "%s%s %d %d %d"
        .formatted(ENDED, run.outcome(), took, (busy() - busy) / 1_000_000, heap.megabytes());
  }
}
