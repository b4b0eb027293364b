package org.elc.benchlearning.confluence.host;

import static org.elc.benchlearning.app.Acting.OFFICE;
import static org.elc.benchlearning.app.Acting.STRANGER;
import static org.elc.benchlearning.app.Acting.coordinator;
import static org.elc.benchlearning.app.membership.MembershipWorld.input;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.app.membership.MembershipWorld;
import org.elc.benchlearning.core.membership.Application;
import org.elc.benchlearning.core.membership.Application.Place;
import org.elc.benchlearning.core.membership.Intake;
import org.elc.benchlearning.view.Language;
import org.elc.benchlearning.view.Texts;
import org.elc.benchlearning.view.office.ApplicationsPage;
import org.elc.benchlearning.view.office.ApplyPage;
import org.elc.benchlearning.view.office.Desk;
import org.elc.benchlearning.view.office.NameSearch;
import org.elc.benchlearning.view.office.OfficePage;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.Test;

/** The pages about applications through the real templates. */
public class ApplicationPagesTest {
  private static final ZoneId ZONE = ZoneId.of("Europe/Brussels");

  private final MembershipWorld world = new MembershipWorld();
  private final OfficePages pages = new OfficePages(RealTemplates.app());

  private Document shown(OfficePage page, Language language) {
    return Jsoup.parse(pages.page(page, language));
  }

  private Document apply(Language language) {
    Desk desk = new Desk(STRANGER, language, "/confluence");
    ApplyPage page = new ApplyPage(desk, ZONE, world.admissions.placesInLists());
    return shown(page.of(world.applying.own(STRANGER), 2), language);
  }

  private ApplicationsPage decider(Actor actor) {
    Desk desk = new Desk(actor, Language.EN, "/confluence");
    return new ApplicationsPage(desk, ZONE, world.admissions.placesInLists());
  }

  private Document one(Actor actor, Application application) {
    return shown(decider(actor).of(application, Map.of("key-stranger", "Stig")), Language.EN);
  }

  @Test
  public void whoHasNotAppliedFindsTheFormOpen() {
    Document page = apply(Language.EN);

    assertThat(page.select("section#elc-apply form").attr("data-method"), is("POST"));
    assertThat(
        page.select("#elc-apply [name]").eachAttr("name"),
        hasItems("organisation", "country", "sizeBand", "contact", "letter", "intake", "claims"));
    assertThat(
        page.select("#elc-apply-letter-hint").text(), containsString("nothing about single"));
    assertThat(page.select("#elc-own-applications"), is(empty()));
  }

  @Test
  public void whoHasAppliedSeesWhatBecameOfIt() {
    world.admissions.setPlaces(OFFICE, "NO", Intake.REGULAR, Optional.of(0));
    Application sent = world.applying.send(STRANGER, input("Solvang <b>AS</b>", "NO"));
    assertThat(apply(Language.EN).select(".aui-lozenge").text(), is("Waits for a decision"));

    world.admissions.keepWaiting(OFFICE, sent.id(), "no room");
    Document page = apply(Language.EN);
    assertThat(page.select("tbody th").text(), is("Solvang <b>AS</b>"));
    assertThat(page.select(".aui-lozenge").text(), is("On the waiting list"));
    assertThat(page.text(), containsString("Number 1 in the list"));
    assertThat(page.text(), containsString("no room"));
    assertThat(page.select("form[data-method=DELETE]").size(), is(1));
    assertThat(page.select("details#elc-apply").size(), is(1));

    world.admissions.setPlaces(OFFICE, "NO", Intake.REGULAR, Optional.empty());
    page = apply(Language.EN);
    assertThat(page.select(".aui-lozenge").text(), is("Accepted"));
    assertThat(page.text(), containsString("Create your space now"));
    assertThat(page.select("form[data-method=DELETE]"), is(empty()));
  }

  @Test
  public void theCoordinatorFindsTheFormsToDecide() {
    Application sent = world.applying.send(STRANGER, input("Solvang", "NO"));

    Document page = one(coordinator("NO"), sent);
    assertThat(
        page.select("form").eachAttr("data-address").get(0),
        is("/confluence/rest/elc/1.0/applications/" + sent.id() + "/decision"));
    assertThat(page.select("#elc-accept, #elc-wait, #elc-refuse").size(), is(3));
    assertThat(page.text(), containsString("We want to learn."));

    assertThat(one(STRANGER, sent).select("form").eachAttr("data-method"), is(List.of("DELETE")));
    Application accepted = world.admissions.accept(OFFICE, sent.id(), Place.TAKEN, "");
    assertThat(one(OFFICE, accepted).select("form"), is(empty()));
  }

  @Test
  public void theListTellsWhatWaitsAndHowManyPlacesThereAre() {
    world.applying.send(STRANGER, input("Solvang", "NO"));
    Actor norway = coordinator("NO");

    Document page =
        shown(
            decider(norway)
                .of(
                    world.admissions.visible(norway),
                    world.admissions.places(norway),
                    NameSearch.NONE),
            Language.EN);

    assertThat(page.text(), containsString("1 application waits for a decision."));
    assertThat(page.select("#elc-places tbody tr").size(), is(2));
    assertThat(page.select("#elc-places").text(), containsString("No limit"));
  }

  @Test
  public void whereThereAreNoneItIsSaidOnce() {
    Document page = shown(decider(OFFICE).of(List.of(), List.of(), NameSearch.NONE), Language.EN);

    assertThat(page.text(), containsString("There are no applications."));
    assertThat(page.text(), not(containsString("0 applications")));
  }

  @Test
  public void itReadsInEveryLanguage() {
    Application sent = world.applying.send(STRANGER, input("Solvang", "NO"));
    world.admissions.accept(OFFICE, sent.id(), Place.NOT_NEEDED, "");

    for (Language language : Language.values()) {
      String text = apply(language).text();
      assertThat(text, not(containsString("???")));
      // What the wiki offers when a space is created, by the same name.
      String kind = Texts.in(language).text("elc.blueprint.member-space.name");
      assertThat(
          text,
          matchesPattern("(?s).*[\u201C\u201D\u201E\u00AB]" + kind + "[\u201C\u201D\u00BB].*"));
    }
    assertThat(apply(Language.LT).text(), containsString("Prisijungti prie tinklo"));
  }

  @Test
  public void manyApplicationsAreFoundByNameAndShownInParts() {
    for (int i = 100; i < 161; i++) {
      world.applying.send(Actor.member("applicant-" + i, Map.of()), input("Haus " + i, "NO"));
    }

    Document first = applications(NameSearch.NONE);
    Document last = applications(new NameSearch("", "start", 50));
    Document found = applications(new NameSearch("HÅUS 15", "start", 0));

    assertThat(first.select("#elc-applications tbody tr"), hasSize(50));
    assertThat(
        first.select(".elc-links a[href*=start=50]").attr("href"),
        is("/confluence/plugins/servlet/elc/applications?start=50"));
    assertThat(last.select("#elc-applications tbody tr"), hasSize(11));
    assertThat(found.select("#elc-applications tbody tr"), hasSize(11));
    assertThat(
        applications(new NameSearch("nobody", "start", 0)).text(),
        containsString("No application matches."));
  }

  private Document applications(NameSearch search) {
    return shown(
        decider(OFFICE).of(world.admissions.visible(OFFICE), List.of(), search), Language.EN);
  }
}
