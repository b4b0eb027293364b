package org.elc.benchlearning.it;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/** Somebody who has no mouse. */
final class Keyboard {

  private static final int MOST_STEPS = 150;

  private final Page page;

  Keyboard(Page page) {
    this.page = page;
  }

  /** Goes on with the Tab key until the focus is in an element that matches. */
  Keyboard to(String selector) {
    return walk("Tab", selector);
  }

  /** Goes on until the focus is in an element that matches and says just that. */
  Keyboard to(String selector, String text) {
    return walk("Tab", selector, text);
  }

  Keyboard backTo(String selector) {
    return walk("Shift+Tab", selector);
  }

  private Keyboard walk(String key, String selector) {
    return walk(key, selector, "");
  }

  private Keyboard walk(String key, String selector, String text) {
    for (int step = 0; step < MOST_STEPS; step++) {
      if (isAt(selector, text)) {
        return this;
      }
      page.keyboard().press(key);
    }
    throw new AssertionError("the " + key + " key never came to " + selector + " " + text);
  }

  private boolean isAt(String selector, String text) {
    return (Boolean)
        page.evaluate(
            "([s, t]) => { const e = document.activeElement;"
                + " return e && e.matches(s) && (t === '' || e.textContent.trim() === t); }",
            List.of(selector, text));
  }

  /** Types over what the field holds. */
  Keyboard type(String text) {
    page.keyboard().press("Control+A");
    page.keyboard().type(text);
    return this;
  }

  Keyboard press(String... keys) {
    for (String key : keys) {
      page.keyboard().press(key);
    }
    return this;
  }

  /** Presses Enter on a link or a button, and waits for the page that it leads to. */
  void follow() {
    page.waitForNavigation(() -> page.keyboard().press("Enter"));
  }

  /** What the focus is in. */
  Locator focus() {
    return page.locator(":focus");
  }
}
