package org.elc.benchlearning.it;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;

/** What stands in somebody's way on a page: wide and narrow, light and dark. */
final class Accessibility {

  private Accessibility() {}

  /** One line for each problem. Colours change contrast only: other rules run once per width. */
  static List<String> problems(Page page) {
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
