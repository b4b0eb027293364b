package org.elc.benchlearning.it;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.Assume.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.elc.preview.JobRun;
import org.elc.preview.Preview;
import org.elc.preview.sample.door.People;
import org.elc.preview.sample.door.Reply;
import org.elc.preview.sample.door.Visitor;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/**
 * Real figures through the product's own doors: 36 months of 428 departments go in as files, the
 * job closes, computes and publishes the rounds, and what comes out is what R says.
 */
public final class NhsIT {
  private static final double TOLERANCE = 1e-12;
  private static final YearMonth BROKEN = YearMonth.of(2017, 5);
  private static final StringBuilder TIMINGS = new StringBuilder("NHS figures:");

  @ClassRule public static final Cluster CLUSTER = new Cluster();

  private static Visitor office;
  private static Attendances attendances;

  /** What the import of a month answered, and what a second one of the same file did. */
  private static final Map<YearMonth, Reply> IMPORTED = new TreeMap<>();

  private static Reply second;
  private static String formBefore;
  private static String formAfter;
  private static Reply broken;
  private static String beforeBroken;
  private static String afterBroken;

  @BeforeClass
  public static void bringTheFiguresIn() {
    assumeTrue("../shared has the figures", Attendances.areThere());
    Preview node = timed("start", () -> CLUSTER.node("nhs"));
    office = new People(node.baseUrl()).named("office");
    attendances = Attendances.read();
    office.postCsv("indicators/import?edition=" + Attendances.EDITION, Attendances.INDICATORS).ok();
    office.postCsv("members/import", attendances.memberFile()).ok();
    office.postCsv("members/units/import", attendances.unitFile()).ok();
    timed("36 rounds opened", NhsIT::openRounds);
    timed("36 files imported", NhsIT::importFigures);
    formBefore = form(BROKEN);
    second = importFigures(BROKEN, attendances.figureFile(BROKEN));
    formAfter = form(BROKEN);
    importABrokenFile();
    // Not by the page of jobs: on a slow machine it takes longer than a visitor waits for a page.
    JobRun run = timed("job", () -> node.runJob(JobPage.ROUND_JOB));
    assertThat(run.message(), run.outcome(), is(JobRun.Outcome.SUCCESS));
    System.out.println(TIMINGS);
  }

  private static Void openRounds() {
    for (YearMonth month : attendances.months()) {
      office
          .post(
              "rounds",
              Map.of(
                  "key",
                  month.toString(),
                  "name",
                  "Month " + month,
                  "edition",
                  Attendances.EDITION,
                  "periodFrom",
                  month.atDay(1).toString(),
                  "periodTo",
                  month.atEndOfMonth().toString(),
                  "timeZone",
                  "Europe/London",
                  "due",
                  month.plusMonths(1).atDay(15) + "T17:00"))
          .ok();
      office.post("rounds/" + month + "/state", Map.of("command", "open")).ok();
    }
    return null;
  }

  private static Void importFigures() {
    for (YearMonth month : attendances.months()) {
      IMPORTED.put(month, importFigures(month, attendances.figureFile(month)));
    }
    return null;
  }

  private static Reply importFigures(YearMonth month, String csv) {
    return office.postCsv("rounds/" + month + "/figures", csv);
  }

  /** Line 3 asks for a number and gets a word; line 2 would be new. */
  private static void importABrokenFile() {
    String[] lines = attendances.figureFile(BROKEN).split("\n");
    lines[1] = lines[1].replaceFirst("SEEN,\\d+", "SEEN,1");
    lines[2] = lines[2].replaceFirst("ADMITTED,\\d+", "ADMITTED,many");
    beforeBroken = export(BROKEN);
    broken = importFigures(BROKEN, String.join("\n", lines));
    afterBroken = export(BROKEN);
  }

  /** A department's form: its figures with their versions and who saved them when. */
  private static String form(YearMonth month) {
    return office.rest("rounds/" + month + "/figures/form?member=rf4&unit=type-1").ok().body();
  }

  private static String export(YearMonth month) {
    return office.rest("rounds/" + month + "/figures/export").ok().body();
  }

  @FunctionalInterface
  private interface Step<T> {
    T take();
  }

  private static <T> T timed(String what, Step<T> step) {
    long begin = System.nanoTime();
    T made = step.take();
    TIMINGS.append(
        String.format(Locale.ROOT, " %s %.1f s,", what, (System.nanoTime() - begin) / 1e9));
    return made;
  }

