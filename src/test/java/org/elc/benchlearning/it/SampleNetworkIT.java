package org.elc.benchlearning.it;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.elc.preview.sample.SampleNetwork;
import org.elc.preview.sample.door.People;
import org.elc.preview.sample.door.Visitor;
import org.jsoup.Jsoup;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/** The preview as people find it: the sample network, loaded once, looked at over HTTP. */
public final class SampleNetworkIT {
  @ClassRule
  public static final PreviewSite SITE = PreviewSite.withSample(PreviewSite.Visitor.PROGRAM);

  private static People people;
  private static Visitor office;
  private static List<JsonNode> rounds;

  @BeforeClass
  public static void enter() {
    people = new People(SITE.baseUrl());
    office = people.named("office");
    rounds = items(office, "rounds");
  }

  @Test
  public void threeRoundsArePublishedAndTheNewestIsOpen() {
    assertThat(texts(rounds, "state"), is(List.of("OPEN", "PUBLISHED", "PUBLISHED", "PUBLISHED")));
  }

  @Test
  public void membersAreInEveryStage() {
    assertThat(
        texts(items(office, "members"), "status"),
        hasItems("CANDIDATE", "CERTIFIED", "RECOGNISED", "LAPSED", "LEFT"));
  }

  @Test
  public void everyPublishedRoundHasStatisticsOfAllIndicators() {
    for (JsonNode round : rounds.subList(1, 4)) {
      List<JsonNode> all = items(office, "rounds/" + key(round) + "/statistics?group=all");

      assertThat(all.size(), is(44));
      assertThat(
          all.stream().filter(s -> s.get("median").isNumber()).count(), greaterThanOrEqualTo(40L));
    }
  }

  @Test
  public void theNetworkGrows() {
    List<Integer> answered =
        rounds.subList(1, 4).stream()
            .map(r -> items(office, "rounds/" + key(r) + "/statistics?group=all").get(0))
            .map(s -> s.get("n").asInt())
            .toList();

    assertThat(answered.get(0), is(greaterThan(answered.get(2))));
    assertThat(answered.get(2), is(greaterThanOrEqualTo(20)));
  }

  @Test
  public void ofTheSmallCountryNothingIsPublished() {
    List<JsonNode> statistics =
        items(office, "rounds/" + key(rounds.get(1)) + "/statistics?group=country:FI");

    assertThat(
        statistics.stream().map(s -> s.at("/suppressed/reason").asText()).distinct().toList(),
        is(List.of("TOO_FEW")));
    assertThat(statistics.stream().filter(s -> s.get("median").isNumber()).toList(), is(empty()));
  }

  @Test
  public void ofLargerCountriesAndServicesStatisticsArePublished() {
    for (String group : List.of("country:NO", "country:SE", "service:work-inclusion")) {
      long published =
          items(office, "rounds/" + key(rounds.get(1)) + "/statistics?group=" + group).stream()
              .filter(s -> s.get("median").isNumber())
              .count();

      assertThat(group, published, is(greaterThan(10L)));
    }
  }

  @Test
  public void valuesAreTied() {
    // Of the members' own values: places, which would say so, are often withheld.
    Set<String> seen = new HashSet<>();
    long tied =
        items(office, "members?limit=20").stream()
            .filter(m -> m.get("units").isEmpty())
            .flatMap(m -> items(office, positions(rounds.get(1), m.get("key").asText())).stream())
            .filter(p -> !seen.add(p.get("indicator").asText() + " " + p.get("value")))
            .count();

    assertThat(tied, is(greaterThan(0L)));
  }

  private static String positions(JsonNode round) {
    return positions(round, own("member-no-1"));
  }

  private static String positions(JsonNode round, String member) {
    return "rounds/" + key(round) + "/positions?group=all&member=" + member;
  }

  private static String own(String user) {
    return items(people.named(user), "members").get(0).get("key").asText();
  }

  @Test
  public void aMemberIsToldWhereItCanLearnAndTeachAndNobodyElseIs() {
    String path = "rounds/" + key(rounds.get(1)) + "/learning-areas?member=" + own("member-no-1");

    List<JsonNode> areas = items(people.named("member-no-1"), path);

    assertThat(texts(areas, "kind"), hasItems("AREA", "STRENGTH", "NOT_COMPARED"));
    assertThat(areas.get(0).at("/reasons/0/message").asText(), is(not("")));
    assertThat(people.named("facilitator").rest(path).status(), is(404));
    assertThat(people.named("member-se-1").rest(path).status(), is(404));
  }

