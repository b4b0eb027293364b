package org.elc.benchlearning.it;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.elc.benchlearning.it.Client.Reply;
import org.elc.benchlearning.it.PreviewSite.Visitor;
import org.elc.benchlearning.it.RightsTable.Role;
import org.elc.benchlearning.it.RightsTable.Row;
import org.junit.After;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/**
 * Every door that changes something, from the app's own description of them: refused with forged,
 * replayed and missing tokens, and with bodies that nobody can mean, by somebody who has the right.
 */
public final class ForgedRequestsIT {
  @ClassRule public static final PreviewSite SITE = PreviewSite.empty(Visitor.PROGRAM);
  @ClassRule public static final LogWatch LOG = new LogWatch();

  private static final Set<Integer> REFUSED = Set.of(401, 403, 415);
  private static final int MEGABYTE = 1_000_000;

  private static final Map<String, String> NAMES = new TreeMap<>();
  private static final Map<Role, Client> CLIENTS = new EnumMap<>(Role.class);
  private static final Map<Role, String> REPLAYED = new EnumMap<>(Role.class);
  private static final Map<ApiDoor, Row> ROWS = new java.util.LinkedHashMap<>();

  /** Warns of every form that it gets, as if somebody were to read it. */
  private static final Logger JERSEY =
      Logger.getLogger("org.glassfish.jersey.servlet.WebComponent");

  private Map<String, String> before;

  @BeforeClass
  public static void openTheNetwork() {
    JERSEY.setLevel(Level.SEVERE);
    NAMES.putAll(RightsNetwork.open(SITE));
    for (Role role : List.of(Role.OFFICE, Role.ADMIN, Role.EDITOR, Role.STRANGER)) {
      REPLAYED.put(role, Client.of(SITE, role.user()).token());
      CLIENTS.put(role, Client.of(SITE, role.user()).confirmed(role.user()));
    }
    JsonNode document = CLIENTS.get(Role.OFFICE).get("openapi.json").ok().json();
    Map<String, Row> rows =
        RightsTable.read().rows().stream()
            .collect(Collectors.toMap(Row::door, row -> row, (one, other) -> one));
    ApiDoor.all(document).stream()
        .filter(ApiDoor::changesSomething)
        .forEach(door -> ROWS.put(door, rows.get(door.name())));
    LOG.taken();
  }

  @Before
  public void remember() {
    before = everything();
  }

  @After
  public void nothingIsChangedAndTheLogIsQuiet() {
    assertThat(everything(), is(before));
    assertThat(LOG.taken(), is(empty()));
  }

  private static Map<String, String> everything() {
    Map<String, String> texts = new TreeMap<>();
    for (String path :
        List.of(
            "members/export",
            "members/no-1/people",
            "members/no-1/consents",
            "applications",
            "places",
            "indicators/editions",
            "proposals",
            "settings",
            "rounds",
            "rounds/" + RightsNetwork.OPEN + "/participants",
            "rounds/" + RightsNetwork.OPEN + "/figures/export",
            "rounds/" + RightsNetwork.DRAFT + "/participants",
            "rounds/" + RightsNetwork.PUBLISHED + "/corrections",
            "rounds/" + RightsNetwork.PUBLISHED + "/revisions")) {
      texts.put(path, CLIENTS.get(Role.OFFICE).get(path).ok().text());
    }
    return texts;
  }

  /** Somebody who may, so that nothing but the forgery is refused. */
  private static Role able(Row row) {
    return CLIENTS.keySet().stream()
        .filter(role -> Set.of("yes", "late").contains(row.expected().get(role)))
        .findFirst()
        .orElse(row.door().contains("/admin/") ? Role.ADMIN : Role.OFFICE);
  }

  private static String filled(String text) {
    String filled = text;
    for (Map.Entry<String, String> name : NAMES.entrySet()) {
      filled = filled.replace(name.getKey(), name.getValue());
    }
    return filled.startsWith("csv:") ? filled.substring(4).replace("/", "\n") + "\n" : filled;
  }

  @Test
  public void noTokenButTheSessionsOwnOpensADoor() {
    String foreign = Client.of(SITE, "facilitator").token();
    List<String> opened = new ArrayList<>();
    ROWS.forEach(
        (door, row) -> {
          Role role = able(row);
          String body = filled(row.body());
          for (Forgery forgery : Forgery.of(door.bodyType(), body, REPLAYED.get(role), foreign)) {
            Reply reply = forgery.by(CLIENTS.get(role), door.method(), filled(row.request()));
            if (!REFUSED.contains(reply.status()) || !Harm.ofRest(reply).isEmpty()) {
              opened.add("\n" + door + ", " + forgery.how() + ": " + reply);
            }
          }
        });

    assertThat(opened.toString(), opened, is(empty()));
  }

