package org.elc.benchlearning.audit;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.Test;

/**
 * Every door through which anything leaves the app, and which part of the audit looks through it.
 * Whoever adds a door has to say here why it cannot carry another participant's figure, or who
 * attacks it; without a line this test fails.
 */
public class CoverageTest {
  private static final Path API =
      Path.of("src/main/resources/org/elc/benchlearning/rest/openapi.json");
  private static final Path DESCRIPTOR = Path.of("atlassian-plugin.xml");

  /** The numbers in it are the facts that {@link Attack} and {@link PooledAttack} reason from. */
  private static final String ATTACKED =
      "Reading and Scene read its numbers, AuditIT that it publishes nothing else";

  /** {@link AuditIT} asks for it in two worlds that are published alike, and compares all of it. */
  private static final String COMPARED =
      "Harvest asks for it with foreign members and groups, AuditIT compares two worlds";

  private static final String FOR_THOSE_WHO_READ_FIGURES =
      "Harvest; only figures that the rights give the caller anyway, RightsMatrixIT";

  private static final String NO_FIGURES = "is made of nothing that is computed from figures";

  /** How each GET of the API is covered. */
  private static final Map<String, String> REST = new TreeMap<>();

  /** How the answer of each operation that changes something is covered, refusals included. */
  private static final Map<String, String> CHANGES = new TreeMap<>();

  /** How each macro and each page is covered. */
  private static final Map<String, String> PAGES = new TreeMap<>();

  static {
    for (String path :
        Set.of("/rounds/{key}/statistics", "/rounds/{key}/positions", "/rounds/{key}/groups")) {
      REST.put(path, ATTACKED);
    }
    for (String path :
        Set.of(
            "/rounds/{key}",
            "/rounds/{key}/learning-areas",
            "/rounds/{key}/relationships",
            "/rounds/{key}/revisions")) {
      REST.put(path, COMPARED);
    }
    for (String path :
        Set.of(
            "/rounds/{key}/corrections",
            "/rounds/{key}/desk",
            "/rounds/{key}/desk/export",
            "/rounds/{key}/desk/rates",
            "/rounds/{key}/figures",
            "/rounds/{key}/figures/export",
            "/rounds/{key}/figures/form",
            "/rounds/{key}/participants")) {
      REST.put(path, FOR_THOSE_WHO_READ_FIGURES);
    }
    for (String path :
        Set.of(
            "/admin/health",
            "/admin/jobs",
            "/admin/persons/{user}",
            "/admin/settings",
            "/applications",
            "/applications/{id}",
            "/indicators",
            "/indicators/editions",
            "/indicators/export",
            "/indicators/{code}",
            "/members",
            "/members/export",
            "/members/units/export",
            "/members/{key}",
            "/members/{key}/consents",
            "/members/{key}/people",
            "/notices/wishes",
            "/openapi.json",
            "/places",
            "/proposals",
            "/proposals/{id}",
            "/rounds",
            "/settings")) {
      REST.put(path, NO_FIGURES);
    }
    for (String path : Set.of("/audit", "/audit/export")) {
      REST.put(path, "lines of figures only for those who read them now, AuditResourceTest");
    }
    REST.put(
        "/rounds/{key}/best-in-class",
        COMPARED + "; Scene reads the names that are told when all have agreed");
    for (String door :
        Set.of(
            "PUT /rounds/{key}/figures",
            "POST /rounds/{key}/figures",
            "POST /rounds/{key}/submission",
            "DELETE /rounds/{key}/submission",
            "POST /rounds/{key}/corrections",
            "PUT /rounds/{key}/corrections/{id}/state")) {
      CHANGES.put(
          door,
          "figures of those whom the caller enters for or supervises, RightsMatrixIT looks through"
              + " every answer; what is unusual is measured without an oracle (decision 0041)");
    }
    for (String door :
        Set.of(
            "POST /rounds",
            "PUT /rounds/{key}",
            "POST /rounds/{key}/due",
            "POST /rounds/{key}/readers",
            "POST /rounds/{key}/state",
            "POST /rounds/{key}/revisions")) {
      CHANGES.put(door, "the round as GET /rounds/{key} has it, which Harvest reads");
    }
    for (String step :
        Set.of("extend", "invite", "remind", "return", "uninvite", "validate", "validate-many")) {
      CHANGES.put(
          "POST /rounds/{key}/participants/" + step,
          "states of participants whom the caller supervises, RightsMatrixIT");
    }
    CHANGES.put(
        "POST /rounds/{key}/best-in-class/contact",
        "the same whoever is best and whoever has agreed: who asks learns nothing (decision 0071)");
    for (String door :
        Set.of(
            "POST /admin/jobs/{job}/runs",
            "POST /admin/persons/{user}/erasure",
            "PUT /admin/settings",
            "POST /applications",
            "DELETE /applications/{id}",
            "POST /applications/{id}/decision",
            "POST /indicators/import",
            "POST /members/import",
            "POST /members/units/import",
            "PUT /members/{key}/certificates",
            "DELETE /members/{key}/certificates/{level}/{from}",
            "PUT /members/{key}/consents",
            "PUT /members/{key}/leaving",
            "POST /members/{key}/leaving/deletion",
            "PUT /members/{key}/people/{user}",
            "DELETE /members/{key}/people/{user}",
            "PUT /members/{key}/space",
            "POST /notices/read",
            "PUT /notices/wishes",
            "PUT /places/{country}/{intake}",
            "POST /proposals",
            "DELETE /proposals/{id}",
            "POST /proposals/{id}/answer",
            "PUT /settings")) {
      CHANGES.put(door, NO_FIGURES);
    }
    REST.put("/notices", "words and keys without figures; read again with the rights of today");

    for (String macro :
        Set.of("elc-benchmark-table", "elc-funnel", "elc-position", "elc-relationships")) {
      PAGES.put(macro, COMPARED + ", the coordinates of its chart too");
    }
    for (String macro :
        Set.of(
            "elc-indicator-form",
            "elc-learning-areas",
            "elc-member-profile",
            "elc-round-status",
            "elc-trend")) {
      PAGES.put(macro, COMPARED);
    }
    PAGES.put("benchmark-page", COMPARED);
    for (String page : Set.of("best-page", "corrections-page", "desk-page", "rounds-page")) {
      PAGES.put(page, COMPARED);
    }
    PAGES.put("audit-page", "shows what /audit tells the same caller");
    PAGES.put("notices-page", "shows what /notices tells the same caller");
    for (String page :
        Set.of(
            "admin-page",
            "applications-page",
            "apply-page",
            "catalogue-page",
            "directory-page",
            "elc-members",
            "members-page",
            "persons-page",
            "settings-page")) {
      PAGES.put(page, NO_FIGURES);
    }
  }