  @Test
  public void figuresAreMissingForEitherReason() {
    List<String> missing = new ArrayList<>();
    List<String> reasons = new ArrayList<>();
    for (int start = 0; start < 2500; start += 500) {
      for (JsonNode figure :
          items(office, "rounds/" + key(rounds.get(1)) + "/figures?start=" + start)) {
        missing.add(figure.get("missing").asText());
        if (figure.get("missing").asText().equals("not_applicable")) {
          reasons.add(figure.get("note").asText());
        }
      }
    }

    assertThat(missing, hasItems("", "not_reported", "not_applicable"));
    assertThat(reasons, everyItem(is(not(""))));
  }

  @Test
  public void inTheOpenRoundEveryStageIsToBeSeen() {
    List<String> states =
        texts(items(office, "rounds/" + key(rounds.get(0)) + "/participants"), "state");

    assertThat(states, hasItems("INVITED", "ENTERING", "SUBMITTED", "RETURNED", "VALIDATED"));
    assertThat(
        states.stream().filter(s -> s.equals("SUBMITTED") || s.equals("VALIDATED")).count(),
        is(greaterThan(states.size() / 2L)));
  }

  @Test
  public void theFirstNorwegianMemberIsHalfWay() {
    List<JsonNode> own =
        items(people.named("member-no-1"), "rounds/" + key(rounds.get(0)) + "/participants");

    assertThat(texts(own, "state"), is(List.of("ENTERING")));
    assertThat(own.get(0).at("/completeness/open").asInt(), is(22));
    assertThat(own.get(0).at("/entry/open").asBoolean(), is(true));
  }

  @Test
  public void twoPeopleWorkForAMemberAndOneOfThemOnlyReads() {
    Map<String, Object> save =
        Map.of(
            "member",
            own("member-no-1"),
            "indicator",
            "RES4",
            "missing",
            "not_reported",
            "version",
            0);

    assertThat(own("member-no-2"), is(own("member-no-1")));
    assertThat(
        people.named("member-no-2").put("rounds/" + key(rounds.get(0)) + "/figures", save).status(),
        is(403));
  }

  @Test
  public void nobodyReadsTheFiguresOfOthers() {
    for (String user : List.of("member-se-1", "reader", "facilitator")) {
      Visitor other = people.named(user);

      assertThat(user, other.rest(positions(rounds.get(1))).status(), is(404));
      assertThat(
          other.rest("rounds/" + key(rounds.get(1)) + "/figures?limit=500").body(),
          not(containsString(own("member-no-1"))));
    }
    assertThat(people.anonymous().rest("rounds").status(), is(401));
  }

  @Test
  public void practicesAreWrittenInTheLanguagesOfTheirMembers() {
    String home = office.get("/display/ELC").ok().body();

    assertThat(
        home,
        allOf(
            containsString("Fast kontaktperson i seks måneder"),
            containsString("Lärande på jobbet"),
            containsString("Conselho de utentes"),
            containsString("Õigused piltides"),
            containsString("Idėjų lenta")));
  }

  @Test
  public void theSpacesBelongToTheMembers() {
    List<String> spaces =
        items(office, "members").stream()
            .map(m -> m.get("space"))
            .filter(JsonNode::isTextual)
            .map(JsonNode::asText)
            .toList();

    assertThat(spaces, hasItem("NOTVERRMYRA"));
    assertThat(spaces.size(), is(5));
    for (String space : spaces) {
      assertThat(space, office.get("/display/" + space).status(), is(200));
    }
  }

  @Test
  public void aSecondStartFindsEverythingDone() {
    List<String> before = everything();

    new SampleNetwork().load(SITE.preview());

    assertThat(everything(), is(before));
  }

  /** What a second load could change: files, states with receipts, and when pages were saved. */
  private static List<String> everything() {
    List<String> all = new ArrayList<>();
    String open = "rounds/" + key(rounds.get(0));
    for (String path :
        List.of("members/export", open + "/figures/export", open + "/participants?limit=500")) {
      all.add(office.rest(path).ok().body());
    }
    String home = office.get("/display/ELC").ok().body();
    all.add(Jsoup.parse(home).select(".wiki-byline, #main-content").outerHtml());
    return all;
  }

  private static String key(JsonNode round) {
    return round.get("key").asText();
  }

  private static List<JsonNode> items(Visitor who, String path) {
    String limited = path + (path.contains("?") ? "&" : "?") + "limit=500";
    Iterator<JsonNode> items = who.rest(limited).ok().json().get("items").elements();
    List<JsonNode> all = new ArrayList<>();
    items.forEachRemaining(all::add);
    return all;
  }

  private static List<String> texts(List<JsonNode> items, String field) {
    Function<JsonNode, String> text = item -> item.get(field).asText();
    return items.stream().map(text).toList();
  }
}
