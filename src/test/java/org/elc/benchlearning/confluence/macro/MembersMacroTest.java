package org.elc.benchlearning.confluence.macro;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.elc.benchlearning.app.Actor.MemberRole;
import org.elc.benchlearning.app.membership.Directory;
import org.elc.benchlearning.app.port.FixedGroups;
import org.elc.benchlearning.app.port.FixedSpaces;
import org.elc.benchlearning.app.port.InMemoryPeopleStore;
import org.elc.benchlearning.app.round.RoundWorld;
import org.elc.benchlearning.confluence.host.DirectoryLists;
import org.elc.benchlearning.confluence.host.RealTemplates;
import org.elc.benchlearning.confluence.host.SignedIn;
import org.elc.benchlearning.core.membership.AMember;
import org.elc.benchlearning.core.membership.CertificateLevel;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.Before;
import org.junit.Test;

public class MembersMacroTest {
  private final RoundWorld world = new RoundWorld();
  private final SignedIn wiki = new SignedIn();
  private final InMemoryPeopleStore people = new InMemoryPeopleStore();
  private final List<String> required = new ArrayList<>();
  private final MembersMacro macro =
      new MembersMacro(
          new Frames(wiki, people, new FixedGroups().with("office", "elc-office"))
              .frame(world.members, required),
          new DirectoryLists(
              new Directory(world.members, world.calendar()),
              world.spaces(new FixedSpaces().with("PT1")),
              RealTemplates.app(),
              mode -> "/confluence"));

  @Before
  public void somebodyOfAMember() {
    people.assign("no-1", "kari", MemberRole.READER);
    world.members.save(
        List.of(
            AMember.called("pt-1")
                .in("PT")
                .admitted("2025-06-01")
                .space("PT1")
                .certificate(CertificateLevel.EXCELLENCE, "2026-01-01", "2028-12-31")
                .build()));
  }

  private Document shown(String user, Map<String, String> parameters, String output) {
    wiki.signIn(user);
    return Jsoup.parse(macro.execute(parameters, "", new FixedConversion(output, "ANY")));
  }

  private List<String> names(Map<String, String> parameters) {
    return shown("kari", parameters, "display").select("li strong").eachText();
  }

  @Test
  public void everybodyInTheNetworkSeesWhoIsInItByCountry() {
    Document page = shown("kari", Map.of(), "display");

    assertThat(page.select("h3").eachText(), contains("Norway", "Portugal", "Sweden"));
    assertThat(page.select("li"), hasSize(13));
    assertThat(page.text(), not(containsString("se-gone")));
    assertThat(page.select("p[role=status]").text(), is("Members: 13. Countries: 3."));
    assertThat(page.select("a[href=/confluence/display/PT1]").text(), is("Member pt-1"));
    assertThat(page.select("li .aui-lozenge-success").text(), is("\u25CF Certified"));
  }

  @Test
  public void parametersAndChoicesNarrowIt() {
    assertThat(names(Map.of("country", "pt")), contains("Member pt-1"));
    assertThat(names(Map.of("certificate", "excellence")), contains("Member pt-1"));
    assertThat(names(Map.of("service", "elderly-care")), contains("Member pt-1"));
    assertThat(names(Map.of("size", "xl")), is(empty()));
    assertThat(
        shown("kari", Map.of("country", "PT"), "display")
            .select("#elc-directory-country option[selected]")
            .text(),
        is("Portugal"));
    assertThat(
        shown("kari", Map.of("size", "xl"), "display").text(),
        containsString("No member matches."));
  }

  @Test
  public void aNameIsFoundByWordsOfItInWhateverCaseAndAccents() {
    world.members.save(
        List.of(
            AMember.called("pt-2")
                .in("PT")
                .admitted("2025-06-01")
                .named("Associa\u00E7\u00E3o S\u00E3o Jo\u00E3o")
                .build()));

    assertThat(
        names(Map.of("name", "sao ASSOC")), contains("Associa\u00E7\u00E3o S\u00E3o Jo\u00E3o"));
    assertThat(names(Map.of("name", "pt-1")), contains("Member pt-1"));
    assertThat(names(Map.of("name", "%_")), is(empty()));
    assertThat(
        shown("kari", Map.of("name", "sao"), "display").select("#elc-directory-name").val(),
        is("sao"));
  }

  @Test
  public void aLargeNetworkIsShownInParts() {
    manyInPortugal();

    Document first = shown("kari", Map.of("size", "M"), "display");
    Document last = shown("kari", Map.of("country", "PT", "start", "999999"), "display");

    assertThat(first.select("li strong"), hasSize(50));
    assertThat(
        first.select("p[role=status]").text(),
        is("Members: 613. Countries: 3. Shown here: 1 to 50 of 613."));
    assertThat(
        first.select("nav a").eachText(),
        contains("1 to 50", "51 to 100", "101 to 150", "601 to 613"));
    assertThat(
        first.select("nav a").get(1).attr("href"),
        is("/confluence/plugins/servlet/elc/directory?size=M&start=50"));
    assertThat(last.select("h3").eachText(), contains("Portugal"));
    assertThat(last.select("li strong"), hasSize(1));
    assertThat(last.select("nav [aria-current]").text(), is("601 to 601"));
  }

  @Test
  public void paperSaysWhatItLeavesOut() {
    manyInPortugal();

    Document page = shown("kari", Map.of(), "pdf");

    assertThat(page.select("li"), hasSize(500));
    assertThat(
        page.text(),
        containsString("The first 500 of 613 members are printed here. To print the others,"));
    assertThat(
        shown("kari", Map.of("country", "NO"), "word").text(), not(containsString("printed")));
  }

  private void manyInPortugal() {
    world.members.save(
        IntStream.rangeClosed(1000, 1599)
            .mapToObj(n -> AMember.called("pt-" + n).in("PT").admitted("2025-06-01").build())
            .toList());
  }

  @Test
  public void whoHasNoRoleIsShownTheWayInAndNothingElse() {
    Document page = shown("nobody-of-these", Map.of(), "display");

    assertThat(page.select("a").attr("href"), is("/confluence/plugins/servlet/elc/apply"));
    assertThat(page.select("li"), is(empty()));
    assertThat(
        shown("nobody-of-these", Map.of(), "pdf").text(), not(containsString("Member no-1")));
  }

  @Test
  public void onPaperItIsAListWithNothingToClick() {
    Document page = shown("office", Map.of("country", "SE"), "pdf");

    assertThat(page.select("li"), hasSize(2));
    assertThat(page.select("form, a"), is(empty()));
  }
}
