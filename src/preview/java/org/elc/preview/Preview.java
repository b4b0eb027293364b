package org.elc.preview;

import java.util.ServiceLoader;
import org.elc.preview.host.HostContext;
import org.elc.preview.host.StartFailed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A running preview: one node of a small wiki with the app in it, on loopback only. */
public final class Preview implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Preview.class);

  private final Platform platform;

  private Preview(Platform platform) {
    this.platform = platform;
  }

  /** Starts a preview from the command line; {@link PreviewArguments} tells the options. */
  public static void main(String[] args) throws InterruptedException {
    PreviewArguments arguments = PreviewArguments.parse(args);
    if (arguments.problem().isPresent()) {
      System.err.println(arguments.problem().get());
      System.err.println(PreviewArguments.USAGE);
      System.exit(2);
    }
    Preview preview = startOrExit(arguments.options());
    Runtime.getRuntime().addShutdownHook(new Thread(preview::close));
    LOG.info("The preview is at {}", preview.baseUrl());
    preview.platform.join();
  }

  private static Preview startOrExit(PreviewOptions options) {
    try {
      return start(options);
    } catch (StartFailed e) {
      LOG.debug("not started", e);
      System.err.println("The preview does not start: " + e.getMessage());
      System.exit(1);
      throw e;
    }
  }

  /**
   * Starts a preview and returns when it answers requests.
   *
   * @throws org.elc.preview.host.StartFailed when the app would not start in the product
   */
  public static Preview start(PreviewOptions options) {
    Preview preview = new Preview(Platform.start(options));
    try {
      if (options.sample() == PreviewOptions.Sample.ON) {
        preview.platform.onOneNode("preview.sampledata", () -> load(preview));
      }
      preview.platform.schedule();
      return preview;
    } catch (RuntimeException | Error e) {
      preview.close();
      throw e;
    }
  }

  private static void load(Preview preview) {
    ServiceLoader.load(SampleData.class).forEach(sample -> sample.load(preview));
  }

  /** {@code http://localhost:1990/confluence}, without a slash at the end. */
  public String baseUrl() {
    return platform.baseUrl();
  }

  public int port() {
    return platform.port();
  }

  /** Runs a job now and waits for its end; takes the key of its {@code job-config}. */
  public JobRun runJob(String key) {
    return platform.runJob(key);
  }

  /** The host's inside, for tests and for sample data. */
  public HostContext host() {
    return platform;
  }

  /** Stops in order. A process that is killed instead loses nothing that was committed. */
  @Override
  public void close() {
    platform.close();
  }
}
