package org.elc.benchlearning.it;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.in;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.elc.benchlearning.it.Client.Reply;
import org.elc.benchlearning.it.PreviewSite.Visitor;
import org.elc.preview.PluginSource;
import org.elc.preview.host.PluginDescriptor;
import org.elc.preview.host.Xml;
import org.junit.After;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/**
 * Thousands of generated hostile inputs at every door of the app: each operation of the REST
 * interface, each page with each parameter that a form or a link gives it, each parameter of each
 * macro. Nothing breaks, nothing becomes markup or a formula, nothing of the inside is told, and
 * the log keeps no trace of a client's mistake. The seed is printed; {@code -Delc.abuse.seed} gives
 * another, or the same once more, {@code -Delc.abuse.inputs} more of them.
 */
public final class AbuseIT {
  @ClassRule public static final PreviewSite SITE = PreviewSite.empty(Visitor.PROGRAM);
  @ClassRule public static final LogWatch LOG = new LogWatch();

  private static final long SEED = Long.getLong("elc.abuse.seed", 20_261_122L);
  private static final int INPUTS = Integer.getInteger("elc.abuse.inputs", 5_000);
  private static final int MACROS_ON_A_PAGE = 10;
  private static final int SHOWN = 20;
  private static final String PAGES = "/plugins/servlet";

  private static final Map<String, Client> WITHOUT_RIGHTS = new TreeMap<>();
  private static final Map<String, Client> WITH_RIGHTS = new TreeMap<>();
  private static final Map<String, String> NAMES = new TreeMap<>();
  private static final PluginDescriptor PLUGIN = PluginDescriptor.read(PluginSource.onClassPath());

  private static JsonNode document;
  private static List<ApiDoor> doors;

  @BeforeClass
  public static void openTheNetwork() {
    NAMES.putAll(RightsNetwork.open(SITE));
    WITHOUT_RIGHTS.put("anonymous", Client.anonymous(SITE));
    Stream.of("reader", "member-no-2", "member-se-1", "coordinator-se", "facilitator")
        .forEach(user -> WITHOUT_RIGHTS.put(user, Client.of(SITE, user)));
    Stream.of("office", "coordinator-no", "member-no-1", "admin")
        .forEach(user -> WITH_RIGHTS.put(user, Client.of(SITE, user).confirmed(user)));
    document = office().get("openapi.json").ok().json();
    doors = ApiDoor.all(document);
    SITE.wiki().space("office", "ABUSE", "Abuse", "");
    SITE.wiki().openToAnonymous("ABUSE");
    LOG.taken();
    System.out.println("Abuse: seed " + SEED + ", " + INPUTS + " inputs");
  }

  @After
  public void theSiteStillWorksAndItsLogIsQuiet() {
    assertThat("in the log", LOG.taken(), is(empty()));
    for (String page : List.of("rounds", "members", "catalogue", "desk", "audit", "settings")) {
      Reply reply = office().get(PAGES + "/elc/" + page).ok();
      assertThat(page, Harm.ofPage(reply), is(empty()));
    }
    for (String file :
        List.of(
            "members/export",
            "indicators/export",
            "rounds/" + RightsNetwork.OPEN + "/figures/export",
            "rounds/" + RightsNetwork.OPEN + "/desk/export",
            "audit/export")) {
      assertThat(file, Harm.ofRest(office().get(file).ok()), is(empty()));
      assertThat(file, Harm.ofRest(office().get(file + "?form=local").ok()), is(empty()));
    }
  }

  private static Client office() {
    return WITH_RIGHTS.get("office");
  }

  @Test
  public void whoHasNoRightChangesNothingWhateverIsSent() {
    Set<String> before = notTheirs();

    rest(new Random(SEED), WITHOUT_RIGHTS, INPUTS / 2);

    assertThat(before.size(), greaterThan(20));
    assertThat(before, everyItem(in(notTheirs())));
  }

  @Test
  public void whoHasTheRightBreaksNothingWhateverIsSent() {
    rest(new Random(SEED + 1), WITH_RIGHTS, INPUTS / 5);
  }

