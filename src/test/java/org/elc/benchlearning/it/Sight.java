package org.elc.benchlearning.it;

import com.microsoft.playwright.Page;
import java.util.List;

/** What axe-core cannot see: a page that scrolls sideways, and a focus that nobody sees. */
final class Sight {

  /** Elements that reach beyond the page, without those in a region that scrolls by itself. */
  private static final String TOO_WIDE =
      """
      () => {
        const root = document.documentElement;
        if (root.scrollWidth <= root.clientWidth) { return []; }
        const scrolls = (e) => e && e !== root && e !== document.body
          && (getComputedStyle(e).overflowX !== 'visible' || scrolls(e.parentElement));
        const found = Array.from(document.body.querySelectorAll('*'))
          .filter((e) => e.getBoundingClientRect().right > root.clientWidth + 1 && !scrolls(e))
          .map((e) => e.tagName.toLowerCase() + '#' + e.id + '.' + e.className
            + ' reaches ' + Math.round(e.getBoundingClientRect().right));
        return ['the page is ' + root.scrollWidth + ' wide'].concat(found.slice(0, 8));
      }
      """;

  /** Elements that look the same with the focus and without it. */
  private static final String UNMARKED_FOCUS =
      """
      () => {
        const looks = (e) => {
          const s = getComputedStyle(e);
          return [s.outlineStyle === 'none' ? '' : s.outlineWidth + s.outlineColor, s.boxShadow,
            s.borderColor, s.backgroundColor, s.textDecorationLine, s.clipPath].join('|');
        };
        const visible = (e) => e.offsetParent !== null && !e.disabled
          && getComputedStyle(e).visibility === 'visible';
        const same = [];
        const able = 'a[href], button, input:not([type=hidden]), select, textarea, summary, '
          + '[tabindex="0"]';
        for (const e of Array.from(document.querySelectorAll(able)).filter(visible)) {
          document.activeElement.blur();
          const before = looks(e);
          e.focus();
          if (document.activeElement === e && looks(e) === before) {
            same.push('focus is not visible: ' + e.outerHTML.slice(0, 120));
          }
        }
        return same;
      }
      """;

  private Sight() {}

  static List<String> tooWide(Page page) {
    return strings(page.evaluate(TOO_WIDE));
  }

  /** The browser shows the focus in its keyboard manner only after a key. */
  static List<String> unmarkedFocus(Page page) {
    page.keyboard().press("Tab");
    return strings(page.evaluate(UNMARKED_FOCUS));
  }

  private static List<String> strings(Object list) {
    return ((List<?>) list).stream().map(String::valueOf).toList();
  }
}
