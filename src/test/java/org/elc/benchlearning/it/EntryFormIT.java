package org.elc.benchlearning.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.elc.benchlearning.it.PreviewSite.Visitor;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;

/**
 * The entry form as people use it: by keyboard, at the same time, offline, and when it is wrong.
 */
public final class EntryFormIT {

  @ClassRule public static final PreviewSite SITE = PreviewSite.empty(Visitor.BROWSER);

  @Rule public final Windows windows = new Windows(SITE);

  private static long pageId;

  /** Two editors of one member, a member with units, and a page with the form. */
  @BeforeClass
  public static void openARound() {
    Client office = Client.of(SITE, "office");
    String withUnits = "fi-1,Lahti,FI,housing,M,,ASSURANCE,F1,2025-01-01,2030-12-31\n";
    office.postCsv("members/import", NordicNetwork.MEMBER_COLUMNS + withUnits).ok();
    String units = "member,unit,name,services\nfi-1,ita,East,\nfi-1,lansi,West,\n";
    office.postCsv("members/units/import", units).ok();
    NordicNetwork.open(SITE);
    Map.of(
            "member-no-2", NordicNetwork.OWN,
            "member-no-3", "no-2",
            "member-fi-1", "fi-1",
            "member-se-2", "se-2",
            "member-se-3", "se-2")
        .forEach(
            (user, member) ->
                office.put("members/" + member + "/people/" + user, Map.of("role", "EDITOR")).ok());
    SITE.wiki().space("office", "FORM", "Form", "");
    String macro = "<ac:structured-macro ac:name=\"elc-indicator-form\"/>";
    pageId = SITE.wiki().page("office", "FORM", "", "Figures", "<p>Our figures</p>" + macro);
  }

  @Test
  public void numbersAreEnteredByKeyboardAloneAndSavedByThemselves() {
    Page page = form("member-no-1", Shape.DESK);
    field(page, "LEA1", "numerator").focus();

    page.keyboard().type("31");
    page.keyboard().press("Enter");
    page.keyboard().type("40");
    page.keyboard().press("Enter");

    assertThat(field(page, "STA1", "numerator")).isFocused();
    assertThat(row(page, "LEA1").locator(".elc-result-text")).hasText(Pattern.compile("77,5.%"));
    assertThat(row(page, "LEA1").locator(".elc-status")).hasText(Pattern.compile("Lagret \\d.*"));
    assertThat(page.locator(".elc-spoken")).containsText("Lagret");
    page.keyboard().press("Shift+Enter");
    assertThat(field(page, "LEA1", "denominator")).isFocused();
    page.reload();
    assertThat(field(page, "LEA1", "denominator")).hasValue("40");
  }

  @Test
  public void whatIsRefusedStaysInTheFieldAlsoWhenThePageIsLoadedAgain() {
    Page page = form("member-no-1", Shape.DESK);

    field(page, "ETH1", "denominator").fill("40 %");
    field(page, "ETH1", "denominator").blur();

    Locator findings = row(page, "ETH1").locator(".elc-findings");
    assertThat(findings).containsText("Nevner:");
    assertThat(field(page, "ETH1", "denominator")).hasAttribute("aria-invalid", "true");
    page.onDialog(dialog -> dialog.accept());
    page.reload();
    assertThat(field(page, "ETH1", "denominator")).hasValue("40 %");
    field(page, "ETH1", "denominator").fill("40");
    field(page, "ETH1", "denominator").blur();
    assertThat(findings).hasText(Pattern.compile("Teller: .*"));
    field(page, "ETH1", "numerator").fill("30");
    field(page, "ETH1", "numerator").blur();
    assertThat(findings).isEmpty();
    assertThat(page.locator(".elc-bar-saved")).hasText("Alt er lagret");
  }

