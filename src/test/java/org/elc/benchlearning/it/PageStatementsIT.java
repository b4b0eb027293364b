package org.elc.benchlearning.it;

import static org.elc.benchlearning.it.PublishedNetwork.NEWEST;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.elc.benchlearning.it.Client.Reply;
import org.elc.benchlearning.it.PreviewSite.Visitor;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;

/**
 * How often a reader's request asks the database: seldom, and equally often however many members
 * and rounds there are. In the preview as it is packaged, so that nothing is counted that is not
 * used, and nothing is used that is not counted.
 */
public final class PageStatementsIT {
  private static final int MOST = 5;
  private static final String TABLE = "/plugins/servlet/elc/benchmark";
  private static final String MACRO_PAGE = "/display/OWN/Table";
  private static final Map<String, String> PAGES = new LinkedHashMap<>();

  static {
    PAGES.put("table", TABLE);
    PAGES.put("table in the own space", MACRO_PAGE);
    PAGES.put("table of a country", TABLE + "?group=country:NO");
    PAGES.put("groups", "rounds/round-2025/groups");
    PAGES.put("statistics", "rounds/round-2025/statistics?group=all");
    PAGES.put("positions", "rounds/round-2025/positions?member=no-1");
  }

  private static final PreviewSite SITE = PreviewSite.withBeans(Visitor.PROGRAM);

  /** What a supervisor's page about everybody may ask: rounds, members, people, figures, checks. */
  private static final int MOST_OF_THE_DESK = 20;

  private static final String DESK = "/plugins/servlet/elc/desk/round-2025";

  private static Map<String, Integer> inASmallNetwork;
  private static int ofASmallDesk;

  /** The small network first: one preview at a time serves the app's REST resources. */
  @BeforeClass
  public static void publish() {
    PreviewSite small = PreviewSite.withBeans(Visitor.PROGRAM);
    prepare(small, 12, 3);
    inASmallNetwork = counts(small, "member-no-1");
    ofASmallDesk = AoStatements.count(warm(small, Client.of(small, "office"), DESK));
    small.stop();
    prepare(SITE, 40, 8);
  }

  @AfterClass
  public static void stop() {
    SITE.stop();
  }

  private static void prepare(PreviewSite site, int members, int rounds) {
    site.start();
    new PublishedNetwork(site.preview()).withMembers(members).withRounds(rounds);
    site.wiki().space("office", "OWN", "Own", "");
    site.wiki()
        .page(
            "office", "OWN", "", "Table", "<ac:structured-macro ac:name=\"elc-benchmark-table\"/>");
  }

  @Test
  public void aMembersRequestsAskSeldomAndEquallyOftenInNetworksOfAnySize() {
    Map<String, Integer> inALargeNetwork = counts(SITE, "member-no-1");

    assertThat(inALargeNetwork, is(inASmallNetwork));
    inALargeNetwork.forEach((what, count) -> assertThat(what, count, lessThanOrEqualTo(MOST)));
  }

  @Test
  public void theDeskAsksEquallyOftenInNetworksOfAnySize() {
    Map<String, Integer> executed = warm(SITE, Client.of(SITE, "office"), DESK);

    assertThat(executed.toString(), AoStatements.count(executed), is(ofASmallDesk));
    assertThat(executed.toString(), ofASmallDesk, lessThanOrEqualTo(MOST_OF_THE_DESK));
  }

  @Test
  public void aMemberWithUnitsAsksNoMoreThanThat() {
    Client client = Client.of(SITE, "member-no-2");

    for (String page : List.of(TABLE, MACRO_PAGE)) {
      Map<String, Integer> executed = warm(SITE, client, page);
      assertThat(executed.toString(), AoStatements.count(executed), lessThanOrEqualTo(MOST));
    }
  }

  @Test
  public void theOfficeAsksNoMoreThanThat() {
    counts(SITE, "office")
        .forEach((what, count) -> assertThat(what, count, lessThanOrEqualTo(MOST)));
  }

  @Test
  public void aPageOfTheWikiThatDoesNotUseTheAppAsksForNothing() {
    Client client = Client.of(SITE, "member-no-1");

    assertThat(warm(SITE, client, "/display/OWN"), is(anEmptyMap()));
  }

  @Test
  public void noReaderWithoutAMemberAsksForFigures() {
    Client client = Client.of(SITE, "office");

    for (String page : PAGES.values()) {
      assertThat(executed(SITE, client, page).toString(), not(containsString("_FIGURE ")));
    }
  }

  @Test
  public void theTableIsThere() {
    Reply page = Client.of(SITE, "member-no-1").get(MACRO_PAGE);

    assertThat(page.page().select(".elc-benchmark tbody th[scope=row]").size(), is(44));
    assertThat(page.text(), containsString("Round of " + NEWEST));
  }

  private static Map<String, Integer> counts(PreviewSite site, String user) {
    Client client = Client.of(site, user);
    Map<String, Integer> counts = new TreeMap<>();
    PAGES.forEach((what, path) -> counts.put(what, AoStatements.count(warm(site, client, path))));
    return counts;
  }

  /** What the second request executes; the first one finds out what may be remembered. */
  private static Map<String, Integer> warm(PreviewSite site, Client client, String path) {
    client.get(path).ok();
    Map<String, Integer> executed = executed(site, client, path);
    return executed;
  }

  private static Map<String, Integer> executed(PreviewSite site, Client client, String path) {
    return new AoStatements(site.preview()).during(() -> client.get(path).ok());
  }
}
