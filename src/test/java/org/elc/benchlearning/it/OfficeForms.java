package org.elc.benchlearning.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;

/** The office's pages, used as the office and coordinators do. */
final class OfficeForms {

  private final Window window;
  private final Keyboard keyboard;

  OfficeForms(Window window) {
    this.window = window;
    this.keyboard = new Keyboard(window.page());
  }

  /** Goes to a page by the menu and the tabs. */
  OfficeForms goTo(String tab) {
    keyboard.to(".wiki-nav a", menu()).follow();
    if (window.page().locator(".elc-office-tabs a[aria-current]").innerText().equals(tab)) {
      return this;
    }
    keyboard.to(".elc-office-tabs a", tab).follow();
    return this;
  }

  private String menu() {
    return window.page().locator(".wiki-nav a[href$='/elc/rounds']").innerText();
  }

  /** Opens what a table lists. */
  OfficeForms choose(String name) {
    keyboard.to("#main table a", name).follow();
    return this;
  }

  /** Checks a file and answers what the page says about it. */
  String check(String part, String csv) {
    Locator files = window.page().locator("#elc-files-" + part);
    files
        .locator("input[type=file]")
        .setInputFiles(new FilePayload(part + ".csv", "text/csv", csv.getBytes(UTF_8)));
    keyboard.to("#elc-files-" + part + " button[value=check]").press("Enter");
    files.locator(".aui-message").waitFor();
    return files.locator(".elc-import-report").innerText();
  }

  /** Imports the file that was checked. */
  void apply(String part) {
    keyboard.to("#elc-files-" + part + " button[value=import]").follow();
    succeeds();
  }

  /** Opens a folded form. */
  OfficeForms unfold(String form) {
    keyboard.to("#elc-" + form + " summary").press("Enter");
    return this;
  }

  OfficeForms fill(String form, String field, String text) {
    window.page().locator("#elc-" + form + "-" + field).fill(text);
    return this;
  }

  /** Chooses what a list calls so. */
  OfficeForms select(String form, String field, String label) {
    window
        .page()
        .locator("#elc-" + form + " select[name^=" + field + "]")
        .selectOption(new SelectOption().setLabel(label));
    return this;
  }

  /** Sends a form; a step that cannot be taken back asks first. */
  void send(String form) {
    String question = "#elc-" + form + " form:not([data-confirm=''])";
    if (window.page().locator(question).count() > 0) {
      window.page().onceDialog(Dialog::accept);
    }
    keyboard.to("#elc-" + form + " button[type=submit]").follow();
    succeeds();
  }

  /** The page comes back and says so. */
  private void succeeds() {
    assertThat(window.page().locator(".elc-office-news .aui-message-success")).isVisible();
  }
}
