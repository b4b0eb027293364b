package org.elc.benchlearning.confluence.host;

import static org.elc.benchlearning.app.round.RoundWorld.COORDINATOR_NO;
import static org.elc.benchlearning.app.round.RoundWorld.FACILITATOR;
import static org.elc.benchlearning.app.round.RoundWorld.MEMBER_NO_1;
import static org.elc.benchlearning.app.round.RoundWorld.OFFICE;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.app.Actor.MemberRole;
import org.elc.benchlearning.app.csv.ImportMode;
import org.elc.benchlearning.app.entry.FormRequest;
import org.elc.benchlearning.app.membership.Directory.Entry;
import org.elc.benchlearning.app.membership.Directory.Filter;
import org.elc.benchlearning.app.membership.Members;
import org.elc.benchlearning.app.membership.NetworkCalendar;
import org.elc.benchlearning.app.round.RoundDraft;
import org.elc.benchlearning.app.round.RoundWorld;
import org.elc.benchlearning.app.validation.DeskView;
import org.elc.benchlearning.core.membership.Member;
import org.elc.benchlearning.core.round.ParticipantId;
import org.elc.benchlearning.core.round.ParticipantState;
import org.elc.benchlearning.core.round.Round;
import org.elc.benchlearning.view.Language;
import org.elc.benchlearning.view.office.CataloguePage;
import org.elc.benchlearning.view.office.Desk;
import org.elc.benchlearning.view.office.DeskFilter;
import org.elc.benchlearning.view.office.DeskPage;
import org.elc.benchlearning.view.office.DeskParticipantPage;
import org.elc.benchlearning.view.office.MemberPage;
import org.elc.benchlearning.view.office.MemberPage.Person;
import org.elc.benchlearning.view.office.MembersPage;
import org.elc.benchlearning.view.office.OfficePage;
import org.elc.benchlearning.view.office.RoundChoices;
import org.elc.benchlearning.view.office.RoundPage;
import org.elc.benchlearning.view.office.RoundsPage;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.Test;

/** The office's pages through the real templates: what is on them for whom. */
public class OfficePagesTest {
  private static final RoundChoices CHOICES =
      new RoundChoices(
          List.of("e1"), new TreeSet<>(List.of("NO", "SE")), ZoneId.of("Europe/Vilnius"));

  private final RoundWorld world = new RoundWorld();
  private final Members members = world.records();
  private final OfficePages pages = new OfficePages(RealTemplates.app());

  private static Desk desk(Actor actor, Language language) {
    return new Desk(actor, language, "/confluence");
  }

  private Document shown(OfficePage page, Language language) {
    return Jsoup.parse(pages.page(page, language));
  }

  private OfficePage round(Actor actor, Language language, String key) {
    Round round = world.rounds().round(actor, key);
    return new RoundPage(desk(actor, language), round)
        .of(
            world.participants().part(actor, key, all -> RoundPage.shown(all, 0)),
            members.visible(actor),
            CHOICES,
            world.rounds().overlapping(actor, round));
  }

  private OfficePage desk(Actor actor, Language language, String key) {
    DeskView view = world.desk().view(actor, key);
    DeskPage page =
        new DeskPage(
            desk(actor, language),
            view,
            DeskFilter.of(Optional.empty(), Optional.empty(), Optional.empty()));
    Set<ParticipantId> shown =
        page.shown().items().stream()
            .map(r -> r.is().participant().id())
            .collect(Collectors.toSet());
    return page.of(world.checks().of(actor, view.round(), shown), Map.of());
  }

  private OfficePage participant(Actor actor, Language language, String key, String member) {
    ParticipantId id = ParticipantId.whole(member);
    return new DeskParticipantPage(desk(actor, language), world.desk().participant(actor, key, id))
        .of(world.entry().form(actor, FormRequest.of(key, id)), Map.of());
  }

  private OfficePage rounds(Actor actor, Language language) {
    List<Round> all = world.rounds().list(actor);
    return new RoundsPage(desk(actor, language))
        .of(all, world.participants().turnouts(actor, all), CHOICES);
  }

