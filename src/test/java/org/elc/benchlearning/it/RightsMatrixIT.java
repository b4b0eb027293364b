package org.elc.benchlearning.it;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.elc.benchlearning.it.Client.Reply;
import org.elc.benchlearning.it.PreviewSite.Visitor;
import org.elc.benchlearning.it.RightsTable.Role;
import org.elc.benchlearning.it.RightsTable.Row;
import org.elc.preview.PluginSource;
import org.elc.preview.host.PluginDescriptor;
import org.elc.preview.host.Xml;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/**
 * The matrix of rights (rules.md section 8) through every door of the running app: each path of the
 * REST interface, each macro, each page, as each role. The table is in {@link RightsTable#FILE}.
 */
public final class RightsMatrixIT {

  @ClassRule public static final PreviewSite SITE = PreviewSite.empty(Visitor.PROGRAM);

  private static final RightsTable TABLE = RightsTable.read();
  private static final String LATE =
      "round-not-.*|entry-locked-.*|correction-not-computed|participant-not-submitted";

  private static final Set<String> HIDDEN = Set.of("none", "empty", "unknown");

  /** Of a round that is seen, a member's part may be hidden; the round is none the less there. */
  private static final Set<String> MEMBERS = Set.of("{member}", "{neighbour}", "{foreign}");

  private static final Map<Role, Client> CLIENTS = new EnumMap<>(Role.class);
  private static final Map<String, String> NAMES = new TreeMap<>();
  static final Map<String, String> ABSENT =
      Map.ofEntries(
          Map.entry("{member}", "no-77"),
          Map.entry("{neighbour}", "no-78"),
          Map.entry("{foreign}", "se-77"),
          Map.entry("{round}", "round-absent"),
          Map.entry("{open}", "round-gone"),
          Map.entry("{draft}", "round-none"),
          Map.entry("{national}", "round-nobody"),
          Map.entry("{computed}", "round-uncounted"),
          Map.entry("{shown}", "round-unseen"),
          Map.entry("{receipt}", RightsNetwork.receipt(RightsNetwork.OPEN, "no-77")),
          Map.entry("{id}", "00000000-0000-4000-8000-000000000001"),
          Map.entry("{application}", "00000000-0000-4000-8000-000000000002"),
          Map.entry("{refused}", "00000000-0000-4000-8000-000000000003"),
          Map.entry("{proposal}", "00000000-0000-4000-8000-000000000004"),
          Map.entry("{ended}", "00000000-0000-4000-8000-000000000005"),
          Map.entry("{user}", "nobody-at-all"));
  private static final Map<String, String> PAGES = new TreeMap<>();

  @BeforeClass
  public static void openTheNetwork() {
    NAMES.putAll(RightsNetwork.open(SITE));
    for (Role role : Role.values()) {
      CLIENTS.put(role, role == Role.ANONYMOUS ? Client.anonymous(SITE) : signedIn(role.user()));
    }
    SITE.wiki().space("office", "MATRIX", "Matrix", "");
    SITE.wiki().openToAnonymous("MATRIX");
  }

  @Test
  public void everyDoorHasARow() {
    JsonNode paths = client(Role.OFFICE).get("openapi.json").ok().json().get("paths");
    Set<String> doors = new TreeSet<>();
    paths
        .fields()
        .forEachRemaining(
            path ->
                path.getValue()
                    .fieldNames()
                    .forEachRemaining(verb -> doors.add(verb.toUpperCase() + " " + path.getKey())));
    PluginDescriptor plugin = PluginDescriptor.read(PluginSource.onClassPath());
    Set<String> macros = new TreeSet<>();
    plugin.modules("xhtml-macro").forEach(macro -> macros.add(macro.getAttribute("name")));
    Set<String> pages = new TreeSet<>();
    plugin
        .modules("servlet")
        .forEach(
            servlet -> Xml.children(servlet, "url-pattern").forEach(p -> pages.add(Xml.text(p))));

    doors.addAll(macros);
    doors.addAll(pages);

    TABLE.covers(doors);
  }

  @Test
  public void everyRoleMayWhatTheTableSays() {
    List<String> different = new ArrayList<>();
    for (Row row : TABLE.rows()) {
      List<String> found = new ArrayList<>();
      for (Role role : Role.values()) {
        found.add(outcome(row, role));
        restore(row);
      }
      if (!found.equals(List.copyOf(row.expected().values()))) {
        different.add(
            "\n"
                + row
                + "\n  is       "
                + String.join(" ", found)
                + "\n  and not  "
                + String.join(" ", row.expected().values()));
      }
    }

    assertThat(String.join("", different), different, is(empty()));
  }

