package org.elc.benchlearning.confluence.macro;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.util.ArrayList;
import java.util.Map;
import org.elc.benchlearning.app.Actor.MemberRole;
import org.elc.benchlearning.app.port.FixedGroups;
import org.elc.benchlearning.app.port.InMemoryPeopleStore;
import org.elc.benchlearning.app.round.RoundWorld;
import org.elc.benchlearning.confluence.host.OfficePages;
import org.elc.benchlearning.confluence.host.RealTemplates;
import org.elc.benchlearning.confluence.host.SignedIn;
import org.elc.benchlearning.core.round.ParticipantState;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.Before;
import org.junit.Test;

public class RoundStatusMacroTest {
  private final RoundWorld world = new RoundWorld();
  private final SignedIn wiki = new SignedIn();
  private final InMemoryPeopleStore people = new InMemoryPeopleStore();
  private final RoundStatusMacro macro =
      new RoundStatusMacro(
          new Frames(
                  wiki,
                  people,
                  new FixedGroups()
                      .with("office", "elc-office")
                      .with("kim", "elc-coordinators-no")
                      .with("fay", "elc-facilitators"))
              .frame(world.members, new ArrayList<>()),
          world.status(),
          new OfficePages(RealTemplates.app()),
          mode -> "/confluence");

  @Before
  public void openRound() {
    people.assign("no-1", "kari", MemberRole.EDITOR);
    world.open("annual");
    world.clock.set("2026-03-28T10:00:00Z");
  }

  private Document shown(String user, Map<String, String> parameters) {
    wiki.signIn(user);
    return Jsoup.parse(macro.execute(parameters, "", new FixedConversion("display", "ANY")));
  }

  @Test
  public void aCoordinatorSeesWhomToCallFirstAndTheWayToTheDesk() {
    Document page = shown("kim", Map.of());

    assertThat(page.text(), containsString("3 days left"));
    assertThat(page.select("#elc-call-first tbody tr").size(), is(5));
    assertThat(
        page.select(".elc-links a").attr("href"),
        is("/confluence/plugins/servlet/elc/desk/annual"));
    assertThat(page.text(), containsString("0 of 11"));
  }

  @Test
  public void aMemberSeesItsOwnStateWithTheReasonsGivenToIt() {
    world.extended("annual", "no-1", "2026-04-10T12:00");
    world.enters("annual", "no-2", "20", ParticipantState.SUBMITTED);

    Document page = shown("kari", Map.of("round", "annual"));

    assertThat(page.select("#elc-own-status tbody tr").size(), is(1));
    assertThat(page.text(), containsString("10 Apr 2026, 12:00"));
    assertThat(page.text(), containsString("ill"));
    assertThat(page.text(), not(containsString("no-2")));
    assertThat(page.select("#elc-call-first, .elc-links").size(), is(0));
  }

  /**
   * Of 13 participants of one country, five other members in and five out is the least that is
   * told.
   */
  @Test
  public void howManyHaveAnsweredIsToldRoughlyAndOnlyWhenItCannotTellWho() {
    world.lives("se-1", "NO");
    world.lives("se-2", "NO");
    for (int i = 2; i <= 5; i++) {
      world.enters("annual", "no-" + i, "20", ParticipantState.SUBMITTED);
    }
    world.enters("annual", "no-1", "20", ParticipantState.SUBMITTED);
    assertThat(shown("kari", Map.of()).text(), containsString("Not shown"));
    world.enters("annual", "no-6", "20", ParticipantState.SUBMITTED);
    assertThat(shown("kari", Map.of()).text(), containsString("About 50 percent"));
    assertThat(shown("fay", Map.of()).text(), containsString("About 50 percent"));
    world.enters("annual", "no-7", "20", ParticipantState.SUBMITTED);
    world.enters("annual", "no-8", "20", ParticipantState.SUBMITTED);
    world.enters("annual", "no-9", "20", ParticipantState.SUBMITTED);
    assertThat(shown("kari", Map.of()).text(), containsString("Not shown"));
  }

  @Test
  public void toStrangersThereIsNothing() {
    String nothing = shown("stranger", Map.of("round", "nowhere")).text();

    assertThat(shown("stranger", Map.of()).text(), is(nothing));
    assertThat(shown("kari", Map.of("round", "nowhere")).text(), is(nothing));
  }
}
