package org.elc.benchlearning.it;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.elc.benchlearning.it.PreviewSite.Visitor;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;

/** Corrections in a browser: asked for from the member's own figures, decided, and told. */
public final class CorrectionsIT {
  private static final String ROUND = "international-2025";
  private static final String PAGE = "/plugins/servlet/elc/corrections/" + ROUND;

  @ClassRule public static final PreviewSite SITE = PreviewSite.withBeans(Visitor.BROWSER);

  @Rule public final Windows windows = new Windows(SITE);

  @BeforeClass
  public static void publishRounds() {
    PublishedRounds.in(SITE);
    SITE.wiki().space("office", "FIG", "Figures", "");
    SITE.wiki()
        .page(
            "office",
            "FIG",
            "",
            "Figures",
            "<ac:structured-macro ac:name=\"elc-indicator-form\"><ac:parameter ac:name=\"round\">"
                + ROUND
                + "</ac:parameter></ac:structured-macro>");
  }

  @Test
  public void aMemberAsksFromItsFiguresAndTheCoordinatorDecides() {
    Window member = windows.of("member-no-2", Shape.DESK);
    member.open("/display/FIG/Figures");
    Page page = member.page();
    page.locator(".elc-figures a[href*='indicator=']").first().click();
    page.waitForURL("**" + PAGE + "**");

    Locator numerator = page.locator("#elc-ask input[name=numerator]");
    String reported = numerator.inputValue();
    numerator.fill("12 monkeys");
    page.locator("#elc-ask button[type=submit]").click();
    assertThat(page.locator("#elc-ask-reason-error").innerText(), is(not("")));
    page.locator("#elc-ask-reason").fill("We counted a house twice");
    page.locator("#elc-ask button[type=submit]").click();
    page.locator("#elc-ask-numerator-error p").waitFor();
    assertThat(numerator.inputValue(), is("12 monkeys"));
    assertThat(page.locator("#elc-ask-reason").inputValue(), is("We counted a house twice"));

    String right = reported.equals("1") ? "2" : "1";
    numerator.fill(right);
    page.locator("#elc-ask button[type=submit]").click();
    page.locator(".elc-office-news .aui-message-success").waitFor();
    assertThat(page.locator("#elc-corrections").innerText(), containsString("counted a house"));
    assertThat(page.locator("form.elc-action").count(), is(0));

    Window coordinator = windows.of("coordinator-no", Shape.DESK);
    coordinator.open(PAGE);
    Page desk = coordinator.page();
    assertThat(desk.locator("#elc-corrections").innerText(), containsString("counted a house"));
    desk.locator("details[id^=elc-decide-] summary").first().click();
    desk.locator("details[id^=elc-decide-] textarea").fill("Seen in the papers");
    desk.locator("details[id^=elc-decide-] button[type=submit]").click();
    desk.locator(".elc-office-news .aui-message-success").waitFor();
    assertThat(desk.locator("#elc-corrections").innerText(), containsString("GODKJENT"));
    assertThat(desk.locator("#elc-revise").count(), is(0));

    Window office = windows.of("office", Shape.DESK);
    office.open(PAGE);
    office.page().onDialog(Dialog::accept);
    office.page().locator("#elc-revise summary").click();
    office.page().locator("#elc-revise button[type=submit]").click();
    office.page().locator("#elc-revise .aui-message-error").waitFor();
    assertThat(office.page().locator("#elc-revise").innerText(), containsString("Too few members"));
  }

  @Test
  public void othersReadHowOftenWasCorrectedAndNothingMore() {
    Window facilitator = windows.of("facilitator", Shape.DESK);
    assertThat(facilitator.open(PAGE), is(200));
    assertThat(facilitator.page().locator("#elc-revisions").count(), is(1));
    assertThat(facilitator.page().locator("#elc-corrections").count(), is(0));
    Window stranger = windows.of("reader", Shape.DESK);
    assertThat(stranger.open(PAGE), is(404));
    assertThat(stranger.open("/plugins/servlet/elc/corrections/nowhere"), is(404));
  }

  @Test
  public void everybodyCanUseThemWideNarrowLightAndDark() {
    List<String> found = new ArrayList<>();
    for (Shape shape : List.of(Shape.DESK, Shape.PHONE.dark())) {
      Window member = windows.of("member-no-1", shape);
      for (String path : List.of(PAGE, PAGE + "?member=no-1&unit=&indicator=LEA1")) {
        assertThat(member.open(path), is(200));
        Accessibility.problems(member.page()).forEach(p -> found.add(shape + path + ": " + p));
      }
    }

    assertThat(String.join("\n", found), found, empty());
  }
}
