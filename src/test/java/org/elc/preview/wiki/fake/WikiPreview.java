package org.elc.preview.wiki.fake;

import java.util.UUID;
import org.elc.preview.PluginSource;
import org.elc.preview.Preview;
import org.elc.preview.PreviewOptions;
import org.elc.preview.wiki.Wiki;
import org.elc.preview.wiki.WikiSetUp;
import org.elc.preview.wiki.web.WikiPages.Look;
import org.junit.rules.ExternalResource;

/** A running wiki with the small app in it, for the tests of a class. */
public final class WikiPreview extends ExternalResource {
  private static final String FOLDER = "org/elc/preview/wiki/fake/";

  private Preview preview;

  /** A free port, a database of its own, and no AUI. */
  public static PreviewOptions options() {
    return PreviewOptions.forTests("wiki-" + UUID.randomUUID())
        .withPlugin(
            new PluginSource(
                WikiPreview.class.getClassLoader(),
                FOLDER + "atlassian-plugin.xml",
                FOLDER + "context.xml"))
        .withModules(new Wiki(Look.PLAIN));
  }

  @Override
  protected void before() {
    preview = Preview.start(options());
  }

  @Override
  protected void after() {
    preview.close();
  }

  public Preview preview() {
    return preview;
  }

  public WikiSetUp setUp() {
    return preview.host().components().get(WikiSetUp.class);
  }

  /** A browser that nobody has logged in with. */
  public Browser anonymous() {
    return new Browser(preview.baseUrl());
  }

  /** A browser in which that user has logged in by the form. */
  public Browser as(String userName) {
    Browser browser = anonymous();
    browser.logIn(userName, userName);
    return browser;
  }
}
