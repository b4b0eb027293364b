package org.elc.benchlearning.it;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The machine's own Chromium, started once for all test classes: starting it costs more than most
 * tests. It goes to the preview and nowhere else.
 */
final class Chromium {

  private static final List<String> CLOSED_TO_THE_WORLD =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--font-render-hinting=none");

  private Chromium() {}

  /** Where Debian and others put it, or what {@code -Delc.chromium=...} says. */
  static Optional<Path> installed() {
    return Stream.of(
            System.getProperty("elc.chromium", "/usr/bin/chromium"),
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome")
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Whether a run without a browser is a failure: {@code -Delc.browser=required}. */
  static boolean isRequired() {
    return "required".equals(System.getProperty("elc.browser"));
  }

  static Browser running() {
    return Running.BROWSER;
  }

  private static final class Running {
    private static final Browser BROWSER = start();

    private static Browser start() {
      Playwright playwright =
          Playwright.create(
              new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
      Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
      return playwright
          .chromium()
          .launch(
              new LaunchOptions()
                  .setExecutablePath(installed().orElseThrow())
                  .setArgs(CLOSED_TO_THE_WORLD));
    }
  }
}