  /** Even the right token lets no form of a browser in, and no method by another name. */
  @Test
  public void noDoorTakesAFormOrAnotherMethod() {
    List<String> opened = new ArrayList<>();
    ROWS.forEach(
        (door, row) -> {
          Client client = CLIENTS.get(able(row));
          String address = filled(row.request());
          String token = "atl_token=" + client.token();
          if (!door.method().equals("DELETE")) {
            Reply form =
                client.send(
                    door.method(),
                    address,
                    Map.of("Content-Type", "application/x-www-form-urlencoded"),
                    token);
            if (form.status() != 415) {
              opened.add("\n" + door + " took a form: " + form);
            }
          }
          Reply plain = client.get(address);
          Reply named =
              client.send(
                  "GET",
                  address + (address.contains("?") ? "&" : "?") + "_method=" + door.method(),
                  Map.of("X-HTTP-Method-Override", door.method()),
                  "");
          if (named.status() != plain.status()) {
            opened.add("\n" + door + " by another name: " + named);
          }
        });

    assertThat(opened.toString(), opened, is(empty()));
  }

  @Test
  public void bodiesThatNobodyCanMeanAreRefused() {
    List<String> taken = new ArrayList<>();
    ROWS.forEach(
        (door, row) -> {
          Client client = CLIENTS.get(able(row));
          if (door.bodyType().isEmpty()) {
            return;
          }
          bodies(door)
              .forEach(
                  (status, body) -> {
                    Reply reply =
                        client.send(
                            door.method(),
                            filled(row.request()),
                            Map.of("Content-Type", door.bodyType()),
                            body);
                    boolean isRefused =
                        reply.status() == Integer.parseInt(status.split(" ")[0])
                            || reply.status() == 404;
                    if (!isRefused || !Harm.ofRest(reply).isEmpty()) {
                      taken.add("\n" + door + " " + status + ": " + reply);
                    }
                  });
        });

    assertThat(taken.toString(), taken, is(empty()));
  }

  /** By the status that they get, and why. */
  private static Map<String, byte[]> bodies(ApiDoor door) {
    Map<String, byte[]> bodies = new TreeMap<>();
    bodies.put("400 nothing", new byte[] {' '});
    bodies.put("400 no UTF-8", new byte[] {'"', (byte) 0xc3, (byte) 0x28, '"'});
    if (door.isFile()) {
      bodies.put("400 UTF-16", "member,unit\n".getBytes(StandardCharsets.UTF_16));
      bodies.put("400 one long line", text("x,".repeat(50_000)));
      bodies.put("400 an open quote", text("member,unit\n\"" + "x\n".repeat(50_000)));
      return bodies;
    }
    bodies.put("413 large", text("{\"x\":\"" + "x".repeat(MEGABYTE) + "\"}"));
    bodies.put("400 deep", text("[".repeat(100_000)));
    bodies.put("400 deep objects", text("{\"a\":".repeat(20_000) + "1" + "}".repeat(20_000)));
    bodies.put("400 wide", text("{\"a\":[" + "0,".repeat(100_000) + "0]}"));
    bodies.put("400 a long number", text("{\"x\":" + "9".repeat(200_000) + "}"));
    bodies.put("400 a great number", text("{\"x\":1e999999999}"));
    bodies.put("400 no object", text("[1]"));
    bodies.put("400 none", text("null"));
    bodies.put("400 a word", text("\"x\""));
    bodies.put("400 two", text("{\"x\":1}{\"x\":1}"));
    bodies.put("400 unknown", text("{\"__proto__\":{},\"@class\":\"java.lang.Runtime\"}"));
    return bodies;
  }

  private static byte[] text(String body) {
    return body.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  public void everyDoorThatChangesSomethingIsTried() {
    Set<String> withoutRow = new TreeSet<>();
    ROWS.forEach(
        (door, row) -> {
          if (row == null) {
            withoutRow.add(door.name());
          }
        });

    assertThat(withoutRow, is(empty()));
    assertThat(ROWS.size() > 30, is(true));
  }
}
