package org.elc.benchlearning.it;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A {@link CrashNode} as the test holds it. */
final class Victim implements AutoCloseable {
  private final Process process;
  private final BufferedReader says;
  private final Writer orders;

  private Victim(Process process) {
    this.process = process;
    this.says = process.inputReader(StandardCharsets.UTF_8);
    this.orders = process.outputWriter(StandardCharsets.UTF_8);
  }

  /** Starts a node that moves rounds; it is not ready yet. */
  static Victim start(String url, String name) {
    return start(url, name, JobPage.ROUND_JOB);
  }

  /** Starts a node that runs that job; it is not ready yet. */
  static Victim start(String url, String name, String job) {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    try {
      return new Victim(
          new ProcessBuilder(
                  java,
                  "-Xmx400m",
                  "-XX:+UseSerialGC",
                  "-XX:TieredStopAtLevel=1",
                  "-Djava.awt.headless=true",
                  "-cp",
                  classPath,
                  CrashNode.class.getName(),
                  url,
                  name,
                  job)
              .redirectError(Redirect.INHERIT)
              .start());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Waits until it says this and returns the line; whatever else it says before is skipped. */
  String waitFor(String word) {
    try {
      for (String line = says.readLine(); line != null; line = says.readLine()) {
        if (line.startsWith(word)) {
          return line;
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    throw new AssertionError("the node ended before it said: " + word);
  }

  void run() {
    try {
      orders.write("run\n");
      orders.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Kills it as the operating system does; true if the job was still running then. */
  boolean kill() throws InterruptedException {
    boolean finished = !process.isAlive() || hasSaid(CrashNode.ENDED);
    process.destroyForcibly().waitFor();
    return !finished;
  }

  private boolean hasSaid(String word) {
    try {
      while (says.ready()) {
        if (says.readLine().startsWith(word)) {
          return true;
        }
      }
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
