package org.elc.benchlearning.it;

import static org.elc.benchlearning.it.NordicNetwork.OWN;
import static org.elc.benchlearning.it.NordicNetwork.ROUND;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.elc.benchlearning.it.Client.Reply;
import org.elc.benchlearning.it.PreviewSite.Visitor;
import org.junit.After;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/**
 * Wrong, huge and hostile requests to REST. Every test ends with the question whether anything was
 * stored; every answer is searched for what only a log may say.
 */
public final class BadInputIT {

  @ClassRule public static final PreviewSite SITE = PreviewSite.empty(Visitor.PROGRAM);

  private static final String FIGURES = "rounds/" + ROUND + "/figures";
  private static final int MEGABYTE = 1_000_000;
  private static final Pattern INSIDE =
      Pattern.compile(
          "Exception|\\bat [a-z]+\\.[a-z]+\\.[a-z]|org\\.elc\\.|jakarta\\.|java\\.(lang|util)|jackson|jersey|"
              + "SQLSTATE|\\bnull\\b(?! or missing)",
          Pattern.CASE_INSENSITIVE);

  private static Client office;
  private static Client member;
  private static Client swede;
  private static Client reader;
  private static Client anonymous;

  private Map<String, String> before;

  @BeforeClass
  public static void openTheRound() {
    NordicNetwork.open(SITE);
    office = Client.of(SITE, "office");
    member = Client.of(SITE, "member-no-1");
    swede = Client.of(SITE, "member-se-1");
    reader = Client.of(SITE, "reader");
    anonymous = Client.anonymous(SITE);
    member.put(FIGURES, row(Map.of("numerator", "45", "denominator", "50"))).ok();
  }

  @Before
  public void remember() {
    before = everything();
  }

  @After
  public void nothingIsStored() {
    Map<String, String> changed = everything();
    changed.entrySet().removeAll(before.entrySet());

    assertThat(changed, is(anEmptyMap()));
  }

  private static Map<String, String> everything() {
    Map<String, String> texts = new TreeMap<>();
    for (String path :
        List.of(
            "members/export",
            "members/" + OWN + "/people",
            "indicators/editions",
            "indicators/export?edition=" + NordicNetwork.EDITION,
            "rounds",
            "rounds/" + ROUND + "/participants",
            FIGURES + "/export")) {
      texts.put(path, office.get(path).ok().text());
    }
    return texts;
  }

  private static Map<String, Object> row(Map<String, ?> more) {
    Map<String, Object> row = new TreeMap<>(more);
    row.putIfAbsent("member", OWN);
    row.putIfAbsent("indicator", "LEA1");
    row.putIfAbsent("version", 0);
    return row;
  }

  @Test
  public void jsonThatIsNoneIsRefused() {
    for (String body : List.of("{", "[]", "\"text\"", "{\"member\":}", "\u0000", "{\"a\":1}{")) {
      Reply reply = member.send("PUT", FIGURES, Map.of("Content-Type", "application/json"), body);

      assertProblem(reply, 400);
    }
  }

  @Test
  public void jsonOfTheWrongKindIsRefusedFieldByField() {
    Reply reply =
        member.put(
            FIGURES, row(Map.of("numerator", 45, "version", "1", "missing", true, "sql", "x")));

    assertProblem(reply, 400);
    List<String> fields = new ArrayList<>();
    reply.json().get("problems").forEach(problem -> fields.add(problem.get("field").asText()));
    assertThat(fields, hasItem("numerator"));
    assertThat(fields, hasItem("version"));
    assertThat(fields, hasItem("missing"));
    assertThat(fields, hasItem("sql"));
  }

  @Test
  public void messagesComeInTheLanguageOfTheReader() {
    String body = Client.text(row(Map.of("numerator", 45)));
    String norwegian = problem(member, body).get("message").asText();
    String english = problem(office, body).get("message").asText();

    assertThat(norwegian, containsString("anførselstegn"));
    assertThat(english, containsString("quotation marks"));
  }