  @Test
  public void whatMayNotBeSeenIsToTheByteWhatDoesNotExist() {
    for (Row row : TABLE.rows()) {
      for (Role role : Role.values()) {
        String expected = row.expected().get(role);
        if (!HIDDEN.contains(expected)) {
          continue;
        }
        Reply hidden = knock(row, role, NAMES);
        for (String name : NAMES.keySet()) {
          boolean isSeen = !expected.equals("none") && !MEMBERS.contains(name);
          if (isSeen || !(row.request() + row.body()).contains(name)) {
            continue;
          }
          Map<String, String> names = new TreeMap<>(NAMES);
          names.put(name, ABSENT.get(name));
          if (name.equals("{open}")) {
            // A receipt names its round; one of another round would be refused for that.
            names.put("{receipt}", RightsNetwork.receipt(ABSENT.get(name), "no-1"));
          }
          Reply absent = knock(row, role, names);

          String where = row + " as " + role + " without " + name;
          assertThat(where, hidden.status(), is(absent.status()));
          assertThat(where, hidden.type(), is(absent.type()));
          assertThat(
              where,
              shown(row, hidden),
              is(shown(row, absent).replace(ABSENT.get(name), NAMES.get(name))));
        }
      }
    }
  }

  @Test
  public void noAnswerTellsOfFiguresToThoseWhoMayNotReadThem() {
    int told = 0;
    for (Row row : TABLE.rows()) {
      for (Role role : Role.values()) {
        String text = knock(row, role, NAMES).text();
        restore(row);
        for (String member : List.of("no-1", "no-2", "se-1")) {
          boolean tells = text.contains(RightsNetwork.mark(member));
          told += tells ? 1 : 0;
          if (!role.reads().contains(member)) {
            assertThat(row + " as " + role + " tells of " + member, tells, is(false));
          }
        }
      }
    }
    assertThat("the marks are found where they may be: " + told, told > 10, is(true));
  }