  @Test
  public void allOrganisationsAreMembers() {
    assertThat(office.rest("members?limit=1").json().get("total").asInt(), is(274));
    assertThat(attendances.members(), is(274));
  }

  @Test
  public void everyRowOfEveryMonthWasTaken() {
    int created = 0;
    for (Reply imported : IMPORTED.values()) {
      assertThat(imported.body(), imported.status(), is(200));
      created += imported.json().get("created").asInt();
    }

    assertThat(IMPORTED.keySet(), hasSize(36));
    assertThat(created, is(3 * 12_765));
  }

  @Test
  public void theSameFileAgainChangesNothing() {
    JsonNode report = second.ok().json();

    assertThat(report.get("created").asInt(), is(0));
    assertThat(report.get("changed").asInt(), is(0));
    assertThat(report.get("unchanged").asInt(), is(report.get("rows").asInt()));
    assertThat("versions and receipts", formAfter, is(formBefore));
    assertThat(formBefore, containsString("\"version\":1"));
  }

  @Test
  public void anUnreadableRowNamesItselfAndStopsTheFile() {
    JsonNode problem = broken.json().get("problems").get(0);

    assertThat(broken.status(), is(400));
    assertThat(problem.get("line").asInt(), is(3));
    assertThat(problem.get("field").asText(), is("numerator"));
    assertThat(problem.get("message").asText(), containsString("many"));
    assertThat(afterBroken, is(beforeBroken));
  }

  @Test
  public void allRoundsArePublished() {
    for (JsonNode round : office.rest("rounds?limit=100").json().get("items")) {
      assertThat(round.get("key").asText(), round.get("state").asText(), is("PUBLISHED"));
    }
  }

  @Test
  public void january2018AgreesWithR() {
    agreesWithR(YearMonth.of(2018, 1), "q1", "median", "q3");
  }

  @Test
  public void march2019AgreesWithR() {
    // Quartiles beside those of other groups would give a department away that month.
    agreesWithR(YearMonth.of(2019, 3), "p10", "median", "p90");
  }

  /**
   * @param least the cut points that disclosure control leaves there at least
   */
  private static void agreesWithR(YearMonth month, String... least) {
    Map<String, Double> group = Attendances.group(month);
    JsonNode statistics =
        office
            .rest("rounds/" + month + "/statistics?group=service:type-1&indicator=SEEN")
            .ok()
            .json()
            .get("items")
            .get(0);

    assertThat(statistics.get("n").asDouble(), is(group.get("n")));
    Set<String> told = new TreeSet<>();
    for (String cut : new String[] {"p10", "q1", "median", "q3", "p90"}) {
      // Published rounded to the indicator's decimals, where nothing forbids it; computed figures
      // are compared with R's unrounded ones in AttendancesOracleTest.
      if (statistics.path(cut).isNumber()) {
        assertThat(cut, statistics.get(cut).asDouble(), is(rounded(group.get(cut))));
        told.add(cut);
      }
    }
    assertThat(told, hasItems(least));
    int places = 0;
    for (Map<String, String> row : Attendances.members(month)) {
      JsonNode position = position(month, row.get("org_code").toLowerCase(Locale.ROOT));
      assertPercent(row.get("org_code"), position.get("value").asDouble(), number(row, "value"));
      if (position.path("rank").isNumber()) {
        assertThat(position.get("rank").asDouble(), is(number(row, "rank")));
        assertThat(
            position.get("percentile").asDouble(), closeTo(number(row, "percentile"), TOLERANCE));
        places++;
      }
    }
    assertThat(places, greaterThan(Attendances.members(month).size() / 2));
  }

  private static JsonNode position(YearMonth month, String member) {
    Map<String, JsonNode> byIndicator = new HashMap<>();
    office
        .rest(
            "rounds/%s/positions?member=%s&unit=type-1&group=service:type-1"
                .formatted(month, member))
        .ok()
        .json()
        .get("items")
        .forEach(p -> byIndicator.put(p.get("indicator").asText(), p));
    return byIndicator.get("SEEN");
  }

  /** A share as a percentage with one decimal, rounded half up. */
  private static double rounded(double share) {
    return BigDecimal.valueOf(100 * share).setScale(1, RoundingMode.HALF_UP).doubleValue();
  }

  private static void assertPercent(String what, double actual, double share) {
    assertThat(what, actual, closeTo(100 * share, 100 * share * TOLERANCE));
  }

  private static double number(Map<String, String> row, String column) {
    return Double.parseDouble(row.get(column).strip());
  }
}
