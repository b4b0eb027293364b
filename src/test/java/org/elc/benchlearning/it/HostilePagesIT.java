package org.elc.benchlearning.it;

import static org.elc.benchlearning.it.NordicNetwork.ROUND;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.elc.benchlearning.it.Client.Reply;
import org.elc.benchlearning.it.PreviewSite.Visitor;
import org.jsoup.nodes.Element;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/**
 * Hostile text in names, notes, reasons, macro parameters and addresses. Pages show it as text, and
 * what a reader may not see looks to the byte like what does not exist.
 */
public final class HostilePagesIT {

  @ClassRule public static final PreviewSite SITE = PreviewSite.empty(Visitor.PROGRAM);

  private static final String EVIL = "\"'><script src=/x></script><img src=x onerror=alert(1)>";
  private static final String PAGES = "/plugins/servlet/elc/";

  /** The macros, with the parameters that name what they show. */
  private static final Map<String, List<String>> MACROS =
      Map.of(
          "elc-indicator-form", List.of("round", "member", "unit"),
          "elc-benchmark-table", List.of("round", "member", "unit"),
          "elc-member-profile", List.of("member"),
          "elc-round-status", List.of("round"));

  private static Client office;
  private static Client swede;
  private static Client reader;
  private static Client anonymous;

  @BeforeClass
  public static void publishARoundOfHostileNames() {
    NordicNetwork.open(SITE);
    office = Client.of(SITE, "office");
    swede = Client.of(SITE, "member-se-1");
    reader = Client.of(SITE, "reader");
    anonymous = Client.anonymous(SITE);
    String quoted = '"' + EVIL.replace("\"", "\"\"") + '"';
    office
        .postCsv(
            "members/import",
            NordicNetwork.MEMBER_COLUMNS + "se-66," + quoted + ",SE,housing,M,,,,,\n")
        .ok();
    office.put("members/se-66/people/member-se-2", Map.of("role", "EDITOR")).ok();
    office.postCsv("rounds/" + ROUND + "/figures", NordicNetwork.figuresCsvOfTheOthers()).ok();
    for (String step : List.of("close", "compute", "publish")) {
      office.post("rounds/" + ROUND + "/state", Map.of("command", step)).ok();
    }
    openAHostileRound();
    SITE.wiki().space("office", "HOSTILE", "Hostile", "");
    SITE.wiki().openToAnonymous("HOSTILE");
  }

  private static void openAHostileRound() {
    Map<String, Object> second = new TreeMap<>(NordicNetwork.round());
    second.put("key", "evil");
    second.put("name", EVIL);
    office.post("rounds", second).ok();
    office.post("rounds/evil/state", Map.of("command", "open")).ok();
    Client author = Client.of(SITE, "member-se-2");
    author
        .put(
            "rounds/evil/figures",
            Map.of(
                "member",
                "se-66",
                "indicator",
                "LEA1",
                "missing",
                "not_applicable",
                "note",
                EVIL,
                "evidence",
                "https://example.org/?q=" + Client.encoded(EVIL),
                "version",
                0))
        .ok();
    String receipt =
        author
            .post("rounds/evil/submission", Map.of("member", "se-66"))
            .ok()
            .json()
            .get("receipt")
            .asText();
    office
        .post(
            "rounds/evil/participants/return",
            Map.of("member", "se-66", "reason", EVIL, "receipt", receipt))
        .ok();
  }

  @Test
  public void hostileTextIsShownAsText() {
    Client author = Client.of(SITE, "member-se-2");
    String form = page("Form", MacroStorage.of("elc-indicator-form", Map.of("round", "evil")));
    String profile = page("Profile", MacroStorage.of("elc-member-profile", Map.of()));

    assertHarmless(author.get(form), 4);
    assertHarmless(author.get(profile), 1);
    assertHarmless(office.get(PAGES + "rounds"), 1);
    assertHarmless(office.get(PAGES + "rounds/evil"), 3);
    assertHarmless(office.get(PAGES + "members"), 1);
    assertHarmless(office.get(PAGES + "members/se-66"), 1);
    assertHarmless(
        author.send(
            "GET", "rounds/evil/figures/form?member=se-66", Map.of("Accept", "text/html"), ""),
        4);
  }

  /** It is there, so often at least, and none of it has become an element. */
  private static void assertHarmless(Reply reply, int times) {
    Element body = reply.ok().page().body();
    assertThat(body.select("script, img, [onerror]"), empty());
    if (times > 0) {
      String shown = body.text() + String.join(" ", body.select("[value]").eachAttr("value"));
      int found = shown.split("onerror=alert\\(1\\)", -1).length - 1;
      assertThat(found + " times in " + body.text(), found >= times, is(true));
    }
  }

