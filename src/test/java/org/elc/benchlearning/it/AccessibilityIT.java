package org.elc.benchlearning.it;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.elc.benchlearning.it.PreviewSite.Visitor;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;

/** WCAG 2.2 AA on the pages of the path, wide and narrow, light and dark. */
public final class AccessibilityIT {

  @ClassRule public static final PreviewSite SITE = PreviewSite.withSample(Visitor.BROWSER);

  @Rule public final Windows windows = new Windows(SITE);

  @Test
  public void logInAndDashboard() {
    assertAccessible(windows.anonymous(Shape.DESK), "/login.action", "/dashboard.action");
  }

  @Test
  public void dialogsThatCreate() {
    assertAccessible(
        windows.of("member-no-1", Shape.DESK), "/createspace.action", "/create.action");
  }

  @Test
  public void memberSpace() {
    assertAccessible(windows.of("member-no-1", Shape.DESK), space("member-no-1"));
  }

  @Test
  public void entryFormHalfFilledIn() {
    assertAccessible(
        windows.of("member-no-1", Shape.DESK), space("member-no-1") + "/Rapporter+tall");
  }

  @Test
  public void entryFormSentBack() {
    assertAccessible(
        windows.of("member-lt-1", Shape.DESK), space("member-lt-1") + "/Duomen%C5%B3+teikimas");
  }

  @Test
  public void benchmarkTable() {
    assertAccessible(windows.of("member-no-1", Shape.DESK), space("member-no-1") + "/Resultater");
  }

  @Test
  public void areasForLearning() {
    assertAccessible(
        windows.of("member-no-1", Shape.DESK), space("member-no-1") + "/Forbedringsplan");
  }

  @Test
  public void pagesOfTheOffice() {
    assertAccessible(
        windows.of("office", Shape.DESK),
        "/plugins/servlet/elc/rounds",
        "/plugins/servlet/elc/members",
        "/plugins/servlet/elc/catalogue");
  }

  @Test
  public void pagesWithCharts() {
    assertAccessible(
        windows.of("member-lt-1", Shape.DESK),
        "/display/ELC/Positions+in+pictures",
        "/display/ELC/The+way+over+the+years",
        "/display/ELC/More+than+chance",
        "/display/ELC/What+goes+together");
  }

  @Test
  public void roundOfACoordinator() {
    Window coordinator = windows.of("coordinator-no", Shape.DESK);
    coordinator.open("/plugins/servlet/elc/rounds");
    String round = coordinator.page().locator("#main table a").first().getAttribute("href");

    assertAccessible(coordinator, round.substring(round.indexOf("/plugins")));
  }

  @Test
  public void scheduledJobs() {
    assertAccessible(windows.of("admin", Shape.DESK), "/admin/scheduledjobs.action");
  }

  @Test
  public void ownNotificationsAndTheOutbox() {
    SITE.preview().runJob(JobPage.NOTICE_JOB);
    Window admin = windows.of("admin", Shape.DESK);
    admin.open("/admin/outbox.action");
    String mail = admin.page().locator("tbody a").first().getAttribute("href");

    assertAccessible(windows.of("member-lt-1", Shape.DESK), "/plugins/servlet/elc/notifications");
    assertAccessible(admin, "/admin/outbox.action", mail.substring(mail.indexOf("/admin")));
  }

  @Test
  public void theChecksFindWhatTheyAreFor() {
    Page page = windows.anonymous(Shape.PHONE).page();
    page.navigate(SITE.baseUrl() + "/login.action");
    page.evaluate(
        """
        () => {
          const main = document.getElementById('main');
          main.append(document.createElement('img'), document.createElement('pre'));
          main.lastChild.textContent = 'wide '.repeat(90);
          main.lastChild.style.color = '#ddd';
          main.lastChild.tabIndex = 0;
          main.lastChild.style.outline = 'none';
        }
        """);

    List<String> found = Accessibility.problems(page);

    assertThat(found, hasItem(containsString("image-alt")));
    assertThat(found, hasItem(containsString("color-contrast")));
    assertThat(found, hasItem(containsString("wide")));
    assertThat(found, hasItem(containsString("focus is not visible")));
  }

  /** The address of the space of the member that somebody works for. */
  private static String space(String user) {
    return "/display/"
        + Client.of(SITE, user).get("members").ok().json().at("/items/0/space").asText();
  }

  private static void assertAccessible(Window window, String... paths) {
    List<String> found = new ArrayList<>();
    for (String path : paths) {
      assertThat(path, window.open(path), is(200));
      for (String problem : Accessibility.problems(window.page())) {
        found.add(path + ": " + problem);
      }
    }

    assertThat(String.join("\n", found), found, empty());
  }
}
