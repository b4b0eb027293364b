package org.elc.benchlearning.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.rules.TestRule;
import org.junit.runner.Description;
import org.junit.runners.model.Statement;

/**
 * Browser windows for a test. Whatever a page complains about in the browser's console fails the
 * test, and a test that fails leaves its pages, pictures and log behind.
 */
final class Windows implements TestRule {

  /**
   * The browser reports every answer above 399, and that there is none, in these words; tests look
   * at those themselves.
   */
  private static final Pattern STATUS =
      Pattern.compile(
          "Failed to load resource: (the server responded with a status of 4\\d\\d.*"
              + "|net::ERR_INTERNET_DISCONNECTED)");

  /** Nothing moves, so that what is looked at is what stays. */
  private static final String CALM =
      """
      const calm = new CSSStyleSheet();
      calm.replaceSync('*, ::before, ::after { transition: none !important; animation: none !important; }');
      document.adoptedStyleSheets = [calm];
      """;

  private static final double PATIENCE = 15_000;

  private final PreviewSite site;
  private final List<Window> open = new ArrayList<>();
  private final List<String> complaints = new ArrayList<>();

  Windows(PreviewSite site) {
    this.site = site;
  }

  @Override
  public Statement apply(Statement base, Description description) {
    return new Statement() {
      @Override
      public void evaluate() throws Throwable {
        Artifacts artifacts = Artifacts.of(description);
        try {
          base.evaluate();
          assertThat("what the browser complains about", complaints, empty());
        } catch (Throwable failed) {
          artifacts.keep(open, complaints);
          throw failed;
        } finally {
          artifacts.close();
          open.forEach(window -> window.page().context().close());
          open.clear();
          complaints.clear();
        }
      }
    };
  }

  /** A window of nobody. */
  Window anonymous(Shape shape) {
    return open("anonymous", shape);
  }

  /** A window in which somebody has logged in by the form. */
  Window of(String user, Shape shape) {
    Window window = open(user, shape);
    window.logIn(user);
    return window;
  }

  private Window open(String name, Shape shape) {
    BrowserContext context =
        Chromium.running()
            .newContext(
                new NewContextOptions()
                    .setBaseURL(site.baseUrl())
                    .setViewportSize(shape.width(), shape.height())
                    .setColorScheme(shape.scheme())
                    .setLocale(shape.locale())
                    .setReducedMotion(ReducedMotion.REDUCE)
                    .setTimezoneId("Europe/Oslo"));
    context.setDefaultTimeout(PATIENCE);
    setDefaultAssertionTimeout(PATIENCE);
    context.addInitScript(CALM);
    Page page = context.newPage();
    page.onConsoleMessage(message -> listen(name, message));
    page.onPageError(error -> complaints.add(name + ": " + error));
    Window window = new Window(site, name, page);
    open.add(window);
    return window;
  }

  private void listen(String name, ConsoleMessage message) {
    if (message.type().equals("error") && !STATUS.matcher(message.text()).matches()) {
      complaints.add(name + ": " + message.text() + " at " + message.location());
    }
  }
}
