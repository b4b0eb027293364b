package org.elc.benchlearning.it;

import com.microsoft.playwright.Page.ScreenshotOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Takes the pictures of the README from the sample network. By hand:
 *
 * <pre>mvn -q -Ppreview -Dexec.mainClass=org.elc.benchlearning.it.Screenshots</pre>
 */
public final class Screenshots {

  /** Where the README looks for them. */
  static final Path PICTURES = Path.of("src", "docs", "images");

  /**
   * A picture.
   *
   * @param user whose window it is
   * @param shape of the window
   * @param path of the page
   * @param at what the window is scrolled to
   */
  private record Scene(String user, Shape shape, String path, String at) {}

  private static final Map<String, Scene> SCENES =
      Map.of(
          "benchmark-table.png",
              new Scene("member-fi-1", Shape.DESK, "/display/ELC/Where+we+stand", ".elc-benchmark"),
          "entry-form.png",
              new Scene(
                  "member-no-1", Shape.DESK, "/display/NOTVERRMYRA/Rapporter+tall", ".elc-entry"),
          "entry-form-phone.png",
              new Scene(
                  "member-no-1", Shape.PHONE, "/display/NOTVERRMYRA/Rapporter+tall", ".elc-entry"),
          "rounds.png",
              new Scene("office", Shape.DESK.dark(), "/plugins/servlet/elc/rounds", "main"));

  private Screenshots() {}

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
    SCENES.forEach(
        (name, scene) -> {
          Window window = windows.of(scene.user(), scene.shape());
          int status = window.open(scene.path());
          if (status != 200) {
            throw new IllegalStateException(scene.path() + " answers " + status);
          }
          window.page().locator(scene.at()).first().scrollIntoViewIfNeeded();
          window.page().screenshot(new ScreenshotOptions().setPath(folder.resolve(name)));
        });
  }
}
