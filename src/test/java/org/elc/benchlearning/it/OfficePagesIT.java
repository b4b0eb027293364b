package org.elc.benchlearning.it;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.elc.benchlearning.it.PreviewSite.Visitor;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;

/** The office's pages in a browser: a round is prepared, followed and published there. */
public final class OfficePagesIT {
  private static final String PAGES = "/plugins/servlet/elc/";
  private static final String MEMBERS =
      "key,name,country,services,size_band,status,certificate_level,certificate_number,"
          + "certificate_from,certificate_to\n";

  private static final String FIGURES =
      "member,unit,indicator,numerator,denominator,value,missing,note\n";

  @ClassRule public static final PreviewSite SITE = PreviewSite.withBeans(Visitor.BROWSER);

  @Rule public final Windows windows = new Windows(SITE);

  @BeforeClass
  public static void publishRounds() {
    PublishedRounds.in(SITE);
  }

  @Test
  public void peopleWithARoleFindThePagesInTheMenu() {
    Window office = windows.of("office", Shape.DESK);
    office.link("Bench learning").click();
    office.page().waitForURL("**" + PAGES + "rounds");
    assertThat(office.text(), containsString("International 2025"));
    assertThat(office.text(), containsString("27 of 27"));

    Window member = windows.of("member-no-1", Shape.DESK);
    member.open(PAGES + "rounds");
    assertThat(member.text(), containsString("1 av 1"));
    assertThat(member.page().locator("form.elc-action").count(), is(0));
    member.open(PAGES + "members");
    assertThat(member.text(), containsString("Member NO-1"));
    assertThat(member.text(), not(containsString("Member NO-2")));
  }

  @Test
  public void toOthersThePagesAreNotThere() {
    Window reader = windows.of("reader", Shape.DESK);
    reader.open("/dashboard.action");
    assertThat(reader.link("Bench learning").count(), is(0));

    assertThat(reader.open(PAGES + "no-such-page"), is(404));
    String nothing = reader.text();
    for (String page : List.of("rounds", "rounds/international-2025", "members", "catalogue")) {
      assertThat(page, reader.open(PAGES + page), is(404));
      assertThat(page, reader.text(), is(nothing));
    }
    Window member = windows.of("member-no-1", Shape.DESK);
    assertThat(member.open(PAGES + "members/no-2"), is(404));
    assertThat(member.open(PAGES + "members/no-1"), is(200));
  }

  @Test
  public void aFileIsCheckedLineByLineBeforeItIsImported() {
    Window office = windows.of("office", Shape.DESK);
    office.open(PAGES + "members");
    Locator files = office.page().locator("#elc-files-members");

    choose(files, MEMBERS + "fi-good,Good,FI,housing,M,,,,,\nfi-bad,Bad,Finland,,M,,,,,\n");
    files.locator("button[value=check]").click();
    files.locator(".elc-problems li").waitFor();
    assertThat(
        files.locator(".elc-problems").innerText(), containsString("Line 3, column country:"));
    assertThat(files.locator("button[value=import]").isDisabled(), is(true));

    choose(files, MEMBERS + "fi-good,Good,FI,housing,M,,,,,\n");
    files.locator("button[value=check]").click();
    files.locator(".aui-message-info").waitFor();
    assertThat(files.innerText(), containsString("New: 1."));
    assertThat(office.text(), not(containsString("fi-good")));

    succeed(office, files.locator("button[value=import]"));
    assertThat(office.text(), containsString("fi-good"));
  }

  @Test
  public void whatWasTypedStaysUntilTheRoundCanBeMade() {
    Window office = windows.of("office", Shape.DESK);
    office.open(PAGES + "rounds");
    Page page = office.page();
    page.locator("#elc-create-round summary").click();
    page.locator("#elc-create-round-name").fill("Pilot of the North");
    page.locator("#elc-create-round-key").fill("Not a key");
    page.locator("#elc-create-round-periodFrom").fill("2025-01-01");
    page.locator("#elc-create-round-periodTo").fill("2024-12-31");
    office.button("Make the draft").click();

    assertThat(error(page, "due"), is("This must be filled in."));
    page.locator("#elc-create-round-due").fill("2027-03-31T23:59");
    office.button("Make the draft").click();
    page.locator("#elc-create-round-key-error p").waitFor();
    assertThat(error(page, "key"), containsString("“Not a key” cannot be used as a key."));
    assertThat(page.locator("#elc-create-round-name").inputValue(), is("Pilot of the North"));

    page.locator("#elc-create-round-key").fill("pilot-north");
    page.locator("#elc-create-round-periodTo").fill("2025-12-31");
    page.locator("#elc-create-round-invitation").selectOption("listed");
    office.button("Make the draft").click();
    page.waitForURL("**" + PAGES + "rounds/pilot-north");
    assertThat(page.locator("h1").innerText(), is("Pilot of the North"));
    assertThat(office.text(), containsString("31 Mar 2027, 23:59 (Europe/Brussels, UTC+02:00)"));
  }

  private static String error(Page page, String field) {
    return page.locator("#elc-create-round-" + field + "-error").innerText();
  }

