package org.elc.benchlearning.it;

import static org.junit.Assume.assumeTrue;

import java.util.UUID;
import org.elc.preview.Preview;
import org.elc.preview.PreviewOptions;
import org.elc.preview.PreviewOptions.Sample;
import org.elc.preview.wiki.WikiSetUp;
import org.junit.rules.ExternalResource;

/** A preview of its own for the tests of a class: a free port, a database in memory. */
final class PreviewSite extends ExternalResource {

  /** What visits it. */
  enum Visitor {
    BROWSER,
    PROGRAM
  }

  private final Sample sample;
  private final Visitor visitor;
  private Preview preview;

  private PreviewSite(Sample sample, Visitor visitor) {
    this.sample = sample;
    this.visitor = visitor;
  }

  /** Nothing but the preview's people. */
  static PreviewSite empty(Visitor visitor) {
    return new PreviewSite(Sample.OFF, visitor);
  }

  /** With the sample network. */
  static PreviewSite withSample(Visitor visitor) {
    return new PreviewSite(Sample.ON, visitor);
  }

  @Override
  protected void before() {
    if (visitor == Visitor.BROWSER && !Chromium.isRequired()) {
      assumeTrue(
          "No Chromium on this machine: the browser tests are skipped. Install it, or name it with"
              + " -Delc.chromium=PATH",
          Chromium.installed().isPresent());
    }
    preview = Preview.start(PreviewOptions.forTests("it-" + UUID.randomUUID()).withSample(sample));
  }

  @Override
  protected void after() {
    if (preview != null) {
      preview.close();
    }
  }

  Preview preview() {
    return preview;
  }

  String baseUrl() {
    return preview.baseUrl();
  }

  /** Spaces and pages without a browser, where they are not what is tested. */
  WikiSetUp wiki() {
    return preview.host().components().get(WikiSetUp.class);
  }
}
