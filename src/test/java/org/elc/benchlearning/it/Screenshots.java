package org.elc.benchlearning.it;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.elc.benchlearning.it.Scenes.Scene;

/**
 * Takes the pictures of the README and the guides from the sample network. By hand:
 *
 * <pre>mvn -q -Ppreview -Dexec.mainClass=org.elc.benchlearning.it.Screenshots</pre>
 */
public final class Screenshots {

  /** Where the README and the guides look for them. */
  static final Path PICTURES = Path.of("src", "docs", "images");

  private static final int MARGIN = 8;

  private final Windows windows;
  private final Map<String, Window> open = new HashMap<>();

  private Screenshots(Windows windows) {
    this.windows = windows;
  }

  public static void main(String... arguments) {
    PreviewSite site = PreviewSite.withSample(PreviewSite.Visitor.BROWSER);
    site.start();
    take(new Windows(site), PICTURES);
    System.exit(0);
  }

  /** Writes all pictures into a folder. */
  static void take(Windows windows, Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Screenshots taking = new Screenshots(windows);
    Scenes.ALL.forEach((name, scene) -> taking.take(scene, folder.resolve(name)));
  }

  private void take(Scene scene, Path file) {
    Page page = shown(scene).page();
    for (String folded : scene.unfolded()) {
      page.locator(folded).first().evaluate("e => { e.open = true; }");
    }
    Locator at = page.locator(scene.at()).first();
    at.waitFor();
    page.waitForLoadState(LoadState.NETWORKIDLE);
    BoundingBox box = at.boundingBox();
    double top = Math.max(0, box.y - MARGIN + scrolled(page));
    double left = Math.max(0, box.x - MARGIN);
    page.screenshot(
        new ScreenshotOptions()
            .setFullPage(true)
            .setClip(
                left,
                top,
                Math.min(box.width + 2 * MARGIN, scene.shape().width() - left),
                Math.min(box.height + 2 * MARGIN, scene.height()))
            .setPath(file));
  }

  private static double scrolled(Page page) {
    return ((Number) page.evaluate("() => window.scrollY")).doubleValue();
  }

  /** One log-in serves all pictures of a person in windows of one shape. */
  private Window shown(Scene scene) {
    Window window =
        open.computeIfAbsent(
            scene.user() + " " + scene.shape(), key -> windows.of(scene.user(), scene.shape()));
    int status = window.open(scene.path());
    if (window.page().url().contains("/authenticate.action")) {
      window.page().locator("input[type=password]").fill(scene.user());
      window.page().waitForNavigation(() -> window.page().keyboard().press("Enter"));
      status = window.open(scene.path());
    }
    if (status != 200) {
      throw new IllegalStateException(scene.path() + " answers " + status);
    }
    return window;
  }
}