  private OfficePage member(Actor actor, Language language, String key) {
    Member member = members.member(actor, key);
    List<Person> people = List.of(new Person("kari", "Kari Vik", MemberRole.EDITOR, true));
    return new MemberPage(desk(actor, language), Optional.empty())
        .of(member, members.status(member), people, List.of());
  }

  private OfficePage list(Actor actor, Language language) {
    NetworkCalendar.Day today = world.calendar().day();
    return new MembersPage(desk(actor, language), Filter.of(name -> Optional.empty()), 0)
        .of(members.visible(actor).stream().map(m -> Entry.of(m, today)).toList());
  }

  private OfficePage catalogue(Actor actor, Language language) {
    return new CataloguePage(desk(actor, language))
        .of(world.editions.find("e1").orElseThrow(), List.of("e0", "e1"), List.of());
  }

  private static List<String> forms(Document page) {
    return page.select("[id]:has(> form.elc-action)").eachAttr("id");
  }

  @Test
  public void everyPageSpeaksEveryLanguage() {
    world.open("annual");
    for (Language language : Language.values()) {
      for (OfficePage page :
          List.of(
              rounds(OFFICE, language),
              round(OFFICE, language, "annual"),
              desk(OFFICE, language, "annual"),
              participant(COORDINATOR_NO, language, "annual", "no-1"),
              list(OFFICE, language),
              member(OFFICE, language, "no-1"),
              catalogue(OFFICE, language))) {
        String html = pages.page(page, language);

        assertThat(language + " " + page.title(), html, not(containsString("???")));
        assertThat(language + " " + page.title(), html, not(containsString("$")));
      }
    }
  }

  @Test
  public void aRoundAboutTheTimeOfAnotherWarnsThoseWhoRunIt() {
    world.rounds().create(OFFICE, RoundWorld.draft("annual"));
    world.rounds().create(OFFICE, RoundWorld.draft("norway", "NO"));
    world.rounds().create(OFFICE, RoundWorld.draft("sweden", "SE"));

    assertThat(warning(OFFICE, "annual"), containsString("sweden"));
    String norwegian = warning(COORDINATOR_NO, "norway");
    assertThat(norwegian, containsString("1 Jan 2025 to 31 Dec 2025"));
    assertThat(norwegian, containsString("stay hidden"));
    assertThat(norwegian, not(containsString("sweden")));
    assertThat(warning(MEMBER_NO_1, "norway"), is(""));
  }

  private String warning(Actor actor, String key) {
    return shown(round(actor, Language.EN, key), Language.EN)
        .select(".aui-message-warning:has(h2)")
        .text();
  }

  @Test
  public void aDraftIsOpenedAndChangedByThoseWhoRunIt() {
    world.rounds().create(OFFICE, RoundWorld.draft("annual"));

    Document office = shown(round(OFFICE, Language.EN, "annual"), Language.EN);
    assertThat(forms(office), is(List.of("elc-open", "elc-change-round", "elc-readers")));
    assertThat(office.select("#elc-change-round-due").val(), is("2026-03-31T23:59"));
    assertThat(office.select("#elc-change-round-timeZone [selected]").val(), is("Europe/Oslo"));
    assertThat(
        office.select("#elc-open form").attr("data-address"),
        is("/confluence/rest/elc/1.0/rounds/annual/state"));
    for (Actor actor : List.of(COORDINATOR_NO, MEMBER_NO_1, FACILITATOR)) {
      assertThat(forms(shown(round(actor, Language.EN, "annual"), Language.EN)), is(empty()));
    }
  }

  @Test
  public void theOfficesPeerGroupsStandInTheFormAndAreNamedForAll() {
    world.rounds().create(OFFICE, RoundWorld.draft("annual", "NO"));
    world.rounds.save(
        world.stored("annual").withAddedGroups(new TreeSet<>(List.of("service:housing+size:M"))));

    Document office = shown(round(OFFICE, Language.EN, "annual"), Language.EN);
    Document coordinator = shown(round(COORDINATOR_NO, Language.EN, "annual"), Language.EN);

    assertThat(office.select("#elc-change-round-addedGroups").text(), is("service:housing+size:M"));
    assertThat(coordinator.select("#elc-change-round-name").size(), is(1));
    assertThat(coordinator.select("#elc-change-round-addedGroups"), is(empty()));
    for (Document page : List.of(office, coordinator)) {
      assertThat(
          page.text(),
          containsString(
              "Participants that share all of this: service: Housing, size band: Medium (M)"));
    }
  }

