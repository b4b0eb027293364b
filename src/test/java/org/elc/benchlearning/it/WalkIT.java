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
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
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

  private static final String TABLE_OF_NO_ROUND =
      "<ac:structured-macro ac:name=\"elc-benchmark-table\">"
          + "<ac:parameter ac:name=\"round\">none</ac:parameter></ac:structured-macro>";

  @Rule public final Windows windows = new Windows(SITE);

  @Test
  public void aRoundIsWalkedFromTheListOfMembersToTheTable() {
    NordicNetwork.open(SITE);

    Window member = windows.of("member-no-1", Shape.DESK);
    createTheMemberSpace(member);
    enterFiguresByKeyboard(member);
    submitAfterReloading(member);

    Client.of(SITE, "office")
        .postCsv("rounds/" + ROUND + "/figures", NordicNetwork.figuresCsvOfTheOthers())
        .ok();
    endTheRound();
    readTheTable(member);
    readTheDocuments(member);
    othersSeeNothing(member.page().url());
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

  /** The deadline comes nearer, and an administrator does not wait for the job's own time. */
  private void endTheRound() {
    LocalDateTime due = LocalDateTime.now(ZoneId.of("Europe/Oslo")).plusSeconds(2);
    Client.of(SITE, "office")
        .post("rounds/" + ROUND + "/due", Map.of("due", due.toString(), "closes", due.toString()))
        .ok();
    Window admin = windows.of("admin", Shape.DESK);
    admin.open("/admin/console.action");
    new Keyboard(admin.page()).to("main a[href$='scheduledjobs.action']").follow();
    for (int attempt = 0; attempt < 20 && !isPublished(); attempt++) {
      new Keyboard(admin.page()).to("main form button").follow();
      assertThat(admin.page().locator("[role=status]")).containsText("SUCCESS");
    }
    assertThat(isPublished(), is(true));
  }

  private static boolean isPublished() {
    return Client.of(SITE, "office")
        .get("rounds/" + ROUND)
        .json()
        .get("state")
        .asText()
        .equals("PUBLISHED");
  }

  private static void readTheTable(Window member) {
    member.open("/display/FJORD1");
    new Keyboard(member.page()).to("main a[href$='Resultater']").follow();
    BenchmarkTable table = new BenchmarkTable(member);
    table.row("LEA1").shows("90,0", "Blant de beste", "1 av 17", "50,0", "58,0", "66,0");
    table.row("STA4").shows("3,25", "Blant de beste", "1= av 17", "3,18");
    table.row("ETH1").shows("50,0", "I midten", "11= av 17", "54,0");
    table.row("RIG2").shows("Ikke aktuelt", "For få deltakere");
    table.row("LEA1").hasIcon();

    table.choose("Deltakere i Norge");
    table.row("LEA1").shows("90,0", "1 av 11", "52,0");
  }

  private static void readTheDocuments(Window member) {
    String query = "?pageId=" + member.pageId();
    String pdf =
        DocumentText.ofPdf(download(member, "/spaces/flyingpdf/pdfpageexport.action" + query));
    String word = DocumentText.ofWord(download(member, "/exportword" + query));
    for (String document : List.of(pdf, word)) {
      assertThat(document, containsString("90,0"));
      assertThat(document, containsString("Blant de beste 1 av 17"));
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
      String nothing =
          window.page().locator(".elc-nothing").evaluate("e => e.outerHTML").toString();
      window.open(address);
      assertThat(window.page().locator(".elc-nothing").evaluate("e => e.outerHTML"), is(nothing));
      assertThat(window.page().content(), not(containsString("58.0")));
    }
    assertThat(Client.anonymous(SITE).get("rounds/" + ROUND + "/statistics").status(), is(401));
    assertThat(
        Client.of(SITE, "reader").get("rounds/" + ROUND + "/statistics"),
        is(Client.of(SITE, "reader").get("rounds/none/statistics")));
  }
}
