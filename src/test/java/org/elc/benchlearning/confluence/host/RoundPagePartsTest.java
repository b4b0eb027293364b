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
import org.elc.benchlearning.app.round.RoundWorld;
import org.elc.benchlearning.core.membership.AMember;
import org.elc.benchlearning.view.Language;
import org.elc.benchlearning.view.office.Desk;
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
}
