package org.elc.benchlearning.confluence.host;

import static org.elc.benchlearning.app.round.RoundWorld.OFFICE;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import java.time.ZoneId;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.elc.benchlearning.app.round.Participants;
import org.elc.benchlearning.app.round.RoundDraft;
import org.elc.benchlearning.app.round.RoundWorld;
import org.elc.benchlearning.core.membership.AMember;
import org.elc.benchlearning.view.Language;
import org.elc.benchlearning.view.office.Desk;
import org.elc.benchlearning.view.office.NameSearch;
import org.elc.benchlearning.view.office.RoundChoices;
import org.elc.benchlearning.view.office.RoundPage;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.Before;
import org.junit.Test;

/** The page of a round in which many take part, through the real templates. */
public class RoundPagePartsTest {
  private final RoundWorld world = new RoundWorld();

  /** With the thirteen that are there and take part: 101. */
  @Before
  public void aRoundOfMany() {
    world.members.save(
        IntStream.rangeClosed(100, 187)
            .mapToObj(n -> AMember.called("pt-" + n).in("PT").admitted("2025-06-01").build())
            .toList());
    world.open("annual");
  }

  private Document shown(int start) {
    Desk desk = new Desk(OFFICE, Language.EN, "/confluence");
    Participants.Part part =
        world.participants().part(OFFICE, "annual", all -> RoundPage.shown(all, start));
    RoundChoices choices =
        new RoundChoices(List.of("e1"), new TreeSet<>(List.of("NO")), ZoneId.of("Europe/Oslo"));
    return Jsoup.parse(
        new OfficePages(RealTemplates.app())
            .page(
                new RoundPage(desk, world.rounds().round(OFFICE, "annual"))
                    .of(part, List.of(), choices, List.of()),
                Language.EN));
  }

  @Test
  public void aPartOfThemIsShownAndCountedAreAll() {
    Document first = shown(0);

    assertThat(first.select("#elc-participants tbody tr"), hasSize(50));
    assertThat(first.text(), containsString("Shown here: 1 to 50 of 101."));
    assertThat(first.text(), containsString("0 of 101"));
    assertThat(
        first.select(".elc-links a[href*=start=100]").attr("href"),
        is("/confluence/plugins/servlet/elc/rounds/annual?start=100"));
    assertThat(first.select("#elc-extend option"), hasSize(50));
  }

  /** A form for one that is not named would be done to nobody knows whom. */
  @Test
  public void whereOneIsLeftOverTheFormSaysWhom() {
    Document last = shown(100);

    assertThat(last.select("#elc-participants tbody tr"), hasSize(1));
    assertThat(last.select("#elc-extend option").text(), is("Member se-2"));
  }

  @Test
  public void whoCanBeInvitedIsFoundByNameAndShownInParts() {
    world.rounds().create(OFFICE, pilot());

    Document first = inviting(new NameSearch("", "from", 0));
    Document last = inviting(new NameSearch("", "from", 100));
    Document found = inviting(new NameSearch("PT-18", "from", 0));
    Document none = inviting(new NameSearch("nobody", "from", 0));

    assertThat(first.select("#elc-invite input[type=checkbox]"), hasSize(50));
    assertThat(first.text(), containsString("Shown here: 1 to 50 of 101."));
    assertThat(
        first.select(".elc-links a[href*=from=100]").attr("href"),
        is("/confluence/plugins/servlet/elc/rounds/pilot?from=100"));
    assertThat(last.select("#elc-invite input[type=checkbox]"), hasSize(1));
    assertThat(found.select("#elc-invite input[type=checkbox]"), hasSize(9));
    assertThat(found.select("#elc-find-member input[name=name]").attr("value"), is("PT-18"));
    assertThat(none.select("#elc-invite"), hasSize(0));
    assertThat(none.text(), containsString("No member matches."));
  }

  @Test
  public void whoIsOnTheListIsTakenOffPartByPart() {
    world.rounds().create(OFFICE, pilot());
    world
        .invitations()
        .invite(OFFICE, "pilot", IntStream.rangeClosed(100, 187).mapToObj(n -> "pt-" + n).toList());

    assertThat(inviting(NameSearch.NONE).select("#elc-uninvite input[type=checkbox]"), hasSize(50));
    assertThat(inviting(NameSearch.NONE).select("#elc-find-member"), hasSize(0));
  }

  private static RoundDraft pilot() {
    RoundDraft draft = RoundWorld.draft("pilot");
    return new RoundDraft(
        draft.key(),
        draft.name(),
        draft.countries(),
        draft.edition(),
        draft.periodFrom(),
        draft.periodTo(),
        draft.timeZone(),
        draft.opens(),
        draft.due(),
        draft.closes(),
        "LISTED",
        draft.addedGroups());
  }

  private Document inviting(NameSearch search) {
    Desk desk = new Desk(OFFICE, Language.EN, "/confluence");
    Participants.Part part =
        world.participants().part(OFFICE, "pilot", all -> RoundPage.shown(all, 0));
    RoundChoices choices =
        new RoundChoices(List.of("e1"), new TreeSet<>(List.of("NO")), ZoneId.of("Europe/Oslo"));
    return Jsoup.parse(
        new OfficePages(RealTemplates.app())
            .page(
                new RoundPage(desk, world.rounds().round(OFFICE, "pilot"), search)
                    .of(part, world.members.all(), choices, List.of()),
                Language.EN));
  }
}
