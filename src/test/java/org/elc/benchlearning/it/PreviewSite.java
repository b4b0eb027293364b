package org.elc.benchlearning.it;

import static org.junit.Assume.assumeTrue;

import java.util.UUID;
import org.elc.preview.PluginSource;
import org.elc.preview.Preview;
import org.elc.preview.PreviewOptions;
import org.elc.preview.PreviewOptions.Sample;
import org.elc.preview.wiki.WikiSetUp;
import org.junit.rules.ExternalResource;

/** A preview for the tests of a class: a free port, a database in memory. */
final class PreviewSite extends ExternalResource {

  /** What visits it. */
  enum Visitor {
    BROWSER,
    PROGRAM
  }

  /** Whether the site ends with the test class. */
  private enum Life {
    CLASS,
    RUN
  }

  private final PreviewOptions options;
  private final Visitor visitor;
  private final Life life;
  private Preview preview;

  private PreviewSite(PreviewOptions options, Visitor visitor, Life life) {
    this.options = options;
    this.visitor = visitor;
    this.life = life;
  }

  /** Nothing but the preview's people. */
  static PreviewSite empty(Visitor visitor) {
    return new PreviewSite(options(), visitor, Life.CLASS);
  }

  /** Nothing but the preview's people, and an app whose beans the test can talk to. */
  static PreviewSite withBeans(Visitor visitor) {
    return new PreviewSite(options().withPlugin(PluginSource.onClassPath()), visitor, Life.CLASS);
  }

  /**
   * With the sample network. It takes long to load, so that all classes share one: their tests look
   * at what is there, and change nothing that another could look at.
   */
  static PreviewSite withSample(Visitor visitor) {
    return new PreviewSite(options(), visitor, Life.RUN);
  }

  private static PreviewOptions options() {
    return PreviewOptions.forTests("it-" + UUID.randomUUID());
  }

  /** Starts it outside of a test. */
  void start() {
    before();
  }

  /** Ends it before the class does. */
  void stop() {
    after();
  }

  @Override
  protected void before() {
    if (visitor == Visitor.BROWSER && !Chromium.isRequired()) {
      assumeTrue(
          "No Chromium on this machine: the browser tests are skipped. Install it, or name it with"
              + " -Delc.chromium=PATH",
          Chromium.installed().isPresent());
    }
    preview = life == Life.RUN ? Shared.PREVIEW : Preview.start(options);
  }

  @Override
  protected void after() {
    if (preview != null && life == Life.CLASS) {
      preview.close();
    }
  }

  Preview preview() {
    return preview;
  }

  String baseUrl() {
    return preview.baseUrl();
  }

  /** A bean of the app, where the site was made for that. */
  <T> T bean(String name, Class<T> type) {
    return preview.host().modules().create("bean:" + name, type);
  }

  /** Spaces and pages without a browser, where they are not what is tested. */
  WikiSetUp wiki() {
    return preview.host().components().get(WikiSetUp.class);
  }

  private static final class Shared {
    private static final Preview PREVIEW = start();

    private static Preview start() {
      Preview preview = Preview.start(options().withSample(Sample.ON));
      Runtime.getRuntime().addShutdownHook(new Thread(preview::close));
      return preview;
    }
  }
}
