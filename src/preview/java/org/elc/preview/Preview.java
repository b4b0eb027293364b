package org.elc.preview;

import org.elc.preview.host.HostContext;

/** A running preview: one node of a small wiki with the app in it, on loopback only. */
public final class Preview implements AutoCloseable {

  private Preview() {}

  public static void main(String[] args) {
    start(PreviewOptions.standard());
  }

  /**
   * Starts a preview and returns when it answers requests.
   *
   * @throws org.elc.preview.host.StartFailed when the app would not start in the product
   */
  public static Preview start(PreviewOptions options) {
    throw new UnsupportedOperationException("not built yet: " + options);
  }

  /** {@code http://localhost:1990/confluence}, without a slash at the end. */
  public String baseUrl() {
    throw new UnsupportedOperationException("not built yet");
  }

  public int port() {
    throw new UnsupportedOperationException("not built yet");
  }

  /** Runs a job now and waits for its end; takes the key of its {@code job-config}. */
  public JobRun runJob(String key) {
    throw new UnsupportedOperationException("not built yet: " + key);
  }

  /** The host's inside, for tests and for sample data. */
  public HostContext host() {
    throw new UnsupportedOperationException("not built yet");
  }

  @Override
  public void close() {}
}
