package org.elc.benchlearning.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Set;
import org.elc.benchlearning.it.PreviewSite.Visitor;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;

/** From an application to a name beside a result, and away again, in a browser. */
public final class MembershipWalkIT {
  private static final String PAGES = "/plugins/servlet/elc/";
  private static final String LETTER =
      "We have worked with open doors for ten years and would like to see how others do it.";

  @ClassRule public static final PreviewSite SITE = PreviewSite.withBeans(Visitor.BROWSER);

  @Rule public final Windows windows = new Windows(SITE);

  @BeforeClass
  public static void publishRounds() {
    PublishedRounds.in(SITE);
  }

  @Test
  public void anApplicantBecomesAMemberWithASpace() {
    Window applicant = windows.of("reader", Shape.DESK);
    apply(applicant);

    Window coordinator = windows.of("coordinator-no", Shape.DESK);
    accept(coordinator);

    applicant.open(PAGES + "apply");
    assertThat(applicant.page().locator("#elc-own-applications")).containsText("Accepted");
    assertThat(applicant.text(), containsString("Create your space now"));
    assertThat(Accessibility.problems(applicant.page()), is(empty()));
    applicant.page().setViewportSize(Shape.DESK.width(), Shape.DESK.height());
    createAndLinkTheSpace(applicant);

    consent(applicant, "no-open-doors-as", "NETWORK");
    assertThat(applicant.page().locator("#elc-consents")).containsText("The whole network");

    applicant.open(PAGES + "directory?country=NO");
    assertThat(applicant.link("Open Doors AS").getAttribute("href"), containsString("/display/"));
    assertThat(Accessibility.problems(applicant.page()), is(empty()));
  }

  private static void apply(Window applicant) {
    Page page = applicant.page();
    applicant.open(PAGES + "apply");
    page.locator("#elc-apply-country").selectOption("NO");
    page.locator("#elc-apply-letter").fill(LETTER + " Write to kari@example.org.");
    send(applicant, "#elc-apply");
    assertThat(page.locator("#elc-apply-organisation-error")).not().isEmpty();

    page.locator("#elc-apply-organisation").fill("Open Doors AS");
    page.locator("#elc-apply input[value=housing]").check();
    page.locator("#elc-apply-sizeBand").selectOption("M");
    send(applicant, "#elc-apply");
    assertThat(page.locator("#elc-apply-letter-error")).containsText("mail address");
    assertThat(page.locator("#elc-apply-organisation")).hasValue("Open Doors AS");
    assertThat(Accessibility.problems(page), is(empty()));
    page.setViewportSize(Shape.DESK.width(), Shape.DESK.height());

    page.locator("#elc-apply-letter").fill(LETTER);
    send(applicant, "#elc-apply");
    succeeds(applicant);
    assertThat(page.locator("#elc-own-applications")).containsText("Waits for a decision");
  }

  private static void accept(Window coordinator) {
    Page page = coordinator.page();
    coordinator.open(PAGES + "applications");
    assertThat(Accessibility.problems(page), is(empty()));
    page.setViewportSize(Shape.DESK.width(), Shape.DESK.height());
    coordinator.link("Open Doors AS").click();
    page.locator("#elc-accept").waitFor();
    assertThat(coordinator.text(), containsString(LETTER));
    assertThat(Accessibility.problems(page), is(empty()));
    page.setViewportSize(Shape.DESK.width(), Shape.DESK.height());
    send(coordinator, "#elc-accept");
    succeeds(coordinator);
  }

  private static void createAndLinkTheSpace(Window member) {
    Page page = member.page();
    member.open("/createspace.action");
    page.locator("#blueprint-member-space").check();
    page.locator("#name").fill("Open Doors");
    page.locator("#spaceKey").fill("DOORS");
    page.keyboard().press("Enter");
    assertThat(page.locator("h1")).containsText("Open Doors");
    page.locator("main a[href$='Profile']").first().click();
    page.locator("#elc-space summary").click();
    assertThat(page.locator("#elc-space-space")).hasValue("DOORS");
    send(member, "#elc-space");
    succeeds(member);
    assertThat(page.locator(".elc-profile")).containsText("Candidate");
  }

