package org.elc.benchlearning.it;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.elc.benchlearning.it.PreviewSite.Visitor;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;

/** WCAG 2.2 AA on the pages of the path, wide and narrow, light and dark. */
public final class AccessibilityIT {

  @ClassRule public static final PreviewSite SITE = PreviewSite.empty(Visitor.BROWSER);

  @Rule public final Windows windows = new Windows(SITE);

  @Test
  public void anonymousPages() {
    assertAccessible(windows.anonymous(Shape.DESK), "/login.action", "/dashboard.action");
  }

  @Test
  public void memberPages() {
    SITE.wiki().space("member-no-1", "HOME1", "Home one", "org.elc.benchlearning:member-space");

    assertAccessible(
        windows.of("member-no-1", Shape.DESK),
        "/dashboard.action",
        "/createspace.action",
        "/create.action",
        "/display/HOME1");
  }

  @Test
  public void writersPages() {
    SITE.wiki().space("office", "WRITE", "A space to write in", "");
    long page = SITE.wiki().page("office", "WRITE", "", "A page", "<h2>One</h2><p>Two</p>");
    SITE.wiki().attach("office", "WRITE", "A page", "a.txt", new byte[] {1});

    assertAccessible(
        windows.of("office", Shape.DESK),
        "/display/WRITE/A+page",
        "/pages/editpage.action?pageId=" + page,
        "/pages/viewpreviousversions.action?pageId=" + page,
        "/pages/viewpageattachments.action?pageId=" + page,
        "/pages/pagepermissions.action?pageId=" + page,
        "/pages/removepage.action?pageId=" + page,
        "/pages/viewsource.action?pageId=" + page,
        "/pages/viewtrash.action?key=WRITE",
        "/spaces/spacepermissions.action?key=WRITE",
        "/users/viewmysettings.action",
        "/plugins/personalaccesstokens/usertokens.action");
  }

  @Test
  public void administrationPages() {
    assertAccessible(windows.of("admin", Shape.DESK), "/admin/scheduledjobs.action");
  }

  private static void assertAccessible(Window window, String... paths) {
    List<String> found = new ArrayList<>();
    for (String path : paths) {
      assertThat(path, window.open(path), is(200));
      for (String problem : problems(window.page())) {
        found.add(path + ": " + problem);
      }
    }

    assertThat(String.join("\n", found), found, empty());
  }

  /** Colours change contrast only, so the other rules run once per width. */
  private static List<String> problems(Page page) {
    List<String> found = new ArrayList<>();
    for (Shape shape : List.of(Shape.DESK, Shape.PHONE)) {
      page.setViewportSize(shape.width(), shape.height());
      page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
      add(found, shape, Axe.violations(page));
      add(found, shape, Sight.tooWide(page));
      page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
      add(found, shape.dark(), Axe.contrast(page));
    }
    add(found, Shape.PHONE, Sight.unmarkedFocus(page));
    return found;
  }

  private static void add(List<String> found, Shape shape, List<String> problems) {
    problems.forEach(problem -> found.add(shape + ": " + problem));
  }
}
