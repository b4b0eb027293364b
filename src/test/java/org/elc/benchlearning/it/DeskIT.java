package org.elc.benchlearning.it;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.elc.benchlearning.it.PreviewSite.Visitor;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;

/**
 * The coordinator's desk in a browser: finds whom to call, reminds, returns, extends, validates.
 */
public final class DeskIT {
  private static final String DESK = "/plugins/servlet/elc/desk";
  private static final String FIGURES =
      "member,unit,indicator,numerator,denominator,value,missing,note\n";

  @ClassRule public static final PreviewSite SITE = PreviewSite.withBeans(Visitor.BROWSER);

  @Rule public final Windows windows = new Windows(SITE);

  @BeforeClass
  public static void openRound() {
    PublishedRounds.in(SITE);
    Client office = Client.of(SITE, "office");
    office
        .post(
            "rounds",
            "application/json",
            """
            {"key": "desk", "name": "On the desk", "edition": "elc-1", "countries": [],
             "periodFrom": "2025-01-01", "periodTo": "2025-12-31", "timeZone": "Europe/Oslo",
             "due": "2027-03-31T23:59"}
            """)
        .ok();
    office.post("rounds/desk/state", Map.of("command", "open")).ok();
    office.postCsv("rounds/desk/figures", FIGURES + "no-3,,LEA1,1,12,,,fine\n").ok();
    office.postCsv("rounds/desk/figures", FIGURES + "no-4,,LEA1,1,12,,,fine\n").ok();
    SITE.wiki().space("office", "DESK", "Desk", "");
    SITE.wiki()
        .page(
            "office",
            "DESK",
            "",
            "Status",
            "<ac:structured-macro ac:name=\"elc-round-status\"><ac:parameter ac:name=\"round\">"
                + "desk</ac:parameter></ac:structured-macro>");
  }

  @Test
  public void theCoordinatorFindsRemindsReturnsExtendsAndValidates() {
    Window coordinator = windows.of("coordinator-no", Shape.DESK);
    Page page = coordinator.page();
    coordinator.open(DESK);
    assertThat(page.locator("h1").innerText(), containsString("On the desk"));
    assertThat(page.locator("#elc-desk tbody tr").first().innerText(), not(containsString("NO-3")));

    page.locator("#elc-remind summary").click();
    int awaited = page.locator("#elc-remind input[type=checkbox]:checked").count();
    act(page, "remind");
    assertThat(page.locator(".elc-office-news").innerText(), containsString(awaited + " "));
    assertThat(page.locator("#elc-remind input[type=checkbox]:checked").count(), is(0));

    open(page, "no-1");
    page.locator("#elc-extend summary").click();
    page.locator("#elc-extend-until").fill("2027-04-10T12:00");
    page.locator("#elc-extend-reason").fill("Moving house");
    act(page, "extend");
    assertThat(coordinator.text(), containsString("Moving house"));

    coordinator.open(DESK + "/desk/no-3");
    page.locator("#elc-return summary").click();
    page.locator("#elc-return button[type=submit]").click();
    assertThat(page.locator("#elc-return-reason-error").innerText(), is(not("")));
    page.locator("#elc-return-reason").fill("LEA1 looks odd");
    act(page, "return");
    assertThat(coordinator.text(), containsString("LEA1 looks odd"));

    coordinator.open(DESK + "/desk?show=check");
    page.locator("#elc-clean summary").click();
    act(page, "clean");
    coordinator.open(DESK + "/desk?show=done");
    assertThat(page.locator("#elc-desk").innerText(), containsString("Member NO-4"));

    Window member = windows.of("member-no-1", Shape.DESK);
    member.open("/display/DESK/Status");
    assertThat(member.text(), containsString("Moving house"));
    assertThat(member.text(), not(containsString("NO-3")));
  }

  @Test
  public void toMembersAndFacilitatorsThereIsNoDesk() {
    for (String user : List.of("member-no-1", "facilitator", "reader")) {
      Window window = windows.of(user, Shape.DESK);
      for (String path : List.of(DESK, DESK + "/desk", DESK + "/desk/no-1", DESK + "/nowhere")) {
        assertThat(user + path, window.open(path), is(404));
      }
    }
    Window coordinator = windows.of("coordinator-no", Shape.DESK);
    assertThat(coordinator.open(DESK + "/desk/se-1"), is(404));
  }

  @Test
  public void everybodyCanUseItWideNarrowLightAndDark() {
    List<String> found = new ArrayList<>();
    Window office = windows.of("office", Shape.DESK);
    for (String path : List.of(DESK + "/desk", DESK + "/desk/no-3", "/display/DESK/Status")) {
      assertThat(office.open(path), is(200));
      office
          .page()
          .evaluate(
              "() => document.querySelectorAll('.elc-office details').forEach(d => { d.open = true; })");
      Accessibility.problems(office.page()).forEach(p -> found.add(path + ": " + p));
    }

    assertThat(String.join("\n", found), found, empty());
  }

  private static void open(Page page, String member) {
    page.locator("#elc-desk th a[href$='/" + member + "']").click();
    page.waitForURL("**" + DESK + "/desk/**");
  }

  /** Sends a form and waits for the page to come back with its word of success. */
  private static void act(Page page, String form) {
    page.evaluate("() => document.querySelector('.elc-office-news').replaceChildren()");
    Locator button = page.locator("#elc-" + form + " button[type=submit]");
    button.click();
    page.locator(".elc-office-news .aui-message-success").waitFor();
  }
}