  @Test
  public void macrosThatNameNothingShowNothing() {
    String nothing =
        shown(
            swede, page("Nothing", MacroStorage.of("elc-indicator-form", Map.of("round", "none"))));
    assertThat(nothing, containsString("elc-nothing"));

    for (String macro : MACROS.keySet()) {
      for (String parameter : List.of("round", "member", "unit", "group", "principle", "sort")) {
        for (String value : List.of("none", EVIL, "x".repeat(5_000), "../../..")) {
          String said = shown(swede, page("Any", MacroStorage.of(macro, Map.of(parameter, value))));

          assertThat(said, not(containsString("<script")));
          assertThat(said, not(containsString("Exception")));
          if (MACROS.get(macro).contains(parameter)) {
            assertThat(macro + " " + parameter + " " + value, said, is(nothing));
          }
        }
      }
    }
  }

  @Test
  public void macrosOfOthersLookLikeMacrosOfNobody() {
    for (String macro : MACROS.keySet()) {
      String hidden = page("Hidden", MacroStorage.of(macro, Map.of("member", "no-2")));
      String absent = page("Absent", MacroStorage.of(macro, Map.of("member", "no-99")));
      String plain = page("Plain", MacroStorage.of(macro, Map.of()));

      assertThat(macro, shown(swede, hidden), is(shown(swede, absent)));
      for (Client client : List.of(reader, anonymous)) {
        assertThat(macro, shown(client, hidden), is(shown(client, absent)));
        assertThat(macro, shown(client, plain), is(shown(client, absent)));
      }
      if (MACROS.get(macro).contains("member")) {
        assertThat(macro, shown(swede, plain), not(is(shown(swede, absent))));
      }
    }
  }

  @Test
  public void addressesOfOthersLookLikeAddressesOfNothing() {
    String table = PAGES + "benchmark?round=" + ROUND;

    assertThat(swede.get(table + "&member=se-1").status(), is(200));
    assertSame(swede, table + "&member=no-2", table + "&member=no-99");
    assertSame(swede, PAGES + "members/no-2", PAGES + "members/no-99");
    assertSame(reader, table, PAGES + "benchmark?round=none");
    assertSame(reader, PAGES + "rounds/" + ROUND, PAGES + "rounds/none");
    assertSame(anonymous, table, PAGES + "benchmark?round=none");
  }

  @Test
  public void aChoiceOfLinesThatCannotBeReadIsNamedAndKept() {
    String evil = Client.encoded(EVIL);

    Element page =
        office
            .get(PAGES + "audit?from=soon&until=2026-02-30&area=" + evil + "&member=no-1")
            .ok()
            .page()
            .body();

    assertThat(page.select(".aui-message-warning").text(), containsString("From: “soon”"));
    assertThat(page.select(".aui-message-warning").text(), containsString("Until: “2026-02-30”"));
    assertThat(page.select(".aui-message-warning").text(), containsString("About: "));
    assertThat(page.select("input[name=from]").val(), is("soon"));
    assertThat(page.select("input[name=until]").val(), is("2026-02-30"));
    assertThat(page.select("select[name=member] option[selected]").val(), is("no-1"));
    assertThat(page.select("select[name=area] option[selected]").val(), is(EVIL));
    assertThat("no line is shown", page.select("table"), empty());
    assertThat(page.select("img, [onerror]"), empty());
  }

  private static void assertSame(Client client, String hidden, String absent) {
    Reply one = client.get(hidden);
    Reply other = client.get(absent);
    assertThat(hidden, one.status(), is(other.status()));
    assertThat(hidden, main(one), is(main(other)));
  }

  @Test
  public void hostileAddressesAreRefusedWithoutAWordOfTheInside() {
    String evil = Client.encoded(EVIL.replace("/", ""));
    for (String path :
        List.of(
            "rounds/" + evil,
            "members/" + evil,
            "catalogue?edition=" + evil,
            "benchmark?round=" + evil,
            "benchmark?group=" + evil,
            "benchmark?sort=" + evil,
            "benchmark?principle=" + evil,
            "benchmark?member=" + "x".repeat(5_000))) {
      Reply reply = swede.get(PAGES + path);

      assertThat(path, reply.status() < 500, is(true));
      assertThat(path, reply.page().body().select("img, [onerror]"), empty());
      assertThat(path, reply.text(), not(containsString("Exception")));
    }
    for (String page : List.of("rounds", "members", "catalogue", "benchmark")) {
      assertThat(swede.post(PAGES + page, "text/plain", "x").status() / 100, is(4));
    }
  }

  /** A page of that storage format, as its address. */
  private static String page(String title, String storage) {
    long id = SITE.wiki().page("office", "HOSTILE", "", title, storage);
    return "/pages/viewpage.action?pageId=" + id;
  }

  /** What a reader gets of a page's content. */
  private static String shown(Client client, String path) {
    return client.get(path).ok().page().select("#main .wiki-content").html();
  }

  private static String main(Reply reply) {
    return reply.page().select("#main").html();
  }
}