  private static JsonNode problem(Client client, String body) {
    return client
        .send("PUT", FIGURES, Map.of("Content-Type", "application/json"), body)
        .json()
        .get("problems")
        .get(0);
  }

  @Test
  public void numbersThatAreNoneAreRefused() {
    for (String text :
        List.of("abc", "4 5,", "1e5", "NaN", "٤٥", "45%", "<b>45</b>", "9".repeat(400), "=1+1")) {
      Reply reply =
          member.put(
              FIGURES,
              row(Map.of("numerator", text, "denominator", "50", "language", "nb", "version", 1)));

      assertProblem(reply, 400);
    }
  }

  @Test
  public void bodiesThatAreTooLargeAreRefused() {
    String large = "x".repeat(MEGABYTE);

    assertProblem(member.put(FIGURES, row(Map.of("note", large))), 413);
    assertThat(office.announce("members/import", "text/csv", 21L * MEGABYTE), is(413));
  }

  @Test
  public void filesThatCannotBeReadNameLineAndColumn() {
    String[] rows = {
      OWN + ",,LEA1,5,0x10,,,", OWN + ",,NONE,5,10,,,", "nobody,,LEA1,5,10,,,", OWN + ",,LEA1,5"
    };
    for (String row : rows) {
      Reply reply = office.postCsv(FIGURES, NordicNetwork.FIGURE_COLUMNS + row + "\n");

      assertProblem(reply, 400);
      assertThat(row, reply.json().get("problems").get(0).get("line").asInt(), is(2));
    }
    assertProblem(office.postCsv(FIGURES, "\"open"), 400);
    assertProblem(office.postCsv(FIGURES, "a,b\n1,2\n"), 400);
    assertProblem(office.postCsv("members/import", "\u0000\u0001"), 400);
    assertProblem(office.postCsv("members/import", NordicNetwork.MEMBER_COLUMNS), 400);
  }

  @Test
  public void aFileWithOneBadLineStoresNoneOfIt() {
    String good = "no-77,Good,NO,housing,M,,,,,\n";
    String bad = "no-78,,XX,<script>,HUGE,lapsed,,,,\n";

    Reply reply = office.postCsv("members/import", NordicNetwork.MEMBER_COLUMNS + good + bad);

    assertProblem(reply, 400);
  }

  @Test
  public void pagesThatDoNotExistAreRefused() {
    for (String query :
        List.of("start=-1", "start=x", "limit=0", "limit=501", "limit=1e3", "start=99999999999")) {
      for (String list : List.of("members", "rounds", "indicators", FIGURES)) {
        assertProblem(office.get(list + "?" + query), 400);
      }
    }
    assertThat(office.get("members?start=1000").json().get("items").size(), is(0));
  }

  @Test
  public void parametersOfAnotherKindAreRefused() {
    String script = Client.encoded("<script>alert(1)");

    assertProblem(office.postCsv(FIGURES + "?dryRun=maybe", "x"), 400);
    assertProblem(office.get("members/export?form=" + script), 400);
    assertProblem(office.get("rounds/" + ROUND + "/statistics?group=" + script), 400);
    assertProblem(office.post("rounds/" + ROUND + "/state", Map.of("command", "explode")), 400);
    assertProblem(office.post("rounds/" + ROUND + "/state", Map.of("command", "publish")), 403);
    assertProblem(office.put("members/" + OWN + "/people/nobody", Map.of("role", "EDITOR")), 400);
    assertProblem(office.put("members/" + OWN + "/people/reader", Map.of("role", "KING")), 400);
    assertProblem(office.get("rounds/" + script), 404);
    assertThat(office.get("rounds/..%2f..%2fmembers").status(), is(400));
    assertProblem(office.get("nowhere"), 404);
    assertProblem(office.delete("rounds/" + ROUND), 405);
    assertProblem(office.post(FIGURES, "application/xml", "<a/>"), 415);
  }

