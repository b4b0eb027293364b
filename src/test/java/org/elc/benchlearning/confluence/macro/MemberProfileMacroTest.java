package org.elc.benchlearning.confluence.macro;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elc.benchlearning.app.Actor.MemberRole;
import org.elc.benchlearning.app.Logbooks;
import org.elc.benchlearning.app.membership.Consents;
import org.elc.benchlearning.app.membership.MemberSpaces;
import org.elc.benchlearning.app.membership.Members;
import org.elc.benchlearning.app.membership.Turns;
import org.elc.benchlearning.app.port.FixedGroups;
import org.elc.benchlearning.app.port.FixedSpaces;
import org.elc.benchlearning.app.port.InMemoryConsentStore;
import org.elc.benchlearning.app.port.InMemoryPeopleStore;
import org.elc.benchlearning.app.port.NoPeople;
import org.elc.benchlearning.app.round.RoundWorld;
import org.elc.benchlearning.confluence.host.OfficePages;
import org.elc.benchlearning.confluence.host.Profiles;
import org.elc.benchlearning.confluence.host.RealTemplates;
import org.elc.benchlearning.confluence.host.SignedIn;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.Before;
import org.junit.Test;

public class MemberProfileMacroTest {
  private final RoundWorld world = new RoundWorld();
  private final SignedIn wiki = new SignedIn();
  private final InMemoryPeopleStore people = new InMemoryPeopleStore();
  private final List<String> required = new ArrayList<>();
  private final Members members =
      new Members(
          world.members, people, world.transactions(), world.locks, Turns.by(world.calendar()));
  private final FixedSpaces wikiSpaces = new FixedSpaces().with("NO2", "ANY");
  private final MemberSpaces spaces = world.spaces(wikiSpaces);
  private final MemberProfileMacro macro =
      new MemberProfileMacro(
          new Frames(wiki, people, new FixedGroups().with("office", "elc-office"))
              .frame(spaces, required),
          members,
          new Profiles(
              members,
              new Consents(
                  new InMemoryConsentStore(),
                  world.members,
                  world.editions,
                  world.calendar(),
                  Logbooks.at(world.clock)),
              spaces,
              new NoPeople(),
              userKey -> Optional.empty()),
          new OfficePages(RealTemplates.app()),
          mode -> "/confluence");

  @Before
  public void peopleOfTwoMembers() {
    people.assign("no-1", "kari", MemberRole.EDITOR);
    people.assign("no-1", "per", MemberRole.READER);
    people.assign("no-2", "olav", MemberRole.EDITOR);
    spaces.link(RoundWorld.OFFICE, "no-2", "NO2");
  }

  private String html(String user, Map<String, String> parameters, String output, String space) {
    wiki.signIn(user);
    return macro.execute(parameters, "", new FixedConversion(output, space));
  }

  private Document shown(String user, Map<String, String> parameters, String space) {
    return Jsoup.parse(html(user, parameters, "display", space));
  }

  @Test
  public void itShowsTheMemberOfTheSpaceElseTheReadersOwn() {
    assertThat(shown("office", Map.of(), "NO2").select("h2").first().text(), is("Member no-2"));
    assertThat(shown("kari", Map.of(), "ANY").select("h2").first().text(), is("Member no-1"));
    assertThat(shown("kari", Map.of(), "NO2").select("h2").first().text(), is("Member no-1"));
    assertThat(
        shown("office", Map.of("member", " se-1 "), "NO2").select("h2").first().text(),
        is("Member se-1"));
  }

  @Test
  public void theRecordHasFactsCertificatesAndUnits() {
    Document page = shown("office", Map.of("member", "no-units"), "ANY");

    assertThat(page.select("dt").eachText().get(0), is("Status"));
    assertThat(page.select("dd").eachText().get(0), is("Candidate"));
    assertThat(page.text(), containsString("There is no certificate yet."));
    assertThat(
        page.select("#elc-units tbody th").eachText(), is(List.of("north north", "south south")));
    assertThat(required, is(List.of(OfficePages.RESOURCES)));
  }

  @Test
  public void editorsAreOfferedTheSpaceThatTheMacroStandsIn() {
    assertThat(shown("kari", Map.of(), "HERE").select("#elc-space-space").val(), is("HERE"));
    assertThat(shown("olav", Map.of(), "HERE").select("#elc-space-space").val(), is("NO2"));
    assertThat(shown("per", Map.of(), "HERE").select("form"), is(empty()));
    for (String output : List.of("pdf", "word", "email")) {
      assertThat(Jsoup.parse(html("kari", Map.of(), output, "HERE")).select("form"), is(empty()));
    }
  }

  @Test
  public void whatIsUnknownOrHiddenLooksTheSame() {
    String nothing = html("office", Map.of("member", "nobody"), "display", "ANY");

    assertThat(html("kari", Map.of("member", "no-2"), "display", "ANY"), is(nothing));
    assertThat(html("stranger", Map.of(), "display", "NO2"), is(nothing));
    assertThat(nothing, not(containsString("elc-profile")));
  }
}