  @Test
  public void aMacroShowsTheFiguresOfWhoeverLooksAtItWhereverItStands() {
    String inner = macroPage("Inner", "elc-indicator-form", "round=" + RightsNetwork.OPEN);
    String outer =
        page(
            "Outer",
            "<ac:structured-macro ac:name=\"include\"><ac:parameter ac:name=\"\"><ac:link>"
                + "<ri:page ri:content-title=\"Inner\"/></ac:link></ac:parameter>"
                + "</ac:structured-macro>");
    String word = outer.replace("/pages/viewpage.action", "/exportword");
    for (String address : List.of(inner, outer, word)) {
      for (Role role : Role.values()) {
        String text = client(role).get(address).text();
        if (address.equals(word)) {
          text = DocumentText.ofWord(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        boolean isEntering = role == Role.READER || role == Role.EDITOR;

        assertThat(
            address + " as " + role, text.contains(RightsNetwork.mark("no-1")), is(isEntering));
        assertThat(
            address + " as " + role,
            text.contains(RightsNetwork.mark("se-1")),
            is(role == Role.FOREIGN));
      }
    }
  }

  @Test
  public void theMenuIsThereForWhoeverIsSignedInAsLongAsARoundIsShown() {
    String page = macroPage("Menu", "elc-benchmark-table", "round=" + RightsNetwork.SHOWN);
    assertThat(isOffered(Role.ANONYMOUS, page), is(false));
    assertThat(isOffered(Role.STRANGER, page), is(true));
    Reply list = client(Role.STRANGER).get("/plugins/servlet/elc/rounds");
    for (String link : list.page().select("#elc-rounds a").eachAttr("href")) {
      String address = link.substring(link.indexOf("/plugins/"));
      assertThat(link, client(Role.STRANGER).get(address).status(), is(200));
    }

    RightsNetwork.show(client(Role.OFFICE), "participants");
    try {
      assertThat(isOffered(Role.STRANGER, page), is(false));
      assertThat(isOffered(Role.READER, page), is(true));
      assertThat(client(Role.STRANGER).get("/plugins/servlet/elc/rounds").status(), is(404));
    } finally {
      RightsNetwork.show(client(Role.OFFICE), "everybody");
    }
  }

  private static boolean isOffered(Role role, String page) {
    return !client(role).get(page).page().select("header a[href$=/elc/rounds]").isEmpty();
  }

  /** With the password said again, as the administration wants it: a right is another thing. */
  private static Client signedIn(String user) {
    return Client.of(SITE, user).confirmed(user);
  }

  private static Client client(Role role) {
    return CLIENTS.get(role);
  }

  /** Gives back what a row takes away where the right is there. */
  private static void restore(Row row) {
    if (row.door().startsWith("DELETE /members/{key}/people")) {
      RightsNetwork.assign(client(Role.OFFICE), "no-1", RightsNetwork.SPARE, "READER");
    }
  }

  private static String outcome(Row row, Role role) {
    Reply reply = knock(row, role, NAMES);
    if (row.isMacro()) {
      if (!row.request().contains("{")) {
        return reply.page().select("#main .elc-nothing").isEmpty() ? "yes" : "none";
      }
      Map<String, String> names = new TreeMap<>(ABSENT);
      return shown(row, reply).equals(shown(row, knock(row, role, names))) ? "none" : "yes";
    }
    if (row.isPage() && reply.page().select("input[name=os_password]").size() > 0) {
      return "login";
    }
    return switch (reply.status()) {
      case 401 -> "login";
      case 404 -> "none";
      case 403 -> refusal(reply).matches(LATE) ? "late" : "no";
      case 200, 400 -> isUnknown(reply) ? "unknown" : isEmpty(reply) ? "empty" : "yes";
      case 201, 204, 409 -> "yes";
      default -> Integer.toString(reply.status());
    };
  }

  private static String refusal(Reply reply) {
    return reply.type().startsWith("application/json") ? reply.json().path("code").asText() : "";
  }

  /** A refused file, or one that is only tried, names what is wrong with it. */
  private static boolean isUnknown(Reply reply) {
    return reply.type().startsWith("application/json")
        && reply
            .json()
            .at("/problems/0/code")
            .asText()
            .matches("csv-no-participant|member-unknown");
  }

  private static boolean isEmpty(Reply reply) {
    if (reply.type().startsWith("application/json")) {
      return reply.json().has("items") && reply.json().get("items").isEmpty();
    }
    return reply.type().startsWith("text/csv") && reply.text().strip().lines().count() <= 1;
  }

  private static Reply knock(Row row, Role role, Map<String, String> names) {
    String request = filled(row.request(), names);
    Client client = client(role);
    if (row.isMacro()) {
      return client.get(macroPage(row.door() + " " + request, row.door(), request));
    }
    if (row.isPage()) {
      return client.get("/plugins/servlet" + request);
    }
    String body = filled(row.body(), names);
    if (body.startsWith("csv:")) {
      return client.send(row.method(), request, Map.of("Content-Type", "text/csv"), csv(body));
    }
    if (row.method().equals("DELETE")) {
      // A form could not send this header to another site.
      return client.send("DELETE", request, Map.of("X-Atlassian-Token", "no-check"), "");
    }
    return client.send(
        row.method(),
        request,
        body.isEmpty() ? Map.of() : Map.of("Content-Type", "application/json"),
        body);
  }

  /** A heading and a row; without a row the file is refused by whoever reads it. */
  private static String csv(String body) {
    return body.substring("csv:".length()).replace("/", "\n") + "\n";
  }

  private static String filled(String text, Map<String, String> names) {
    String filled = text;
    for (Map.Entry<String, String> name : names.entrySet()) {
      filled = filled.replace(name.getKey(), name.getValue());
    }
    return filled;
  }

  private static String shown(Row row, Reply reply) {
    return row.isMacro() || row.isPage()
        ? reply.page().select(row.isMacro() ? "#main .wiki-content" : "#main").html()
        : reply.text();
  }

  /** A page with one macro, made once. */
  private static String macroPage(String title, String macro, String parameters) {
    StringBuilder storage = new StringBuilder("<ac:structured-macro ac:name=\"" + macro + "\">");
    for (String parameter : parameters.isEmpty() ? new String[0] : parameters.split(" ")) {
      String[] pair = parameter.split("=", 2);
      storage.append("<ac:parameter ac:name=\"%s\">%s</ac:parameter>".formatted(pair[0], pair[1]));
    }
    return page(title, storage.append("</ac:structured-macro>").toString());
  }

  private static String page(String title, String storage) {
    return PAGES.computeIfAbsent(
        title,
        t ->
            "/pages/viewpage.action?pageId="
                + SITE.wiki().page("office", "MATRIX", "", t.replaceAll("[{}]", ""), storage));
  }
}