  /** Norwegian members, rounds of all countries, settings, editions: lines of files and texts. */
  private static Set<String> notTheirs() {
    Set<String> lines = new TreeSet<>();
    for (String round : List.of(RightsNetwork.OPEN, RightsNetwork.PUBLISHED, "round-draft")) {
      lines.add(office().get("rounds/" + round).ok().text());
      ofNorway(office().get("rounds/" + round + "/figures/export").ok().text(), lines);
      office()
          .get("rounds/" + round + "/participants?limit=500")
          .ok()
          .json()
          .get("items")
          .forEach(p -> ofNorway(p.get("member").asText() + " " + round + " " + p, lines));
    }
    ofNorway(office().get("members/export").ok().text(), lines);
    for (String path :
        List.of(
            "members/no-1",
            "members/no-1/people",
            "members/no-1/consents",
            "rounds/" + RightsNetwork.PUBLISHED + "/corrections",
            "indicators/editions",
            "proposals/" + NAMES.get("{proposal}"),
            "settings")) {
      lines.add(office().get(path).ok().text());
    }
    lines.add(WITH_RIGHTS.get("admin").get("admin/settings").ok().text());
    return lines;
  }

  private static void ofNorway(String text, Set<String> lines) {
    text.lines().filter(line -> line.startsWith("no-")).forEach(lines::add);
  }

  private static void rest(Random random, Map<String, Client> senders, int inputs) {
    HostileRequests requests = new HostileRequests(random, document, known());
    List<String> names = List.copyOf(senders.keySet());
    List<String> harmed = new ArrayList<>();
    Map<Integer, Integer> statuses = new TreeMap<>();
    int seen = 0;
    for (int i = 0; i < inputs; i++) {
      HostileRequest request = requests.at(doors.get(i % doors.size()));
      String sender = names.get(random.nextInt(names.size()));
      Reply reply = request.by(senders.get(sender));
      statuses.merge(reply.status(), 1, Integer::sum);
      seen += Harm.isServers(reply) ? 0 : 1;
      List<String> harm =
          new ArrayList<>(isPage(request, reply) ? Harm.ofPage(reply) : Harm.ofRest(reply));
      LOG.taken().forEach(line -> harm.add("log " + line));
      if (!harm.isEmpty()) {
        harmed.add("\n" + i + " " + sender + " " + request + "\n  " + reply.status() + " " + harm);
      }
    }
    System.out.println("Abuse: " + senders.keySet() + " " + statuses);
    assertThat("have come as far as the app", seen, greaterThan(inputs * 9 / 10));
    assertThat(shown(harmed), harmed.size(), is(0));
  }

  private static String shown(List<String> harmed) {
    return harmed.size() + " answers" + harmed.subList(0, Math.min(SHOWN, harmed.size()));
  }

  /** The one address that answers with a part of a page to those who ask for it so. */
  private static boolean isPage(HostileRequest request, Reply reply) {
    return request.door().path().endsWith("figures/form")
        && request.headers().getOrDefault("Accept", "").startsWith("text/html")
        && reply.status() == 200;
  }

  private static Map<String, List<String>> known() {
    return Map.of(
        "rounds key", List.of(RightsNetwork.OPEN, RightsNetwork.PUBLISHED, "round-draft"),
        "members key", List.of("no-1", "no-2", "se-1"),
        "admin user", List.of("member-no-3", "reader"),
        "members user", List.of(RightsNetwork.SPARE, "reader"),
        "applications id", List.of(NAMES.get("{application}")),
        "proposals id", List.of(NAMES.get("{proposal}")),
        "rounds id", List.of(NAMES.get("{id}")),
        "country", List.of("NO", "SE"),
        "intake", List.of("regular"),
        "code", List.of("LEA1"));
  }

  @Test
  public void pagesTakeAnyAddressAndNoForm() {
    Random random = new Random(SEED + 2);
    HostileText texts = new HostileText(random);
    Map<String, Client> all = new TreeMap<>(WITHOUT_RIGHTS);
    all.putAll(WITH_RIGHTS);
    List<String> names = List.copyOf(all.keySet());
    List<String> patterns = patterns();
    List<String> parameters = List.copyOf(parameters(patterns));
    List<String> harmed = new ArrayList<>();
    for (int i = 0; i < INPUTS / 10; i++) {
      StringBuilder address = new StringBuilder(PAGES + patterns.get(i % patterns.size()));
      if (address.toString().endsWith("/*")) {
        String below = random.nextInt(2) == 0 ? RightsNetwork.OPEN : texts.next();
        address.setLength(address.length() - 1);
        address.append(Client.encoded(below).replace("+", "%20").replaceFirst("^\\.+$", "x"));
      }
      for (int j = random.nextInt(4); j >= 0; j--) {
        address.append(address.indexOf("?") < 0 ? '?' : '&');
        String name = parameters.get(random.nextInt(parameters.size()));
        address.append(name).append('=').append(Client.encoded(texts.in(name)));
      }
      String reader = names.get(random.nextInt(names.size()));
      List<String> harm = new ArrayList<>(Harm.ofPage(all.get(reader).get(address.toString())));
      LOG.taken().forEach(line -> harm.add("log " + line));
      if (!harm.isEmpty()) {
        harmed.add("\n" + i + " " + reader + " " + address + "\n  " + harm);
      }
    }
    for (String pattern : patterns) {
      String address = PAGES + pattern.replace("*", RightsNetwork.OPEN);
      for (String method : List.of("POST", "PUT", "DELETE")) {
        for (String type : List.of("application/x-www-form-urlencoded", "application/json")) {
          int status =
              WITH_RIGHTS
                  .get(pattern.contains("admin") ? "admin" : "office")
                  .send(method, address, Map.of("Content-Type", type), "a=1")
                  .status();
          if (status / 100 != 4) {
            harmed.add("\n" + method + " " + address + ": " + status);
          }
        }
      }
    }

    assertThat(parameters.size(), greaterThan(10));
    assertThat(shown(harmed), harmed.size(), is(0));
  }

