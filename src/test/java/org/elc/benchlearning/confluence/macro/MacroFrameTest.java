package org.elc.benchlearning.confluence.macro;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.elc.benchlearning.app.Actor.MemberRole;
import org.elc.benchlearning.app.NotFound;
import org.elc.benchlearning.app.membership.MemberSpaces;
import org.elc.benchlearning.app.port.FixedGroups;
import org.elc.benchlearning.app.port.FixedSpaces;
import org.elc.benchlearning.app.port.InMemoryPeopleStore;
import org.elc.benchlearning.app.round.RoundWorld;
import org.elc.benchlearning.confluence.host.Asked;
import org.elc.benchlearning.confluence.host.SignedIn;
import org.elc.benchlearning.core.catalogue.Principle;
import org.elc.benchlearning.core.membership.MemberHead;
import org.elc.benchlearning.view.benchmark.TableOptions.Sort;
import org.junit.Before;
import org.junit.Test;

public class MacroFrameTest {
  private final RoundWorld world = new RoundWorld();
  private final SignedIn wiki = new SignedIn();
  private final InMemoryPeopleStore people = new InMemoryPeopleStore();
  private final List<String> required = new ArrayList<>();
  private final FixedSpaces wikiSpaces = new FixedSpaces().with("NO2", "OTHER");
  private final MemberSpaces spaces = world.spaces(wikiSpaces);
  private final MacroFrame frame =
      new Frames(wiki, people, new FixedGroups().with("office", "elc-office"))
          .frame(spaces, required);
  private final List<Asked> heard = new ArrayList<>();

  @Before
  public void aSpaceOfAMember() {
    people.assign("no-1", "kari", MemberRole.EDITOR);
    spaces.link(RoundWorld.OFFICE, "no-2", "NO2");
    wiki.signIn("office");
  }

  private String show(Map<String, String> parameters, String output, String space) {
    return frame.show(
        parameters,
        new FixedConversion(output, space),
        "a:module",
        (asked, kind) -> {
          heard.add(asked);
          return "<b>" + kind + "</b>";
        });
  }

  private Asked asked(Map<String, String> parameters, String space) {
    show(parameters, "display", space);
    return heard.get(heard.size() - 1);
  }

  @Test
  public void whatIsBlankOrAbsentIsNotAsked() {
    Map<String, String> parameters = new HashMap<>(Map.of("round", "  ", "unit", " south "));
    parameters.put("group", null);

    Asked asked = asked(parameters, "ANY");

    assertThat(asked.round(), is(Optional.empty()));
    assertThat(asked.unit(), is(Optional.of("south")));
    assertThat(asked.comparison().group(), is(Optional.empty()));
  }

  @Test
  public void theSpaceSaysWhichMemberIsMeantUnlessOneIsNamed() {
    assertThat(asked(Map.of(), "NO2").nearby().map(MemberHead::key), is(Optional.of("no-2")));
    assertThat(asked(Map.of("member", "no-1"), "NO2").nearby(), is(Optional.empty()));
    assertThat(asked(Map.of("member", "no-1"), "NO2").member(), is(Optional.of("no-1")));
    assertThat(asked(Map.of(), null).nearby(), is(Optional.empty()));
  }

  @Test
  public void aSpaceOfAMemberThatTheReaderMayNotSeeSaysNothing() {
    wiki.signIn("kari");

    assertThat(asked(Map.of(), "NO2").nearby(), is(Optional.empty()));
    assertThat(asked(Map.of(), "NO2").actor().memberships().keySet(), contains("no-1"));
  }

  @Test
  public void choicesAndPrinciplesAreReadAsPeopleWriteThem() {
    Asked asked = asked(Map.of("sort", "Weakest", "principle", "person-centred-approach"), "ANY");

    assertThat(asked.choice("sort", Sort.class, Sort.NAME), is(Sort.WEAKEST));
    assertThat(asked.principle(), is(Optional.of(Principle.PERSON_CENTRED_APPROACH)));
    assertThat(
        asked(Map.of("sort", "upside down"), "ANY").choice("sort", Sort.class, Sort.NAME),
        is(Sort.NAME));
  }

  @Test
  public void aPrincipleThatDoesNotExistHasNothingToShow() {
    String html =
        frame.show(
            Map.of("principle", "luck"),
            new FixedConversion("display", "ANY"),
            "a:module",
            (asked, output) -> asked.principle().toString());

    assertThat(html, containsString("There is nothing to show here."));
  }

  @Test
  public void onlyABrowserIsGivenScriptsAndStyles() {
    assertThat(show(Map.of(), "display", "ANY"), is("<b>SCREEN</b>"));
    assertThat(show(Map.of(), "preview", "ANY"), is("<b>SCREEN</b>"));
    assertThat(required, contains("a:module", "a:module"));
    required.clear();

    for (String output : List.of("pdf", "word", "email", "feed", "html_export", "diff")) {
      assertThat(
          show(Map.of(), output, "ANY"),
          is(output.matches("pdf|word") ? "<b>PAPER</b>" : "<b>MESSAGE</b>"));
    }
    assertThat(required, is(empty()));
  }

  @Test
  public void nothingIsSaidInTheReadersLanguageAndLoadsNothing() {
    wiki.speak(Locale.forLanguageTag("sv"));

    String html =
        frame.show(
            Map.of(),
            new FixedConversion("display", "ANY"),
            "a:module",
            (asked, output) -> {
              throw new NotFound();
            });

    assertThat(html, containsString("Det finns inget att visa h\u00e4r."));
    assertThat(required, is(empty()));
  }
}
