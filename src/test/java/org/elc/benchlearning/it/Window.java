package org.elc.benchlearning.it;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;

/** A window of the preview, and what every visitor can do in it. */
final class Window {

  private final PreviewSite site;
  private final String name;
  private final Page page;

  Window(PreviewSite site, String name, Page page) {
    this.site = site;
    this.name = name;
    this.page = page;
  }

  /** Whose window it is, for messages and file names. */
  String name() {
    return name;
  }

  Page page() {
    return page;
  }

  /** Goes to a path of the wiki and answers the status. */
  int open(String path) {
    Response response = page.navigate(path.startsWith("http") ? path : site.baseUrl() + path);
    return response.status();
  }

  void logIn(String user) {
    open("/login.action");
    field("User name").fill(user);
    field("Password").fill(user);
    page.keyboard().press("Enter");
    page.locator("#user-menu").waitFor();
  }

  Locator field(String label) {
    return page.getByLabel(label, new GetByLabelOptions().setExact(true));
  }

  Locator button(String label) {
    return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(label).setExact(true));
  }

  Locator link(String label) {
    return page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(label).setExact(true));
  }

  /** What the page says below its frame. */
  String text() {
    return page.locator("#main").innerText();
  }

  /** The number of the wiki page that is shown. */
  String pageId() {
    return page.locator("meta[name=ajs-page-id]").getAttribute("content");
  }
}