  @Test
  public void aNumberWithTwoMeaningsIsAskedAboutAndTheButtonsStayWhenItIsAskedAgain() {
    Page page = form("member-no-1", Shape.DESK);
    field(page, "STA1", "numerator").fill("1.234");
    field(page, "STA1", "numerator").blur();
    row(page, "STA1").getByText("Jeg mener 1234").waitFor();

    field(page, "STA1", "denominator").fill("10");
    row(page, "STA1").getByText("Jeg mener 1234").focus();
    assertThat(row(page, "STA1").locator(".elc-status-error")).hasCount(1);
    page.keyboard().press("Enter");

    assertThat(field(page, "STA1", "numerator")).hasValue("1234");
    assertThat(field(page, "STA1", "numerator")).isFocused();
    assertThat(row(page, "STA1").locator(".elc-status")).containsText("Lagret");
  }

  @Test
  public void ofTwoPeopleInOneFieldTheLaterOneChooses() {
    Page first = form("member-no-1", Shape.DESK);
    Page second = form("member-no-2", Shape.DESK);
    field(first, "IMP3", "value").fill("3");
    field(first, "IMP3", "value").blur();
    assertThat(row(first, "IMP3").locator(".elc-status")).containsText("Lagret");

    field(second, "IMP3", "value").fill("4");
    field(second, "IMP3", "value").blur();

    Locator findings = row(second, "IMP3").locator(".elc-findings");
    assertThat(findings).containsText("Member NO 1");
    assertThat(findings).containsText("3");
    row(second, "IMP3").getByText("Behold min: 4").click();
    assertThat(row(second, "IMP3").locator(".elc-status")).containsText("Lagret");
    first.evaluate("window.dispatchEvent(new Event('focus'))");
    assertThat(field(first, "IMP3", "value")).hasValue("4");
    assertThat(row(first, "IMP3").locator(".elc-status")).containsText("Member NO 2");
  }

  @Test
  public void withoutAConnectionNothingIsLost() {
    Page page = form("member-no-1", Shape.DESK);
    page.context().setOffline(true);

    field(page, "COM3", "numerator").fill("12");
    field(page, "COM3", "numerator").blur();
    assertThat(row(page, "COM3").locator(".elc-status")).containsText("ingen forbindelse");
    page.context().setOffline(false);

    assertThat(row(page, "COM3").locator(".elc-status")).containsText("Lagret");
    assertThat(page.locator(".elc-bar-saved")).hasText("Alt er lagret");
  }

  @Test
  public void notApplicableWantsItsReasonAndTheReviewLeadsThere() {
    Page page = form("member-no-1", Shape.DESK);

    row(page, "RIG2").locator("select").selectOption("not_applicable");
    assertThat(field(page, "RIG2", "value")).isDisabled();
    Locator finding = page.locator(".elc-review-findings a").filter(named("klage")).first();
    finding.focus();
    page.waitForResponse(
        "**/figures/form?**", () -> page.evaluate("window.dispatchEvent(new Event('focus'))"));
    assertThat(finding).isFocused();
    page.keyboard().press("Enter");
    assertThat(field(page, "RIG2", "note")).isFocused();
    page.keyboard().type("Ingen klager i perioden.");
    field(page, "RIG2", "note").blur();

    assertThat(row(page, "RIG2")).hasAttribute("data-stage", "answered");
    assertThat(row(page, "RIG2").locator(".elc-findings")).isEmpty();
  }

  @Test
  public void submittingGivesAReceiptThatCanBeTakenBack() {
    Page page = form("member-no-3", Shape.DESK);
    field(page, "LEA1", "numerator").fill("9");
    page.locator(".elc-submit").click();
    assertThat(page.locator(".elc-review h3")).isFocused();
    assertThat(page.locator(".elc-review-findings li")).hasCount(1);

    field(page, "LEA1", "denominator").fill("10");
    page.locator(".elc-submit").click();

    assertThat(page.locator(".elc-receipt h3")).isFocused();
    assertThat(page.locator(".elc-receipt-number"))
        .hasText(Pattern.compile("WALK-ROUND\\.NO-2\\.\\d+-\\d\\d"));
    assertThat(page.locator(".elc-field")).hasCount(0);
    page.locator(".elc-withdraw").click();
    assertThat(field(page, "LEA1", "numerator")).hasValue("9");
  }