  @Test
  public void theOfficeTakesARoundFromDraftToPublished() {
    Window office = windows.of("office", Shape.DESK);
    Page page = office.page();
    page.onDialog(Dialog::accept);
    Client.of(SITE, "office")
        .post(
            "rounds",
            "application/json",
            """
            {"key": "walk", "name": "Walked by hand", "edition": "elc-1", "invitation": "listed",
             "periodFrom": "2025-01-01", "periodTo": "2025-12-31", "timeZone": "Europe/Oslo",
             "due": "2027-03-31T23:59"}
            """);
    office.open(PAGES + "rounds/walk");

    page.locator("#elc-invite summary").click();
    office.field("Member NO-1").check();
    office.field("Member NO-2").check();
    act(office, "invite");
    act(office, "open");

    page.locator("#elc-extend summary").click();
    page.locator("#elc-extend-member-unit").selectOption("no-2//");
    page.locator("#elc-extend-until").fill("2027-04-30T12:00");
    page.locator("#elc-extend-reason").fill("Moving house");
    act(office, "extend");
    assertThat(office.text(), containsString("Moving house"));

    Locator files = page.locator("#elc-files-figures");
    choose(files, FIGURES + "no-1,,LEA1,1,2,,,two goals only\n");
    files.locator("button[value=check]").click();
    files.locator(".aui-message-info").waitFor();
    succeed(office, files.locator("button[value=import]"));
    assertThat(office.text(), containsString("WALK.NO-1.1"));

    page.locator("#elc-return summary").click();
    page.locator("#elc-return-reason").fill("LEA1 looks odd");
    act(office, "return");
    assertThat(office.text(), containsString("LEA1 looks odd"));

    Client.of(SITE, "office").postCsv("rounds/walk/figures", FIGURES + "no-2,,LEA1,1,3,,,\n").ok();
    Client.of(SITE, "member-no-1").post("rounds/walk/submission", Map.of("member", "no-1")).ok();
    office.open(PAGES + "rounds/walk");
    page.locator("#elc-validate summary").click();
    act(office, "validate");
    assertThat(office.text(), containsString("VALIDATED"));

    act(office, "close");
    act(office, "compute");
    act(office, "publish");
    assertThat(office.text(), containsString("The results are published."));
  }

  /** Opens a form, sends it and waits for the page to come back with its word of success. */
  private static void act(Window window, String form) {
    Locator folded = window.page().locator("details#elc-" + form + ":not([open]) > summary");
    if (folded.count() > 0) {
      folded.click();
    }
    succeed(window, window.page().locator("#elc-" + form + " button[type=submit]"));
  }

  /** The word of the time before must not pass for the one that is waited for. */
  private static void succeed(Window window, Locator button) {
    window.page().evaluate("() => document.querySelector('.elc-office-news').replaceChildren()");
    button.click();
    window.page().locator(".elc-office-news .aui-message-success").waitFor();
  }

  @Test
  public void rolesAreGivenAndTakenOnTheMembersPage() {
    Window coordinator = windows.of("coordinator-no", Shape.DESK);
    coordinator.open(PAGES + "members/no-9");
    Page page = coordinator.page();
    page.locator("#elc-assign summary").click();
    page.locator("#elc-assign-user").fill("nobody-at-all");
    page.locator("#elc-assign button[type=submit]").click();
    page.locator("#elc-assign-user-error p").waitFor();
    page.locator("#elc-assign-user").fill("facilitator");
    act(coordinator, "assign");
    assertThat(page.locator("#elc-people").innerText(), containsString("facilitator"));

    page.locator("#elc-remove summary").click();
    page.locator("#elc-remove-user").selectOption("facilitator");
    act(coordinator, "remove");
    assertThat(page.locator("#elc-people").count(), is(0));
  }

  @Test
  public void theProfileStandsInAPageAndLinksItsSpace() {
    SITE.wiki().space("member-no-1", "PROFILE", "Profile", "");
    SITE.wiki()
        .page(
            "member-no-1",
            "PROFILE",
            "",
            "Record",
            "<ac:structured-macro ac:name=\"elc-member-profile\"/>");
    Window member = windows.of("member-no-1", Shape.DESK);
    member.open("/display/PROFILE/Record");
    assertThat(member.page().locator(".elc-profile").innerText(), containsString("Member NO-1"));

    member.page().locator("#elc-space summary").click();
    assertThat(member.page().locator("#elc-space-space").inputValue(), is("PROFILE"));
    act(member, "space");
    Window office = windows.of("office", Shape.DESK);
    office.open("/display/PROFILE/Record");
    assertThat(office.page().locator(".elc-profile h2").first().innerText(), is("Member NO-1"));
    Window other = windows.of("reader", Shape.DESK);
    other.open("/display/PROFILE/Record");
    assertThat(other.text(), containsString("There is nothing to show here."));
  }

  @Test
  public void everybodyCanUseThemWideNarrowLightAndDark() {
    List<String> found = new ArrayList<>();
    Window window = windows.of("office", Shape.DESK);
    for (String path :
        List.of("rounds", "rounds/international-2025", "members", "members/no-1", "catalogue")) {
      window.open(PAGES + path);
      Page page = window.page();
      page.evaluate(
          "() => document.querySelectorAll('.elc-office details').forEach(d => { d.open = true; })");
      Accessibility.problems(page).forEach(problem -> found.add(path + ": " + problem));
    }

    assertThat(String.join("\n", found), found, empty());
  }

  private static void choose(Locator files, String csv) {
    files
        .locator("input[type=file]")
        .setInputFiles(
            new FilePayload("file.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
  }
}
