package org.elc.benchlearning.confluence.host;

import static org.elc.benchlearning.app.Acting.OFFICE;
import static org.elc.benchlearning.app.Acting.coordinator;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.app.catalogue.ShippedCatalogue;
import org.elc.benchlearning.app.port.DirectTransactions;
import org.elc.benchlearning.app.port.FreeLocks;
import org.elc.benchlearning.app.port.InMemoryEditionStore;
import org.elc.benchlearning.core.catalogue.Edition;
import org.elc.benchlearning.core.catalogue.Proposal;
import org.elc.benchlearning.core.catalogue.Proposal.Content;
import org.elc.benchlearning.core.catalogue.Proposal.Ending;
import org.elc.benchlearning.core.catalogue.Proposal.State;
import org.elc.benchlearning.view.Language;
import org.elc.benchlearning.view.office.CataloguePage;
import org.elc.benchlearning.view.office.Desk;
import org.elc.benchlearning.view.office.OfficePage;
import org.elc.benchlearning.view.office.ProposalPage;
import org.elc.benchlearning.view.office.ProposalParts;
import org.elc.benchlearning.view.office.ProposalWords.Known;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.Before;
import org.junit.Test;

/** The pages about proposals for the catalogue, rendered. */
public class ProposalPagesTest {
  private static final Actor NORWAY = coordinator("NO");
  private static final Instant THEN = Instant.parse("2026-06-01T10:00:00Z");

  private final OfficePages pages = new OfficePages(RealTemplates.app());
  private final InMemoryEditionStore editions = new InMemoryEditionStore();

  @Before
  public void shipped() {
    new ShippedCatalogue(editions, new DirectTransactions(), new FreeLocks()).install();
  }

  private Known known() {
    Edition newest = editions.find(ShippedCatalogue.KEY).orElseThrow();
    return new Known(newest, Map.of("kari", "Kari <Vik>"), ZoneId.of("Europe/Oslo"));
  }

  private static Proposal about(Optional<String> indicator, String change) {
    Content content = new Content(ShippedCatalogue.KEY, indicator, change, "It is\n\nclearer.");
    return Proposal.made("NO", content, "kari", THEN).withId("an-id");
  }

  private static Proposal answered(String words) {
    return about(Optional.of("LEA1"), "Count persons")
        .ended(State.TAKEN_UP, new Ending("office", THEN, words));
  }

  private OfficePage list(Actor actor, Language language, List<Proposal> visible, int start) {
    Desk desk = new Desk(actor, language, "/wiki");
    Known known = known();
    return new CataloguePage(desk)
        .of(
            known.newest(),
            List.of(ShippedCatalogue.KEY),
            new ProposalParts(desk, known).of(visible, start));
  }

  private OfficePage one(Actor actor, Language language, Proposal proposal) {
    return new ProposalPage(new Desk(actor, language, "/wiki"), known()).of(proposal);
  }

  private Document shown(OfficePage page) {
    return Jsoup.parse(pages.page(page, Language.EN));
  }

  private static List<String> forms(Document page) {
    return page.select("[id]:has(> form.elc-action)").eachAttr("id");
  }

  @Test
  public void everyPageSpeaksEveryLanguage() {
    Proposal open = about(Optional.empty(), "A new one");
    for (Language language : Language.values()) {
      for (OfficePage page :
          List.of(
              list(OFFICE, language, List.of(open, answered("yes")), 0),
              list(NORWAY, language, List.of(open), 0),
              one(OFFICE, language, open),
              one(NORWAY, language, answered("yes")),
              one(NORWAY, language, about(Optional.of("GONE1"), "b")))) {
        String html = pages.page(page, language);

        assertThat(language + " " + page.title(), html, not(containsString("???")));
        assertThat(language + " " + page.title(), html, not(containsString("elc.proposal.")));
      }
    }
  }

