package org.elc.benchlearning.it;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import com.microsoft.playwright.Locator;
import org.elc.benchlearning.it.PreviewSite.Visitor;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;

/** The benchmark table in a browser: read, changed by hand, narrow, dark, in another language. */
public final class BenchmarkTableIT {

  @ClassRule public static final PreviewSite SITE = PreviewSite.withBeans(Visitor.BROWSER);

  @Rule public final Windows windows = new Windows(SITE);

  @BeforeClass
  public static void publishRounds() {
    PublishedRounds.in(SITE);
    SITE.wiki().space("office", "RESULTS", "Results", "");
    SITE.wiki()
        .page(
            "office",
            "RESULTS",
            "",
            "Table",
            "<ac:structured-macro ac:name=\"elc-benchmark-table\"/>");
  }

  @Test
  public void aMemberReadsItsOwnPosition() {
    Window window = windows.of("member-no-1", Shape.DESK.in("en-GB"));

    assertThat(window.open("/display/RESULTS/Table"), is(200));

    assertThat(table(window), containsString("Member NO-1"));
    assertThat(table(window), containsString("International 2025"));
    assertThat(table(window), not(containsString("Member NO-2")));
  }

  @Test
  public void theKeyboardChoosesAnotherGroup() {
    Window window = windows.of("member-se-1", Shape.DESK);
    window.open("/display/RESULTS/Table");

    window.page().locator("select[name=group]").focus();
    window.page().locator("select[name=group]").selectOption("country:NO");
    window.page().locator(".elc-benchmark-choices button").focus();
    window.page().keyboard().press("Enter");
    window.page().locator("caption:has-text('Norge')").waitFor();

    assertThat(window.page().url(), containsString("/display/RESULTS/Table"));
    assertThat(window.page().evaluate("() => document.activeElement.type"), is((Object) "submit"));
  }

  @Test
  public void aGroupThatIsTooSmallIsNotOfferedButSaysWhyWhenAskedFor() {
    Window window = windows.of("member-se-1", Shape.DESK);

    window.open("/plugins/servlet/elc/benchmark");
    assertThat(window.page().locator("option[value='country:LT']").count(), is(0));
    assertThat(window.page().locator("option[value='country:NO']").count(), is(1));

    window.open("/plugins/servlet/elc/benchmark?group=country:LT");
    assertThat(table(window), containsString("Litauen"));
    assertThat(window.page().locator(".elc-suppressed").count() > 0, is(true));
  }

  @Test
  public void aLongChoiceIsReadWholeOnAPhone() {
    Window window = windows.of("member-no-1", Shape.PHONE);
    window.open("/plugins/servlet/elc/benchmark");
    Locator groups = window.page().locator("select[name=group]");
    double oneLine = groups.boundingBox().height;

    groups.evaluate("e => { e.selectedOptions[0].text = 'Elderly care, Norway, '.repeat(4); }");

    assertThat(groups.boundingBox().height, is(greaterThan(oneLine + 15)));
  }

  @Test
  public void theSameTableHasAnAddressOfItsOwn() {
    Window window = windows.of("member-no-1", Shape.DESK);

    assertThat(window.open("/plugins/servlet/elc/benchmark?sort=weakest&group=country"), is(200));
    assertThat(table(window), containsString("Member NO-1"));
    assertThat(window.open("/plugins/servlet/elc/benchmark?member=no-2"), is(404));
    String other = window.text();
    assertThat(window.open("/plugins/servlet/elc/benchmark?member=no-such"), is(404));
    assertThat(window.text(), is(other));
  }

  @Test
  public void whoHasNoResultsSeesNothingInThePage() {
    Window window = windows.of("reader", Shape.DESK);

    window.open("/display/RESULTS/Table");

    assertThat(window.page().locator(".elc-benchmark").count(), is(0));
    assertThat(window.text(), containsString("There is nothing to show here."));
  }

  @Test
  public void everybodyCanUseItWideNarrowLightAndDark() {
    Window window = windows.of("member-lt-1", Shape.DESK);
    window.open("/display/RESULTS/Table");

    assertThat(Accessibility.problems(window.page()), empty());
  }

  private static String table(Window window) {
    return window.page().locator("section.elc-benchmark").innerText();
  }
}
