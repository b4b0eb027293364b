package org.elc.benchlearning.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.elc.benchlearning.it.NordicNetwork.OWN;
import static org.elc.benchlearning.it.NordicNetwork.ROUND;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.elc.benchlearning.it.PreviewSite.Visitor;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;

/**
 * The path that the product stands on, walked by the people who take part in it: from a list of
 * members to the table in which a member finds its place.
 */
public final class WalkIT {

  @ClassRule public static final PreviewSite SITE = PreviewSite.empty(Visitor.BROWSER);

  private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

  private static final String TABLE_OF_NO_ROUND =
      "<ac:structured-macro ac:name=\"elc-benchmark-table\">"
          + "<ac:parameter ac:name=\"round\">none</ac:parameter></ac:structured-macro>";

  @Rule public final Windows windows = new Windows(SITE);

  @Test
  public void aRoundIsWalkedFromTheListOfMembersToTheTable() {
    Window office = windows.of("office", Shape.DESK);
    importMembers(office);
    importTheCatalogue(office);
    assignTheEditor(office);
    openTheRound(office);

    Window member = windows.of("member-no-1", Shape.DESK);
    createTheMemberSpace(member);
    enterFiguresByKeyboard(member);
    submitAfterReloading(member);

    importTheFiguresOfTheOthers(office);
    superviseTheOwnCountry(windows.of("coordinator-no", Shape.DESK));
    submitAgain();
    endTheRound(office);

    readTheTable(member);
    readTheDocuments(member);
    othersSeeNothing(member.page().url());
  }

  private static void importMembers(Window office) {
    String wrong = "no-1,Fjord 1,Norge,housing,M,,,,,\n";
    OfficeForms forms = new OfficeForms(office).goTo("Members");
    assertThat(
        forms.check("members", NordicNetwork.MEMBER_COLUMNS + wrong),
        containsString("Line 2, column country:"));
    assertThat(office.text(), not(containsString("Fjord 1")));

    assertThat(forms.check("members", NordicNetwork.membersCsv()), containsString("New: 17."));
    forms.apply("members");
    assertThat(office.text(), containsString("Fjord 11"));
  }

  private static void importTheCatalogue(Window office) {
    OfficeForms forms = new OfficeForms(office).goTo("Indicator catalogue");
    office.page().locator("#elc-key-catalogue").fill(NordicNetwork.EDITION);
    forms.check("catalogue", NordicNetwork.editionCsv(Client.of(SITE, "office")));
    forms.apply("catalogue");
  }

  private static void assignTheEditor(Window office) {
    OfficeForms forms = new OfficeForms(office).goTo("Members").choose("Fjord 1");
    forms.unfold("assign").fill("assign", "user", "member-no-1").send("assign");
    assertThat(office.text(), containsString("Member NO 1"));
  }

  private static void openTheRound(Window office) {
    OfficeForms forms = new OfficeForms(office).goTo("Rounds").unfold("create-round");
    NordicNetwork.round()
        .forEach(
            (field, value) -> {
              if (field.equals("edition") || field.equals("timeZone")) {
                forms.select("create-round", field, value.toString());
              } else {
                forms.fill("create-round", field, value.toString());
              }
            });
    forms.send("create-round");
    forms.send("open");
    assertThat(office.text(), containsString("0 of 17"));
  }

  private static void importTheFiguresOfTheOthers(Window office) {
    OfficeForms forms = new OfficeForms(office).goTo("Rounds").choose(NordicNetwork.ROUND_NAME);
    forms.check("figures", NordicNetwork.figuresCsvOfTheOthers());
    forms.apply("figures");
    assertThat(office.text(), containsString("17 of 17"));
  }

  /** Returns, extends and validates; sees and does nothing of other countries. */
  private static void superviseTheOwnCountry(Window coordinator) {
    OfficeForms forms = new OfficeForms(coordinator).goTo("Runder").choose("Walk round");
    assertThat(coordinator.text(), containsString("Fjord 11"));
    assertThat(coordinator.text(), not(containsString("Sjö")));

    forms
        .unfold("return")
        .select("return", "member", "Fjord 2")
        .fill("return", "reason", "LEA1 ser rart ut")
        .send("return");
    forms
        .unfold("extend")
        .select("extend", "member", "Fjord 2")
        .fill("extend", "until", LocalDate.now(OSLO).plusWeeks(4) + "T12:00")
        .fill("extend", "reason", "Flytting")
        .send("extend");
    forms.unfold("validate").select("validate", "member", "Fjord 3").send("validate");
    assertThat(coordinator.text(), containsString("LEA1 ser rart ut"));
    assertThat(coordinator.text(), containsString("Flytting"));
    assertThat(coordinator.text().toLowerCase(Locale.ROOT), containsString("godkjent"));
  }

  private static void createTheMemberSpace(Window member) {
    Page page = member.page();
    Keyboard keyboard = new Keyboard(page);
    member.open("/dashboard.action");
    keyboard.to("#addSpaceLink").follow();
    keyboard.to("[name=blueprint]").press("ArrowDown");
    assertThat(page.locator("#blueprint-member-space")).isChecked();
    keyboard.to("#name").type("Fjord 1").to("#spaceKey").type("FJORD1").follow();
    assertThat(page.locator("h1")).containsText("Fjord 1");
  }