  @Test
  public void aCoordinatorProposesAndTheOfficeDoesNot() {
    Document coordinator = shown(list(NORWAY, Language.EN, List.of(), 0));
    Document office = shown(list(OFFICE, Language.EN, List.of(), 0));

    assertThat(forms(coordinator), is(List.of("elc-propose")));
    assertThat(coordinator.select("#elc-propose input[name=country]").val(), is("NO"));
    assertThat(coordinator.select("#elc-propose-indicator [selected]").val(), is(""));
    assertThat(
        coordinator.select("#elc-propose-indicator option").eachAttr("value"),
        hasItems("new", "LEA1"));
    assertThat(coordinator.select("#elc-proposals"), is(empty()));
    assertThat(forms(office), is(empty()));
  }

  @Test
  public void whoCoordinatesTwoCountriesChoosesOne() {
    Actor both = new Actor(Optional.of("b"), new TreeMap<>(), Set.of("NO", "DK"), false, false);

    Document page = shown(list(both, Language.EN, List.of(), 0));

    assertThat(
        page.select("#elc-propose-country option").eachText(), hasItems("Denmark", "Norway"));
  }

  @Test
  public void theListSaysWhoWhatAndWhatBecameOfIt() {
    String change = "Count <b>persons</b> & not places. " + "word, ".repeat(60);
    Document page =
        shown(list(OFFICE, Language.EN, List.of(about(Optional.of("LEA1"), change)), 0));

    String row = page.select("#elc-proposals tbody tr").text();
    assertThat(row, containsString("LEA1"));
    assertThat(row, containsString("Count <b>persons</b> & not places. word"));
    assertThat(row, containsString("word, word… It is clearer."));
    assertThat(row, containsString("It is clearer."));
    assertThat(row, containsString("Norway Kari <Vik>"));
    assertThat(row, containsString("Waits for an answer"));
    assertThat(
        page.select("#elc-proposals tbody th a").attr("href"),
        endsWith("/elc/catalogue?proposal=an-id"));
  }

  @Test
  public void aLongListComesInParts() {
    List<Proposal> many =
        IntStream.range(0, 51).mapToObj(i -> about(Optional.empty(), "wish " + i)).toList();

    Document first = shown(list(OFFICE, Language.EN, many, 0));
    Document last = shown(list(OFFICE, Language.EN, many, 50));

    assertThat(first.select("#elc-proposals tbody tr").size(), is(50));
    assertThat(last.select("#elc-proposals tbody tr").size(), is(1));
    assertThat(
        first.select("a[href*=start]").eachAttr("href"),
        hasItems("/wiki/plugins/servlet/elc/catalogue?start=50#elc-proposals"));
  }

  @Test
  public void anOpenOneIsAnsweredByTheOfficeAndWithdrawnByItsCountry() {
    Proposal open = about(Optional.of("LEA1"), "Count persons");

    assertThat(forms(shown(one(OFFICE, Language.EN, open))), is(List.of("elc-answer")));
    assertThat(forms(shown(one(NORWAY, Language.EN, open))), is(List.of("elc-withdraw")));
    assertThat(forms(shown(one(OFFICE, Language.EN, answered("yes")))), is(empty()));
    assertThat(forms(shown(one(NORWAY, Language.EN, answered("yes")))), is(empty()));
  }

  @Test
  public void allThatWasWrittenStandsBesideTheIndicatorOfToday() {
    Document page = shown(one(NORWAY, Language.EN, answered("In <2027>.")));

    assertThat(page.text(), containsString("Count persons"));
    assertThat(page.select("p").eachText(), hasItems("It is", "clearer.", "In <2027>."));
    assertThat(page.text(), containsString("The indicator today"));
    assertThat(page.text(), containsString("Allowed: 0 to 100"));
    Document gone = shown(one(NORWAY, Language.EN, about(Optional.of("GONE1"), "b")));
    assertThat(gone.text(), containsString("no indicator with the code GONE1 any more"));
  }
}
