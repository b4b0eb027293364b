package org.elc.benchlearning.confluence.host;

import static org.elc.benchlearning.app.round.RoundWorld.OFFICE;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.time.ZoneId;
import java.util.List;
import java.util.TreeSet;
import org.elc.benchlearning.app.Setting;
import org.elc.benchlearning.app.round.RoundWorld;
import org.elc.benchlearning.view.Language;
import org.elc.benchlearning.view.office.Desk;
import org.elc.benchlearning.view.office.OfficePage;
import org.elc.benchlearning.view.office.RoundChoices;
import org.elc.benchlearning.view.office.RoundPage;
import org.elc.benchlearning.view.office.RoundsPage;
import org.jsoup.Jsoup;
import org.junit.Test;

/** In which zone the times of a round are asked for. */
public class RoundZoneTest {
  private final RoundWorld world = new RoundWorld();
  private final OfficePages pages = new OfficePages(RealTemplates.app());
  private final Desk desk = new Desk(OFFICE, Language.EN, "/confluence");

  private RoundChoices choices() {
    return new RoundChoices(List.of("e1"), new TreeSet<>(), world.rounds().usualZone());
  }

  private String chosen(OfficePage page, String form) {
    return Jsoup.parse(pages.page(page, Language.EN))
        .select("#" + form + " select[name=timeZone] option[selected]")
        .text();
  }

  @Test
  public void aNewRoundIsOfferedTheZoneOfTheNetwork() {
    world.settings.with(Setting.TIME_ZONE, "Europe/Lisbon");

    OfficePage page =
        new RoundsPage(desk)
            .of(List.of(), world.participants().turnouts(OFFICE, List.of()), choices());

    assertThat(world.rounds().usualZone(), is(ZoneId.of("Europe/Lisbon")));
    assertThat(chosen(page, "elc-create-round"), is("Europe/Lisbon"));
  }

  @Test
  public void aDraftKeepsItsOwn() {
    world.rounds().create(OFFICE, RoundWorld.draft("annual"));

    OfficePage page =
        new RoundPage(desk, world.rounds().round(OFFICE, "annual"))
            .of(
                world.participants().part(OFFICE, "annual", all -> RoundPage.shown(all, 0)),
                List.of(),
                choices(),
                List.of());

    assertThat(chosen(page, "elc-change-round"), is("Europe/Oslo"));
  }
}
