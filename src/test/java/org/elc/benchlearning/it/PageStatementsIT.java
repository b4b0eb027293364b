package org.elc.benchlearning.it;

import static org.elc.benchlearning.it.PublishedNetwork.NEWEST;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
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

  /** What a supervisor's page may ask: rounds, members, people, figures, checks, the own form. */
  private static final int MOST_OF_THE_DESK = 30;

  /** What a round's status may ask on a page of the wiki. */
  private static final int MOST_OF_A_STATUS = 14;

  private static final String DESK = "/plugins/servlet/elc/desk/round-2025";
  private static final String STATUS = "/display/OWN/Status";
  private static final List<String> SUPERVISED =
      List.of(
          DESK,
          DESK + "/no-1",
          STATUS,
          "rounds/round-2025/desk?limit=10",
          "/plugins/servlet/elc/applications",
          "/plugins/servlet/elc/directory");

  /** What a save may ask: it locks, reads, writes the figure and its line, and checks the form. */
  private static final int MOST_OF_A_SAVE = 15;

  private static final String COLLECTING = "collecting";

  private static Map<String, Integer> inASmallNetwork;
  private static Map<String, Integer> supervisedInASmallNetwork;
  private static int statusInASmallNetwork;
  private static int saveInASmallNetwork;

  /** The small network first: one preview at a time serves the app's REST resources. */
  @BeforeClass
  public static void publish() {
    PreviewSite small = PreviewSite.withBeans(Visitor.PROGRAM);
    prepare(small, 12, 3);
    inASmallNetwork = counts(small, "member-no-1");
    supervisedInASmallNetwork = supervised(small);
    statusInASmallNetwork = status(small);
    saveInASmallNetwork = save(small);
    small.stop();
    // More than the keys of one statement.
    prepare(SITE, 110, 8);
  }

  @AfterClass
  public static void stop() {
    SITE.stop();
  }

  private static void prepare(PreviewSite site, int members, int rounds) {
    site.start();
    new PublishedNetwork(site.preview()).withMembers(members).withRounds(rounds);
    Client office = Client.of(site, "office");
    office
        .post(
            "rounds",
            Map.of(
                "key",
                COLLECTING,
                "name",
                "Collecting",
                "edition",
                PublishedNetwork.SHIPPED,
                "countries",
                List.of(),
                "periodFrom",
                "2025-07-01",
                "periodTo",
                "2026-06-30",
                "timeZone",
                "Europe/Oslo",
                "due",
                "2999-03-31T23:59"))
        .ok();
    office.post("rounds/" + COLLECTING + "/state", Map.of("command", "open")).ok();
    site.wiki().space("office", "OWN", "Own", "");
    site.wiki()
        .page(
            "office", "OWN", "", "Table", "<ac:structured-macro ac:name=\"elc-benchmark-table\"/>");
    site.wiki()
        .page("office", "OWN", "", "Status", "<ac:structured-macro ac:name=\"elc-round-status\"/>");
  }

  @Test
  public void aMembersRequestsAskSeldomAndEquallyOftenInNetworksOfAnySize() {
    Map<String, Integer> inALargeNetwork = counts(SITE, "member-no-1");

    assertThat(inALargeNetwork, is(inASmallNetwork));
    inALargeNetwork.forEach((what, count) -> assertThat(what, count, lessThanOrEqualTo(MOST)));
  }

  @Test
  public void aSupervisorsRequestsAskEquallyOftenInNetworksOfAnySize() {
    Map<String, Integer> inALargeNetwork = supervised(SITE);

    assertThat(inALargeNetwork, is(supervisedInASmallNetwork));
    inALargeNetwork.forEach(
        (what, count) -> assertThat(what, count, lessThanOrEqualTo(MOST_OF_THE_DESK)));
    assertThat(inALargeNetwork.get(STATUS), lessThanOrEqualTo(MOST_OF_A_STATUS));
  }

  /** All saved figures of a round are many rows; they were read once and have not changed. */
  @Test
  public void noSupervisorsRequestReadsTheFiguresOfARoundAgain() {
    Client office = Client.of(SITE, "office");

    assertThat(warm(SITE, office, STATUS).toString(), not(containsString("_FIGURE ")));
    assertThat(warm(SITE, office, DESK).toString(), not(containsString("LIKE")));
  }

  @Test
  public void aMembersStatusAsksEquallyOftenAndForNoOtherMember() {
    Map<String, Integer> executed = warm(SITE, Client.of(SITE, "member-no-1"), STATUS);

    assertThat(executed.toString(), AoStatements.count(executed), is(statusInASmallNetwork));
    assertThat(executed.toString(), statusInASmallNetwork, lessThanOrEqualTo(MOST_OF_A_STATUS));
    executed.keySet().stream()
        .filter(sql -> sql.contains("_MEMBER\"") || sql.contains("_MEMBER "))
        .forEach(sql -> assertThat(sql, containsString("WHERE")));
  }

  @Test
  public void aSaveAsksEquallyOftenInNetworksOfAnySize() {
    assertThat(save(SITE), is(saveInASmallNetwork));
    assertThat(saveInASmallNetwork, lessThanOrEqualTo(MOST_OF_A_SAVE));
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

  private static Map<String, Integer> supervised(PreviewSite site) {
    Client client = Client.of(site, "office");
    Map<String, Integer> counts = new TreeMap<>();
    SUPERVISED.forEach(path -> counts.put(path, AoStatements.count(warm(site, client, path))));
    return counts;
  }

  private static int status(PreviewSite site) {
    return AoStatements.count(warm(site, Client.of(site, "member-no-1"), STATUS));
  }

  /** The second save of a field. */
  private static int save(PreviewSite site) {
    Client client = Client.of(site, "member-no-1");
    int version = save(client, "7", 0);
    Map<String, Integer> executed =
        new AoStatements(site.preview()).during(() -> save(client, "8", version));
    return AoStatements.count(executed);
  }

  private static int save(Client client, String numerator, int version) {
    Reply reply =
        client
            .put(
                "rounds/" + COLLECTING + "/figures",
                Map.of(
                    "member",
                    "no-1",
                    "indicator",
                    "LEA1",
                    "numerator",
                    numerator,
                    "denominator",
                    "40",
                    "version",
                    version))
            .ok();
    for (JsonNode field : reply.json().get("fields")) {
      if (field.get("code").asText().equals("LEA1")) {
        return field.get("version").asInt();
      }
    }
    throw new AssertionError("no field in " + reply.text());
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