  private static void enterFiguresByKeyboard(Window member) {
    new Keyboard(member.page()).to("main a[href$='Rapporter+tall']").follow();
    FiguresPage form = new FiguresPage(member);
    form.enter("LEA1", "numerator", "60", "denominator", "50");
    form.says("LEA1", "60 er mer enn 50");
    form.goBackAndEnter("LEA1", "numerator", "45");
    form.shows("LEA1", "90,0 %");
    form.isCalm("LEA1");

    form.enter("STA1", "numerator", "1.875", "denominator", "12,5");
    form.choose("STA1", "Jeg mener 1875");
    form.shows("STA1", "150,0 timer per årsverk");
    form.says("STA1", "Trenger en kommentar");
    form.comment("STA1", "Alle fikk førstehjelpskurs i år");
    form.says("STA1", "Forklart i kommentaren");

    form.enter("STA4", "value", "3,25", "denominator", "40");
    form.shows("STA4", "3,25 poeng 1–5");

    form.answer("RIG2", "Ikke aktuelt");
    form.comment("RIG2", "Vi fikk ingen klager");
    form.isSaved("RIG2");

    form.enter("ETH1", "numerator", "25", "denominator", "50");
    form.enter("COM3", "numerator", "20", "denominator", "40");
    form.enter("IMP3", "value", "2");
    form.isSaved("IMP3");
  }

  private static void submitAfterReloading(Window member) {
    member.page().reload();
    FiguresPage form = new FiguresPage(member);
    form.holds("LEA1", "numerator", "45");
    form.holds("STA1", "numerator", "1875");
    form.holds("STA1", "denominator", "12,5");
    form.holds("STA1", "note", "Alle fikk førstehjelpskurs i år");
    form.holds("STA4", "value", "3,25");
    form.holds("RIG2", "missing", "not_applicable");
    form.holds("RIG2", "note", "Vi fikk ingen klager");

    assertThat(form.submit(), containsString(OWN.toUpperCase()));
  }

  /** What was sent back is for the member's own people to mend and hand in. */
  private static void submitAgain() {
    Client.of(SITE, "coordinator-no")
        .put("members/no-2/people/member-no-2", Map.of("role", "EDITOR"))
        .ok();
    Client.of(SITE, "member-no-2")
        .post("rounds/" + ROUND + "/submission", Map.of("member", "no-2"))
        .ok();
  }

  /** The deadline comes nearer, and an administrator does not wait for the job's own time. */
  private void endTheRound(Window office) {
    String soon = LocalDateTime.now(OSLO).plusSeconds(4).truncatedTo(ChronoUnit.SECONDS).toString();
    new OfficeForms(office)
        .unfold("due")
        .fill("due", "due", soon)
        .fill("due", "closes", soon)
        .send("due");
    Window admin = windows.of("admin", Shape.DESK);
    admin.open("/admin/console.action");
    new Keyboard(admin.page()).to("main a[href$='scheduledjobs.action']").follow();
    for (int attempt = 0; attempt < 30 && !isPublished(office); attempt++) {
      new Keyboard(admin.page()).to("main form button").follow();
      assertThat(admin.page().locator("[role=status]")).containsText("SUCCESS");
    }
    assertThat(office.text(), containsString("The results are published."));
  }

  private static boolean isPublished(Window office) {
    office.page().reload();
    return office.text().contains("The results are published.");
  }

  private static final String MARKUP = "all => [...new Set(all.map(e => e.outerHTML))].join()";

  private static void readTheTable(Window member) {
    member.open("/display/FJORD1");
    new Keyboard(member.page()).to("main a[href$='Resultater']").follow();
    BenchmarkTable table = new BenchmarkTable(member);
    table.row("LEA1").shows("90,0", "Blant de beste", "50,0", "58,0", "66,0");
    table.row("STA4").shows("3,25");
    table.row("ETH1").shows("50,0");
    table.row("RIG2").shows("Ikke aktuelt", "For få deltakere");
    table.row("LEA1").hasIcon();

    table.choose("Deltakere i Norge");
    table.row("LEA1").shows("90,0");
  }

  private static void readTheDocuments(Window member) {
    String query = "?pageId=" + member.pageId();
    String pdf =
        DocumentText.ofPdf(download(member, "/spaces/flyingpdf/pdfpageexport.action" + query));
    String word = DocumentText.ofWord(download(member, "/exportword" + query));
    for (String document : List.of(pdf, word)) {
      assertThat(document, containsString("90,0"));
      assertThat(document, containsString("Blant de beste"));
      assertThat(document, containsString("58,0"));
      assertThat(document, containsString("For få deltakere"));
    }
  }

  private static byte[] download(Window window, String path) {
    APIResponse response = window.page().request().get(SITE.baseUrl() + path);
    assertThat(response.status(), is(200));
    return response.body();
  }

  /** Those who may read the page but not the data see what anybody sees of a round that is none. */
  private void othersSeeNothing(String address) {
    SITE.wiki().openToAnonymous("FJORD1");
    SITE.wiki().page("office", "FJORD1", "", "Nothing", TABLE_OF_NO_ROUND);
    for (Window window : List.of(windows.of("reader", Shape.DESK), windows.anonymous(Shape.DESK))) {
      window.open("/display/FJORD1/Nothing");
      String nothing = window.page().locator(".elc-nothing").evaluateAll(MARKUP).toString();
      window.open(address);
      assertThat(window.page().locator(".elc-nothing").evaluateAll(MARKUP), is(nothing));
      assertThat(window.page().content(), not(containsString("58.0")));
    }
    assertThat(Client.anonymous(SITE).get("rounds/" + ROUND + "/statistics").status(), is(401));
    assertThat(
        Client.of(SITE, "reader").get("rounds/" + ROUND + "/statistics"),
        is(Client.of(SITE, "reader").get("rounds/none/statistics")));
  }
}