  @Test
  public void everyGetOfTheApiIsLookedThrough() throws IOException {
    Set<String> paths = new TreeSet<>();
    JsonNode all = new ObjectMapper().readTree(API.toFile()).get("paths");
    all.fieldNames()
        .forEachRemaining(
            path -> {
              if (all.get(path).has("get")) {
                paths.add(path);
              }
            });

    assertThat("without a line", without(paths, REST.keySet()), is(empty()));
    assertThat("lines of nothing", without(REST.keySet(), paths), is(empty()));
  }

  @Test
  public void everyAnswerToAChangeIsLookedThrough() throws IOException {
    Set<String> doors = new TreeSet<>();
    JsonNode all = new ObjectMapper().readTree(API.toFile()).get("paths");
    all.fields()
        .forEachRemaining(
            path ->
                path.getValue()
                    .fieldNames()
                    .forEachRemaining(
                        verb -> doors.add(verb.toUpperCase(Locale.ROOT) + " " + path.getKey())));
    doors.removeIf(door -> door.startsWith("GET "));

    assertThat("without a line", without(doors, CHANGES.keySet()), is(empty()));
    assertThat("lines of nothing", without(CHANGES.keySet(), doors), is(empty()));
  }

  @Test
  public void everyMacroAndPageIsLookedThrough() throws IOException {
    Document descriptor = Jsoup.parse(Files.readString(DESCRIPTOR), "", Parser.xmlParser());
    Set<String> pages = new TreeSet<>(descriptor.select("xhtml-macro").eachAttr("name"));
    pages.addAll(descriptor.select("servlet").eachAttr("key"));

    assertThat("without a line", without(pages, PAGES.keySet()), is(empty()));
    assertThat("lines of nothing", without(PAGES.keySet(), pages), is(empty()));
  }

  private static Set<String> without(Set<String> all, Set<String> some) {
    Set<String> left = new TreeSet<>(all);
    left.removeAll(some);
    return left;
  }
}
