package org.elc.benchlearning.it;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.elc.benchlearning.app.port.PeopleStore;
import org.elc.benchlearning.it.PreviewSite.Visitor;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;

/** The administration in a browser, behind the password said again. */
public final class AdministrationIT {
  private static final String ADMIN = "/plugins/servlet/elc/admin";

  @ClassRule public static final PreviewSite SITE = PreviewSite.withBeans(Visitor.BROWSER);

  @Rule public final Windows windows = new Windows(SITE);

  @BeforeClass
  public static void publishRounds() {
    PublishedRounds.in(SITE);
  }

  @Test
  public void aWrongValueIsToldAtItsFieldAndMended() {
    Window admin = administrator();
    Page page = admin.page();
    page.locator("#elc-settings-language summary").click();
    Locator hour = page.locator("#elc-settings-language-settings\\.digest-hour");
    hour.fill("25");
    page.locator("#elc-settings-language-reason").fill("people sleep longer");
    page.locator("#elc-settings-language button").click();

    Locator problem = page.locator("#elc-settings-language-settings\\.digest-hour-error p");
    problem.waitFor();
    assertThat(problem.innerText(), is("Write a whole number from 0 to 23."));
    assertThat(hour.inputValue(), is("25"));
    assertThat(
        page.locator("#elc-settings-language-reason").inputValue(), is("people sleep longer"));

    hour.fill("8");
    page.locator("#elc-settings-language button").click();
    page.locator(".elc-office-news .aui-message-success").waitFor();
    assertThat(page.locator("#elc-settings-language-settings\\.digest-hour").inputValue(), is("8"));
  }

  @Test
  public void thePasswordIsAskedForAndOthersFindNothing() {
    Window admin = windows.of("admin", Shape.DESK);
    admin.open(ADMIN);
    assertThat(admin.page().url(), containsString("/authenticate.action"));

    Window office = windows.of("office", Shape.DESK);
    office.open(ADMIN);
    assertThat(office.text(), not(containsString("Bench learning administration")));
  }

  @Test
  public void jobsTellWhatTheyDidAndRunByHand() {
    Window admin = administrator();
    admin.open(ADMIN + "/jobs");
    Page page = admin.page();
    page.locator("#run-elc-round-job summary").click();
    page.locator("#run-elc-round-job button").click();

    page.locator(".elc-office-news .aui-message-success").waitFor();
    assertThat(page.locator("#elc-round-job tbody tr").first().innerText(), containsString("DONE"));
  }

  @Test
  public void aPersonIsHandedOutAndErased() {
    Window admin = administrator();
    admin.open(ADMIN + "/persons");
    Page page = admin.page();
    page.locator("#elc-find-person-user").fill("member-se-1");
    page.locator("#elc-find-person button").click();
    page.locator("#elc-dossier").waitFor();
    assertThat(
        page.locator("#elc-dossier tr").allInnerTexts(),
        hasItem(
            allOf(startsWith("Acts for a member"), containsString("once"), endsWith("(se-1)"))));

    String file = page.locator("a[href*='/admin/persons/member-se-1']").getAttribute("href");
    APIResponse handedOut = page.request().get(page.url().split("/confluence")[0] + file);
    assertThat(handedOut.status(), is(200));
    assertThat(handedOut.text(), containsString("MEMBERS_PERSON"));

    page.locator("#elc-erase-person summary").click();
    page.locator("#elc-erase-person-again").fill("somebody");
    page.locator("#elc-erase-person-reason").fill("asked for it");
    page.onDialog(Dialog::accept);
    page.locator("#elc-erase-person button").click();
    page.locator("#elc-erase-person-again-error p").waitFor();
    page.locator("#elc-erase-person-again").fill("member-se-1");
    page.locator("#elc-erase-person button").click();
    page.locator(".elc-office-news .aui-message-success").waitFor();
    assertThat(page.locator("#elc-dossier").count(), is(0));

    admin.open(ADMIN + "/persons?user=member-se-1");
    assertThat(admin.text(), not(containsString("Acts for a member")));
    assertThat(SITE.bean("peopleStore", PeopleStore.class).peopleOf("se-1"), is(Map.of()));
  }

  @Test
  public void nothingStandsInAnybodysWay() {
    Window admin = administrator();
    List<String> problems = new ArrayList<>();
    for (String path : List.of("", "/jobs", "/persons?user=member-no-1")) {
      admin.open(ADMIN + path);
      admin
          .page()
          .evaluate(
              "() => document.querySelectorAll('.elc-office details')"
                  + ".forEach(d => { d.open = true; })");
      problems.addAll(Accessibility.problems(admin.page()));
    }

    assertThat(problems, is(empty()));
  }

  private Window administrator() {
    Window admin = windows.of("admin", Shape.DESK);
    admin.open("/authenticate.action?destination=" + ADMIN);
    admin.page().locator("input[type=password]").fill("admin");
    admin.page().keyboard().press("Enter");
    admin.page().locator("#elc-groups").waitFor();
    return admin;
  }
}