  @Test
  public void aColleagueWhoSubmitsLocksTheForm() {
    Page first = form("member-se-2", Shape.DESK);
    Page second = form("member-se-3", Shape.DESK);
    field(first, "STA4", "value").fill("4,2");
    field(first, "STA4", "denominator").fill("30");
    field(first, "LEA1", "numerator").fill("9");
    field(first, "LEA1", "denominator").fill("10");
    first.locator(".elc-submit").click();
    first.locator(".elc-receipt").waitFor();

    second.evaluate("window.dispatchEvent(new Event('focus'))");

    assertThat(second.locator(".elc-receipt-number")).isVisible();
    assertThat(second.locator(".elc-field")).hasCount(0);
    first.locator(".elc-withdraw").click();
    first.locator(".elc-field").first().waitFor();
  }

  @Test
  public void eachUnitHasFiguresOfItsOwn() {
    Page page = form("member-fi-1", Shape.DESK);
    field(page, "LEA1", "numerator").fill("5");
    field(page, "LEA1", "denominator").fill("6");

    page.locator(".elc-entry-units select").selectOption("lansi");

    assertThat(page.locator(".elc-entry-title")).containsText("West");
    assertThat(page.locator(".elc-entry-title")).isFocused();
    assertThat(field(page, "LEA1", "numerator")).hasValue("");
    field(page, "LEA1", "numerator").fill("1");
    page.locator(".elc-entry-units select").selectOption("ita");
    assertThat(page.locator(".elc-entry-title")).containsText("East");
    assertThat(field(page, "LEA1", "numerator")).hasValue("5");
    assertThat(row(page, "LEA1").locator(".elc-result-text")).hasText("83.3%");
  }

  @Test
  public void onPaperTheFiguresStandInATable() {
    Client member = Client.of(SITE, "member-no-1");

    Client.Reply word = member.get("/exportword?pageId=" + pageId).ok();
    Client.Reply pdf = member.get("/spaces/flyingpdf/pdfpageexport.action?pageId=" + pageId).ok();

    assertThat(firstPart(word.text()), containsString("confluenceTable"));
    assertThat(firstPart(word.text()), not(containsString("<input")));
    assertThat(pdf.type(), containsString("application/pdf"));
  }

  @Test
  public void leavingWithUnsavedTextIsAskedAbout() {
    Page page = form("member-no-1", Shape.DESK);
    field(page, "STA4", "value").fill("four");
    field(page, "STA4", "value").blur();
    assertThat(row(page, "STA4").locator(".elc-findings")).not().isEmpty();
    StringBuilder asked = new StringBuilder();
    page.onDialog(
        dialog -> {
          asked.append(dialog.type());
          dialog.accept();
        });

    page.navigate(SITE.baseUrl() + "/dashboard.action");

    assertThat(asked.toString(), is("beforeunload"));
  }

  @Test
  public void theFormIsAccessibleWideAndNarrowLightAndDark() {
    Page page = form("member-no-1", Shape.DESK);
    page.locator(".elc-more summary").first().click();

    assertThat(Accessibility.problems(page), empty());
  }

  @Test
  public void withoutScriptsThePageSaysWhy() {
    Client member = Client.of(SITE, "member-no-1");

    String page = member.get("/display/FORM/Figures").page().select(".elc-entry").text();

    assertThat(page, containsString("JavaScript"));
  }

  private Page form(String user, Shape shape) {
    Window window = windows.of(user, shape);
    window.open("/display/FORM/Figures");
    assertThat(window.page().locator(".elc-entry")).hasAttribute("data-awake", "true");
    return window.page();
  }

  /** The page in a file of several parts, each of them in Base64. */
  private static String firstPart(String file) {
    Matcher part = Pattern.compile("base64\\s+(?:[\\w-]+:.*\\s+)*([\\w+/=\\s]+)--").matcher(file);
    assertThat(file, part.find());
    return new String(Base64.getMimeDecoder().decode(part.group(1)), UTF_8);
  }

  private static Locator.FilterOptions named(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  private static Locator row(Page page, String code) {
    return page.locator(".elc-field[data-code=" + code + "]");
  }

  private static Locator field(Page page, String code, String part) {
    return row(page, code).locator("[name=" + part + "]");
  }
}