  @Test
  public void requestsOfOtherSitesAreRefused() {
    String body = Client.text(row(Map.of("numerator", "1", "denominator", "50", "version", 1)));
    Map<String, String> json = Map.of("Content-Type", "application/json");

    assertThat(with(json, "Origin", "https://evil.example", body), is(403));
    assertThat(with(json, "Referer", "https://evil.example/page", body), is(403));
    assertProblem(member.post(FIGURES, "application/x-www-form-urlencoded", "member=no-1"), 415);
    assertProblem(member.post(FIGURES, "text/plain", body), 415);
    assertThat(
        office
            .send(
                "POST",
                "members/import",
                Map.of("Content-Type", "text/csv", "Origin", "https://evil.example"),
                NordicNetwork.membersCsv())
            .status(),
        is(403));
  }

  private static int with(Map<String, String> headers, String name, String value, String body) {
    Map<String, String> all = new TreeMap<>(headers);
    all.put(name, value);
    return member.send("PUT", FIGURES, all, body).status();
  }

  @Test
  public void whatMayNotBeSeenIsAnsweredLikeWhatDoesNotExist() {
    assertSame(swede, "members/no-2", "members/no-99");
    assertSame(swede, "members/no-2/people", "members/no-99/people");
    assertSame(swede, FIGURES + "?member=no-1", FIGURES + "?member=no-99");
    assertSame(swede, FIGURES + "/form?member=no-1", FIGURES + "/form?member=no-99");
    assertSame(
        swede,
        "rounds/" + ROUND + "/positions?member=no-1",
        "rounds/" + ROUND + "/positions?member=no-99");
    assertSame(swede, "rounds/" + ROUND + "/statistics", "rounds/none/statistics");
    assertSame(reader, "rounds/" + ROUND, "rounds/none");
    assertSame(reader, FIGURES, "rounds/none/figures");
    assertSame(reader, "rounds/" + ROUND + "/participants", "rounds/none/participants");
    assertSame(reader, "members/" + OWN, "members/none");
    assertSame(reader, "indicators/LEA1", "indicators/NONE");
  }

  private static void assertSame(Client client, String hidden, String absent) {
    Reply one = client.get(hidden);
    Reply other = client.get(absent);
    assertThat(hidden, one, equalTo(other));
    assertThat(hidden, one.text(), not(containsString("no-1")));
  }

  @Test
  public void nobodyWritesForOthers() {
    Map<String, Object> foreign = row(Map.of("numerator", "1", "denominator", "50", "version", 1));
    Map<String, Object> nobody = new TreeMap<>(foreign);
    nobody.put("member", "no-99");

    assertThat(swede.put(FIGURES, foreign), equalTo(swede.put(FIGURES, nobody)));
    assertProblem(swede.put(FIGURES, foreign), 404);
    assertProblem(reader.put(FIGURES, foreign), 404);
    assertProblem(swede.post("rounds/" + ROUND + "/submission", Map.of("member", OWN)), 404);
    assertProblem(
        member.post("rounds/" + ROUND + "/participants/validate", Map.of("member", OWN)), 403);
    assertProblem(member.post("rounds/" + ROUND + "/state", Map.of("command", "close")), 403);
    assertProblem(member.postCsv("members/import", NordicNetwork.membersCsv()), 404);
    assertProblem(
        member.postCsv(
            "indicators/import?edition=" + NordicNetwork.EDITION, NordicNetwork.editionCsv(office)),
        403);
  }

  @Test
  public void anonymousGetsNothing() {
    for (String path :
        List.of(
            "members", "rounds", "rounds/" + ROUND, FIGURES, "indicators", FIGURES + "/export")) {
      assertThat(path, anonymous.get(path).status(), is(401));
    }
    assertThat(anonymous.put(FIGURES, row(Map.of())).status(), is(401));
  }

  /** The one shape of errors, and nothing of the program's inside. */
  private static void assertProblem(Reply reply, int status) {
    assertThat(reply.text(), reply.status(), is(status));
    assertThat(reply.text(), reply.type(), startsWith("application/json"));
    assertThat(reply.text(), reply.json().get("code").asText(), not(is("")));
    assertThat(reply.text(), reply.json().get("message").asText(), not(is("")));
    assertThat(INSIDE.matcher(reply.text()).results().map(r -> r.group()).toList(), is(empty()));
  }
}