  @Test
  public void aNameIsThereWithConsentAndGoneWithoutIt() {
    Window editor = windows.of("member-no-1", Shape.DESK);
    Window other = windows.of("member-se-1", Shape.DESK);
    assertThat(best(other, "all"), not(containsString("Member NO-1")));
    Client rest = Client.of(SITE, "member-se-1");

    consent(editor, "COUNTRY");
    assertThat(best(other, "all"), not(containsString("Member NO-1")));
    Window neighbour = windows.of("member-no-2", Shape.DESK);
    assertThat(best(neighbour, "all"), containsString("Member NO-1"));

    assertThat(named(rest), is(empty()));

    consent(editor, "NETWORK");
    assertThat(best(other, "all"), containsString("Member NO-1"));
    assertThat(named(rest), hasItem("no-1"));
    assertThat(Accessibility.problems(other.page()), is(empty()));

    consent(editor, "NONE");
    assertThat(best(other, "all"), not(containsString("Member NO-1")));
    assertThat(named(rest), is(empty()));
    assertThat(best(neighbour, "all"), not(containsString("Member NO-1")));
    other.open(PAGES + "benchmark?round=international-2025");
    assertThat(other.text(), not(containsString("Member NO-1")));
  }

  private static Set<String> named(Client rest) {
    return Set.copyOf(
        rest.get("rounds/international-2025/best-in-class?group=all")
            .json()
            .findValuesAsText("member"));
  }

  @Test
  public void aCountryProposesForTheCatalogueAndReadsTheAnswer() {
    Window coordinator = windows.of("coordinator-no", Shape.DESK);
    Page proposing = coordinator.page();
    coordinator.open(PAGES + "catalogue");
    proposing.locator("#elc-propose summary").click();
    proposing.locator("#elc-propose-change").fill("Tell <b>personer</b>.\nIkke plasser.");
    proposing.locator("#elc-propose-reason").fill("En plass kan deles.");
    send(coordinator, "#elc-propose");
    assertThat(proposing.locator("#elc-propose-indicator-error")).not().isEmpty();
    assertThat(proposing.locator("#elc-propose-reason")).hasValue("En plass kan deles.");
    proposing.locator("#elc-propose-indicator").selectOption("LEA1");
    send(coordinator, "#elc-propose");
    succeeds(coordinator);
    assertThat(proposing.locator("#elc-proposals")).containsText("Tell <b>personer</b>.");

    Window office = windows.of("office", Shape.DESK);
    Page answering = office.page();
    office.open(PAGES + "catalogue");
    answering.locator("#elc-proposals tbody a").first().click();
    answering.locator("#elc-answer-answer").fill("From the next edition on.");
    assertThat(office.text(), containsString("En plass kan deles."));
    assertThat(Accessibility.problems(answering), is(empty()));
    send(office, "#elc-answer");
    succeeds(office);

    coordinator.open(PAGES + "catalogue");
    assertThat(proposing.locator("#elc-proposals")).containsText("From the next edition on.");
    proposing.locator("#elc-proposals tbody a").first().click();
    assertThat(proposing.locator("#main")).containsText("Ikke plasser.");
    String address = proposing.url();

    Window stranger = windows.of("coordinator-se", Shape.DESK);
    assertThat(stranger.open(address), is(404));
    stranger.open(PAGES + "catalogue");
    assertThat(stranger.page().locator("#elc-propose").count(), is(1));
    assertThat(stranger.page().locator("#elc-proposals").count(), is(0));
    Window member = windows.of("member-no-1", Shape.DESK);
    assertThat(member.open(address), is(404));
    member.open(PAGES + "catalogue");
    assertThat(member.page().locator("#elc-propose, #elc-proposals").count(), is(0));
  }

  @Test
  public void whoIsNotSignedInIsAskedToSignIn() {
    Window anonymous = windows.anonymous(Shape.DESK);
    anonymous.open(PAGES + "apply");

    assertThat(anonymous.page().locator("#loginform")).isVisible();
  }

  private static void consent(Window editor, String audience) {
    consent(editor, "no-1", audience);
  }

  private static void consent(Window editor, String member, String audience) {
    Page page = editor.page();
    editor.open(PAGES + "members/" + member);
    page.locator("#elc-consent summary").click();
    page.locator("#elc-consent select[name=scope]").selectOption("all");
    page.locator("#elc-consent select[name=audience]").selectOption(audience);
    send(editor, "#elc-consent");
    succeeds(editor);
  }

  private static String best(Window reader, String group) {
    reader.open(PAGES + "best?round=international-2025&group=" + group);
    return reader.text();
  }

  private static void send(Window window, String form) {
    Locator button = window.page().locator(form + " button[type=submit]");
    window.page().evaluate("() => document.querySelector('.elc-office-news').replaceChildren()");
    button.click();
  }

  private static void succeeds(Window window) {
    window.page().locator(".elc-office-news .aui-message-success").waitFor();
  }
}