  @Test
  public void aPilotHasAListOfTheMembersInItsScope() {
    RoundDraft d = RoundWorld.draft("pilot", "SE");
    world
        .rounds()
        .create(
            OFFICE,
            new RoundDraft(
                "pilot",
                d.name(),
                d.countries(),
                d.edition(),
                d.periodFrom(),
                d.periodTo(),
                d.timeZone(),
                d.opens(),
                d.due(),
                d.closes(),
                "listed"));
    world.invitations().invite(OFFICE, "pilot", List.of("se-1"));

    Document page = shown(round(OFFICE, Language.EN, "pilot"), Language.EN);

    assertThat(
        page.select("#elc-invite input[name=members]").eachAttr("value"), not(hasItem("no-1")));
    assertThat(page.select("#elc-invite input[name=members]").eachAttr("value"), hasItem("se-2"));
    assertThat(
        page.select("#elc-uninvite input[name=members]").eachAttr("value"), is(List.of("se-1")));
  }

  @Test
  public void closingEarlyIsNotTheNextStepOfAnOpenRound() {
    world.open("annual");
    world.enters("annual", "no-1", "20", ParticipantState.SUBMITTED);

    Document page = shown(round(OFFICE, Language.EN, "annual"), Language.EN);

    assertThat(forms(page).subList(0, 2), is(List.of("elc-due", "elc-close")));
    assertThat(page.select("details#elc-close form").attr("data-confirm"), containsString("now?"));
    assertThat(page.select(".elc-step"), is(empty()));
    assertThat(page.select("#elc-participants th").eachText(), hasItem("Submitted (Europe/Oslo)"));
    assertThat(page.select("#elc-participants tbody").text(), not(containsString("Europe/Oslo")));
  }

  @Test
  public void whileARoundCollectsSupervisorsDecideAboutTheirOwn() {
    world.open("annual");
    world.enters("annual", "no-1", "20", ParticipantState.SUBMITTED);
    world.extended("annual", "no-2", "2026-04-20T12:00");

    Document page = shown(round(COORDINATOR_NO, Language.EN, "annual"), Language.EN);

    assertThat(forms(page), is(List.of("elc-extend", "elc-return", "elc-validate")));
    assertThat(page.select("#elc-validate option").eachText(), is(List.of("Member no-1")));
    assertThat(
        page.select("#elc-extend option").eachText(),
        hasItems("Member no-2", "Member no-units – north"));
    assertThat(page.text(), not(containsString("Member se-1")));
    assertThat(page.text(), containsString("More time until 20 Apr 2026, 12:00"));
    assertThat(page.select("form.elc-import").size(), is(0));
    assertThat(
        shown(round(OFFICE, Language.EN, "annual"), Language.EN).select("form.elc-import").size(),
        is(1));
    assertThat(forms(shown(round(MEMBER_NO_1, Language.EN, "annual"), Language.EN)), is(empty()));
  }

  @Test
  public void theDeskSaysWhomToCallFirstAndWhy() {
    world.open("annual");
    world.people.assign("no-1", "kari", MemberRole.EDITOR);
    world.clock.set("2026-03-30T10:00:00Z");

    Document page = shown(desk(COORDINATOR_NO, Language.EN, "annual"), Language.EN);

    assertThat(page.text(), containsString("35 hours left. Figures are due on 31 Mar 2026, 23:59"));
    assertThat(page.select("#elc-desk tbody tr").size(), is(11));
    assertThat(page.select("#elc-desk tbody tr").first().text(), containsString("no editor"));
    assertThat(
        page.select("#elc-desk tbody tr").last().text(),
        containsString("Nothing entered yet; 1 day left."));
    assertThat(page.text(), containsString("0 of 11 (0%)"));
    assertThat(forms(page), is(List.of("elc-remind")));
    assertThat(page.select("#elc-remind input[checked]").eachAttr("value"), is(List.of("no-1")));
    assertThat(page.select("#elc-remind").text(), containsString("Your coordinator reminds you"));
    assertThat(page.text(), not(containsString("se-1")));
  }