  private static List<String> patterns() {
    List<String> patterns = new ArrayList<>();
    PLUGIN
        .modules("servlet")
        .forEach(
            servlet ->
                Xml.children(servlet, "url-pattern").forEach(p -> patterns.add(Xml.text(p))));
    return patterns;
  }

  /** Names that fields and links of the pages give to what they ask for. */
  private static Set<String> parameters(List<String> patterns) {
    Set<String> names =
        new TreeSet<>(Set.of("round", "member", "unit", "group", "indicator", "start"));
    for (String pattern : patterns) {
      for (String user : List.of("office", "admin")) {
        Reply page = WITH_RIGHTS.get(user).get(PAGES + pattern.replace("*", RightsNetwork.OPEN));
        names.addAll(page.page().select("#main form[method=get] [name]").eachAttr("name"));
        for (String link : page.page().select("#main a[href*=/servlet/elc/]").eachAttr("href")) {
          int at = link.indexOf('?');
          Stream.of(at < 0 ? new String[0] : link.substring(at + 1).split("&"))
              .forEach(pair -> names.add(pair.split("=")[0]));
        }
      }
    }
    return names;
  }

  @Test
  public void macrosTakeAnyParameters() {
    Random random = new Random(SEED + 3);
    HostileText texts = new HostileText(random);
    Map<String, Client> all = new TreeMap<>(WITHOUT_RIGHTS);
    all.putAll(WITH_RIGHTS);
    List<String> names = List.copyOf(all.keySet());
    List<org.w3c.dom.Element> macros = List.copyOf(PLUGIN.modules("xhtml-macro"));
    List<String> harmed = new ArrayList<>();
    for (int i = 0; i < INPUTS / 5; i += MACROS_ON_A_PAGE) {
      StringBuilder storage = new StringBuilder();
      for (int j = 0; j < MACROS_ON_A_PAGE; j++) {
        org.w3c.dom.Element macro = macros.get((i + j) % macros.size());
        storage.append(
            MacroStorage.of(macro.getAttribute("name"), parameters(macro, random, texts)));
      }
      long id = SITE.wiki().page("office", "ABUSE", "", "Abuse " + i, storage.toString());
      String reader = names.get(random.nextInt(names.size()));
      Reply reply = all.get(reader).get("/pages/viewpage.action?pageId=" + id);
      List<String> harm = new ArrayList<>(Harm.ofPage(reply));
      LOG.taken().forEach(line -> harm.add("log " + line));
      if (reply.status() != 200 || !harm.isEmpty()) {
        harmed.add("\n" + i + " " + reader + " " + reply.status() + " " + harm + "\n  " + storage);
      }
    }

    assertThat(shown(harmed), harmed.size(), is(0));
  }

  private static Map<String, String> parameters(
      org.w3c.dom.Element macro, Random random, HostileText texts) {
    Map<String, String> parameters = new TreeMap<>();
    Xml.children(Xml.children(macro, "parameters").get(0), "parameter")
        .forEach(
            parameter -> {
              if (random.nextInt(3) == 0) {
                String name = parameter.getAttribute("name");
                boolean isRight = name.equals("round") && random.nextInt(2) == 0;
                parameters.put(
                    name, isRight ? RightsNetwork.PUBLISHED : MacroStorage.sayable(texts.in(name)));
              }
            });
    return parameters;
  }
}
