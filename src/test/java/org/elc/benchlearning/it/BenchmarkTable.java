package org.elc.benchlearning.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page.LocatorOptions;

/** The benchmark table on a page. */
final class BenchmarkTable {

  private final Window window;

  BenchmarkTable(Window window) {
    this.window = window;
  }

  /** A row, by the code of its indicator. */
  Row row(String code) {
    return new Row(
        window
            .page()
            .locator(".elc-benchmark-rows tbody tr")
            .filter(
                new FilterOptions()
                    .setHas(
                        window
                            .page()
                            .locator(".elc-code", new LocatorOptions().setHasText(code)))));
  }

  /** Compares with another group, by keyboard. */
  void choose(String group) {
    Keyboard keyboard = new Keyboard(window.page());
    keyboard.to(".elc-benchmark-choices [name$=group]");
    window.page().keyboard().type(group);
    keyboard.to(".elc-benchmark-choices button").press("Enter");
    assertThat(window.page().locator(".elc-benchmark-rows caption")).containsText(group);
  }

  record Row(Locator found) {

    void shows(String... texts) {
      for (String text : texts) {
        assertThat(found).containsText(text);
      }
    }

    /** The band is said by a sign too, not by its colour and word alone. */
    void hasIcon() {
      assertThat(found.locator(".elc-mark svg path")).hasCount(1);
    }
  }
}