  @Test
  public void aParticipantOnTheDeskShowsWhatStandsOutWithItsComment() {
    world.open("annual");
    for (int i = 1; i <= 8; i++) {
      world.enters("annual", "no-" + i, "1" + i, ParticipantState.SUBMITTED);
    }
    world.enters("annual", "no-9", "95", ParticipantState.SUBMITTED);

    Document page = shown(participant(COORDINATOR_NO, Language.EN, "annual", "no-9"), Language.EN);

    assertThat(page.select("#elc-odd tbody").text(), containsString("95"));
    assertThat(page.select("#elc-odd tbody").text(), containsString("far from the others"));
    assertThat(forms(page), is(List.of("elc-return", "elc-validate")));
    Document list = shown(desk(COORDINATOR_NO, Language.EN, "annual"), Language.EN);
    assertThat(
        list.select("#elc-clean input[name=receipts]").eachAttr("value"), not(hasItem("no-9")));
  }

  @Test
  public void onlySupervisorsMakeRoundsAndImportMembers() {
    assertThat(
        forms(shown(rounds(COORDINATOR_NO, Language.EN), Language.EN)),
        is(List.of("elc-create-round")));
    assertThat(forms(shown(rounds(MEMBER_NO_1, Language.EN), Language.EN)), is(empty()));
    assertThat(
        shown(list(OFFICE, Language.EN), Language.EN).select("form.elc-import").size(), is(2));
    assertThat(
        shown(list(MEMBER_NO_1, Language.EN), Language.EN).select("form.elc-import").size(), is(0));
    assertThat(
        shown(catalogue(COORDINATOR_NO, Language.EN), Language.EN).select("form.elc-import").size(),
        is(0));
  }

  @Test
  public void peopleOfAMemberAreForItsSupervisors() {
    Document office = shown(member(OFFICE, Language.EN, "no-1"), Language.EN);
    assertThat(office.text(), containsString("Kari Vik"));
    assertThat(
        forms(office),
        is(List.of("elc-certify", "elc-leave", "elc-assign", "elc-remove", "elc-space")));

    Document editor = shown(member(MEMBER_NO_1, Language.EN, "no-1"), Language.EN);
    assertThat(editor.text(), not(containsString("Kari Vik")));
    assertThat(forms(editor), is(List.of("elc-space")));
  }

  @Test
  public void theCatalogueStandsUnderItsPrinciplesAndSaysWhatIsRetired() {
    Document page = shown(catalogue(OFFICE, Language.EN), Language.EN);

    assertThat(page.select(".elc-part h2").eachText(), is(List.of("Rights", "Files")));
    assertThat(page.select("tbody tr").size(), is(3));
    assertThat(page.select("tbody tr").get(2).text(), containsString("Retired"));
    assertThat(page.select(".elc-links a[aria-current]").text(), is("e1"));
    assertThat(page.select("form.elc-import input[name=edition]").val(), is("e1"));
  }

  @Test
  public void hostileNamesAreOnlyText() {
    String row = "no-x,\"<img src=x onerror=alert(1)>\",NO,,S,,,,,\n";
    members.importMembers(
        OFFICE,
        "key,name,country,services,size_band,status,certificate_level,certificate_number,"
            + "certificate_from,certificate_to\n"
            + row,
        ImportMode.APPLY);

    for (OfficePage page :
        List.of(list(OFFICE, Language.EN), member(OFFICE, Language.EN, "no-x"))) {
      Document shown = shown(page, Language.EN);
      assertThat(shown.select("img"), is(empty()));
      assertThat(shown.text(), containsString("<img src=x onerror=alert(1)>"));
    }
  }

  @Test
  public void tabsLeadWhereTheReaderMayGo() {
    assertThat(
        shown(rounds(OFFICE, Language.EN), Language.EN).select(".elc-office-tabs a").eachText(),
        is(
            List.of(
                "Rounds",
                "Validation desk",
                "Members",
                "Applications",
                "Indicator catalogue",
                "Audit trail",
                "Settings",
                "My notifications")));
    assertThat(
        shown(rounds(FACILITATOR, Language.EN), Language.EN)
            .select(".elc-office-tabs a")
            .eachText(),
        is(List.of("Rounds", "Indicator catalogue", "My notifications")));
  }
}
