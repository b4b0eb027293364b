package org.elc.benchlearning.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A {@link Node} that this process started, and ends. */
final class NodeProcess implements AutoCloseable {

  private final Process process;
  private final BufferedReader answers;
  private final Writer orders;
  private final String baseUrl;

  private NodeProcess(Process process) {
    this.process = process;
    this.answers =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    this.orders = new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8);
    this.baseUrl = await(Node.READY);
  }

  /** Starts it and waits until it answers requests. */
  static NodeProcess start(String url, String heap) {
    String java = ProcessHandle.current().info().command().orElse("java");
    List<String> command =
        List.of(
            java,
            heap,
            "-XX:+UseG1GC",
            "-Djava.awt.headless=true",
            "-cp",
            System.getProperty("java.class.path"),
            Node.class.getName(),
            url);
    try {
      return new NodeProcess(
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String baseUrl() {
    return baseUrl;
  }

  /**
   * How a run of the round job went.
   *
   * @param milliseconds how long it took
   * @param busy milliseconds of processors that the app used for it, the compiler included
   * @param megabytes the greatest heap in use after a collection
   */
  record Run(long milliseconds, long busy, long megabytes) {}

  /** Runs the round job and waits for its end. */
  Run runJob() {
    order(Node.RUN);
    String[] words = await(Node.ENDED).split(" ");
    if (!words[0].equals("SUCCESS")) {
      throw new IllegalStateException("the job ended with " + words[0]);
    }
    return new Run(Long.parseLong(words[1]), Long.parseLong(words[2]), Long.parseLong(words[3]));
  }

  /** Milliseconds of processors that it has used since it started. */
  double busy() {
    order("busy");
    return Long.parseLong(await(Node.BUSY)) / 1e6;
  }

  private void order(String order) {
    try {
      orders.write(order + "\n");
      orders.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String await(String beginning) {
    try {
      for (String line = answers.readLine(); line != null; line = answers.readLine()) {
        if (line.startsWith(beginning)) {
          return line.substring(beginning.length());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    throw new IllegalStateException("the node ended before it said: " + beginning);
  }

  @Override
  public void close() {
    process.destroy();
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
