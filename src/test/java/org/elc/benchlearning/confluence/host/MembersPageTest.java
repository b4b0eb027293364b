package org.elc.benchlearning.confluence.host;

import static org.elc.benchlearning.app.round.RoundWorld.OFFICE;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.elc.benchlearning.app.membership.Directory.Entry;
import org.elc.benchlearning.app.membership.Directory.Filter;
import org.elc.benchlearning.app.membership.NetworkCalendar;
import org.elc.benchlearning.app.round.RoundWorld;
import org.elc.benchlearning.core.membership.AMember;
import org.elc.benchlearning.view.Language;
import org.elc.benchlearning.view.office.Desk;
import org.elc.benchlearning.view.office.MembersPage;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.Test;

/** The list of members through the real templates, when it is long. */
public class MembersPageTest {
  private final RoundWorld world = new RoundWorld();

  private Document shown(Map<String, String> asked) {
    NetworkCalendar.Day today = world.calendar().day();
    Desk desk = new Desk(OFFICE, Language.EN, "/confluence");
    Filter filter = Filter.of(name -> Optional.ofNullable(asked.get(name)));
    MembersPage page =
        new MembersPage(desk, filter, Integer.parseInt(asked.getOrDefault("start", "0")));
    return Jsoup.parse(
        new OfficePages(RealTemplates.app())
            .page(
                page.of(
                    world.records().visible(OFFICE).stream().map(m -> Entry.of(m, today)).toList()),
                Language.EN));
  }

  private void manyInPortugal() {
    world.members.save(
        IntStream.rangeClosed(100, 219)
            .mapToObj(n -> AMember.called("pt-" + n).in("PT").admitted("2025-06-01").build())
            .toList());
  }

  @Test
  public void aShortListIsShownAtOnce() {
    Document page = shown(Map.of());

    assertThat(page.select("#elc-members-search, .elc-links"), is(empty()));
    assertThat(page.text(), not(containsString("Shown here")));
  }

  @Test
  public void aLongListIsCutIntoParts() {
    manyInPortugal();

    Document first = shown(Map.of());

    assertThat(first.select("#elc-members tbody tr").size(), is(50));
    assertThat(first.text(), containsString("Shown here: 1 to 50 of 133."));
  }

  @Test
  public void whatNarrowsItDownGoesFromPartToPart() {
    manyInPortugal();

    Document last = shown(Map.of("country", "PT", "name", "member pt", "start", "100"));

    assertThat(last.select("#elc-members tbody tr").size(), is(20));
    assertThat(last.select(".elc-links [aria-current]").text(), is("101 to 120"));
    assertThat(
        last.select(".elc-links a").get(0).attr("href"),
        is("/confluence/plugins/servlet/elc/members?name=member+pt&country=PT&start=0"));
    assertThat(last.select("[name=name]").val(), is("member pt"));
  }

  @Test
  public void thoseWhoAreGoneAreFoundByTheirStatus() {
    manyInPortugal();

    assertThat(
        shown(Map.of("status", "left")).select("#elc-members tbody th").text(),
        is("Member se-gone se-gone"));
  }
}
