package org.elc.benchlearning.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;

/** A page with the entry form, used with the keyboard alone. */
final class FiguresPage {

  private final Window window;
  private final Keyboard keyboard;

  FiguresPage(Window window) {
    this.window = window;
    this.keyboard = new Keyboard(window.page());
  }

  private static String row(String code) {
    return ".elc-field[data-code=" + code + "]";
  }

  Locator find(String code, String part) {
    return window.page().locator(row(code) + " " + part);
  }

  /** Types numbers into a row, one field after the other, and leaves the last one. */
  void enter(String code, String... partsAndTexts) {
    for (int at = 0; at < partsAndTexts.length; at += 2) {
      keyboard.to(row(code) + " [name=" + partsAndTexts[at] + "]").type(partsAndTexts[at + 1]);
    }
    keyboard.press("Tab");
  }

  /** The same in a row that lies behind. */
  void goBackAndEnter(String code, String part, String text) {
    keyboard.backTo(row(code) + " [name=" + part + "]").type(text).press("Tab");
  }

  /** Answers the question of a number that can be read in two ways. */
  void choose(String code, String meaning) {
    find(code, ".elc-choices").waitFor();
    keyboard.to(row(code) + " .elc-choices button", meaning).press("Enter");
  }

  void comment(String code, String text) {
    if (find(code, ".elc-more[open]").count() == 0) {
      keyboard.to(row(code) + " .elc-more summary").press("Enter");
    }
    enter(code, "note", text);
  }

  /** The answer that begins so, chosen as people do in a list: by its first letters. */
  void answer(String code, String beginning) {
    keyboard.to(row(code) + " [name=missing]");
    window.page().keyboard().type(beginning);
    keyboard.press("Tab");
  }

  void shows(String code, String result) {
    assertThat(find(code, ".elc-result-text")).hasText(result);
  }

  void says(String code, String finding) {
    assertThat(find(code, ".elc-findings")).containsText(finding);
  }

  void isCalm(String code) {
    assertThat(find(code, ".elc-finding")).hasCount(0);
  }

  void holds(String code, String part, String text) {
    assertThat(find(code, "[name=" + part + "]")).hasValue(text);
  }

  void isSaved(String code) {
    assertThat(find(code, ".elc-status-saved")).hasCount(1);
  }

  /** Submits, and answers the receipt's number. */
  String submit() {
    keyboard.to(".elc-submit").press("Enter");
    Locator number = window.page().locator(".elc-receipt-number");
    number.waitFor();
    return number.innerText();
  }
}
