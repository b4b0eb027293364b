package org.elc.benchlearning.confluence.host;

import static org.elc.benchlearning.app.round.RoundWorld.COORDINATOR_NO;
import static org.elc.benchlearning.app.round.RoundWorld.OFFICE;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import java.time.ZoneId;
import java.util.List;
import java.util.TreeSet;
import org.elc.benchlearning.app.Acting;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.app.round.RoundWorld;
import org.elc.benchlearning.core.round.Round.Readers;
import org.elc.benchlearning.core.round.RoundState;
import org.elc.benchlearning.view.Language;
import org.elc.benchlearning.view.office.Desk;
import org.elc.benchlearning.view.office.RoundChoices;
import org.elc.benchlearning.view.office.RoundPage;
import org.elc.benchlearning.view.office.RoundsPage;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.Test;

/** What pages say of who reads a round's group statistics, and what those readers find. */
public class RoundReadersPagesTest {
  private static final RoundChoices CHOICES =
      new RoundChoices(List.of("e1"), new TreeSet<>(List.of("NO")), ZoneId.of("Europe/Oslo"));

  private final RoundWorld world = new RoundWorld();
  private final OfficePages pages = new OfficePages(RealTemplates.app());

  private Document page(Actor actor) {
    Desk desk = new Desk(actor, Language.EN, "/confluence");
    RoundPage page = new RoundPage(desk, world.rounds().round(actor, "norway"));
    return Jsoup.parse(
        pages.page(
            page.of(
                world.participants().part(actor, "norway", all -> RoundPage.shown(all, 0)),
                List.of(),
                CHOICES,
                List.of()),
            Language.EN));
  }

  @Test
  public void theOfficeChoosesWhoReadsTheStatisticsAndAllAreToldOfIt() {
    world.rounds().create(OFFICE, RoundWorld.draft("norway", "NO"));
    world.shows("norway", Readers.EVERYBODY);

    Document office = page(OFFICE);
    Document coordinator = page(COORDINATOR_NO);

    assertThat(office.select("#elc-readers-readers [selected]").val(), is("everybody"));
    assertThat(
        office.select("#elc-readers form").attr("data-address"),
        is("/confluence/rest/elc/1.0/rounds/norway/readers"));
    assertThat(coordinator.select("#elc-readers"), is(empty()));
    for (Document page : List.of(office, coordinator)) {
      assertThat(page.select(".aui-message-info").text(), containsString("nobody’s figures"));
    }
  }

  @Test
  public void whoeverHasNoRoleFindsTheTableOfTheRoundsThatAreShown() {
    world.open("annual");
    world.rounds.save(world.stored("annual").withState(RoundState.PUBLISHED));
    world.shows("annual", Readers.EVERYBODY);
    for (Language language : Language.values()) {
      Document page =
          Jsoup.parse(
              pages.page(
                  new RoundsPage(new Desk(Acting.STRANGER, language, "/confluence"))
                      .shownToEverybody(world.rounds().known(Acting.STRANGER)),
                  language));

      assertThat(
          page.select("#elc-rounds a").eachAttr("href"),
          is(List.of("/confluence/plugins/servlet/elc/benchmark?round=annual")));
      assertThat(page.select("nav a"), is(empty()));
    }
  }
}
