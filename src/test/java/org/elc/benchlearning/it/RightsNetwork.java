package org.elc.benchlearning.it;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.elc.benchlearning.core.round.ParticipantId;
import org.elc.benchlearning.core.round.ReceiptNumber;

/**
 * The network of the rights matrix: {@link NordicNetwork} with a published round, an open one and a
 * draft by invitation. Members' figures say whose they are in their comments, so that they are
 * found wherever they turn up.
 */
final class RightsNetwork {
  static final String PUBLISHED = NordicNetwork.ROUND;
  static final String OPEN = "round-open";
  static final String DRAFT = "round-draft";

  private static final String NATIONAL = "round-national";
  private static final String COMPUTED = "round-computed";
  static final String SHOWN = "round-shown";

  /** Somebody who may be taken off a member and put back. */
  static final String SPARE = "member-pt-1";

  private RightsNetwork() {}

  /** As of a submission in that round. */
  static String receipt(String round, String member) {
    return new ReceiptNumber(round, ParticipantId.whole(member), 9).text();
  }

  /** What the comments on a member's figures say. */
  static String mark(String member) {
    return "known to " + member + " alone";
  }

  /** Opens it, and answers what its parts are called in the table. */
  static Map<String, String> open(PreviewSite site) {
    NordicNetwork.open(site);
    Client office = Client.of(site, "office");
    assign(office, "no-1", "member-no-2", "READER");
    assign(office, "no-1", SPARE, "READER");
    assign(office, "no-2", "member-no-3", "EDITOR");
    office.postCsv("rounds/" + PUBLISHED + "/figures", everybodysFigures()).ok();
    office.postCsv("rounds/" + PUBLISHED + "/figures", marked()).ok();
    for (String step : new String[] {"close", "compute", "publish"}) {
      office.post("rounds/" + PUBLISHED + "/state", Map.of("command", step)).ok();
    }
    round(office, COMPUTED, "all", List.of());
    office.post("rounds/" + COMPUTED + "/state", Map.of("command", "open")).ok();
    office.postCsv("rounds/" + COMPUTED + "/figures", everybodysFigures()).ok();
    for (String step : List.of("close", "compute")) {
      office.post("rounds/" + COMPUTED + "/state", Map.of("command", step)).ok();
    }
    round(office, SHOWN, "all", List.of());
    office.post("rounds/" + SHOWN + "/state", Map.of("command", "open")).ok();
    office.postCsv("rounds/" + SHOWN + "/figures", everybodysFigures()).ok();
    office.postCsv("rounds/" + SHOWN + "/figures", marked()).ok();
    for (String step : List.of("close", "compute", "publish")) {
      office.post("rounds/" + SHOWN + "/state", Map.of("command", step)).ok();
    }
    show(office, "everybody");
    round(office, OPEN, "all", List.of());
    office.post("rounds/" + OPEN + "/state", Map.of("command", "open")).ok();
    office.postCsv("rounds/" + OPEN + "/figures", marked().replace("no-1,,", "no-3,,")).ok();
    Client editor = Client.of(site, "member-no-1");
    editor.put("rounds/" + OPEN + "/figures", figure(0)).ok();
    editor.put("members/no-1/consents", Map.of("scope", "LEA1", "audience", "COUNTRY")).ok();
    round(office, DRAFT, "listed", List.of());
    Map<String, Object> asked = new TreeMap<>(figure(1));
    asked.put("numerator", "44");
    asked.put("version", 2); // imported twice
    asked.put("reason", mark("no-1"));
    asked.remove("evidence");
    String correction = id(editor.post("rounds/" + PUBLISHED + "/corrections", asked));
    editor.put("members/no-1/consents", Map.of("scope", "all", "audience", "COUNTRY")).ok();
    Client coordinator = Client.of(site, "coordinator-no");
    round(coordinator, NATIONAL, "all", List.of("NO"));
    Client stranger = Client.of(site, "reader");
    String application = id(stranger.post("applications", application("Nye hus")));
    String refused = id(stranger.post("applications", application("Gamle hus")));
    coordinator
        .post(
            "applications/" + refused + "/decision",
            Map.of("decision", "REFUSE", "reason", "not a provider"))
        .ok();
    String ended = id(coordinator.post("proposals", proposal("Count places")));
    office.post("proposals/" + ended + "/answer", Map.of("state", "declined", "answer", "no")).ok();
    String proposal = id(coordinator.post("proposals", proposal("Count persons")));
    Map<String, String> names = new TreeMap<>();
    names.put("{member}", "no-1");
    names.put("{neighbour}", "no-2");
    names.put("{foreign}", "se-1");
    names.put("{round}", PUBLISHED);
    names.put("{open}", OPEN);
    names.put("{draft}", DRAFT);
    names.put("{national}", NATIONAL);
    names.put("{computed}", COMPUTED);
    names.put("{shown}", SHOWN);
    names.put("{user}", SPARE);
    names.put("{receipt}", receipt(OPEN, "no-1"));
    names.put("{id}", correction);
    names.put("{proposal}", proposal);
    names.put("{ended}", ended);
    names.put("{application}", application);
    names.put("{refused}", refused);
    return names;
  }

  /** Says who reads the statistics of the round that is shown. */
  static void show(Client office, String readers) {
    office
        .post("rounds/" + SHOWN + "/readers", Map.of("readers", readers, "reason", "agreed"))
        .ok();
  }

  private static String everybodysFigures() {
    return NordicNetwork.figuresCsvOfTheOthers()
        + "no-1,,LEA1,45,50,,,\nno-1,,STA1,310,20,,,\nno-1,,STA4,,30,3.2,,\n"
        + "no-1,,ETH1,20,50,,,\nno-1,,COM3,10,40,,,\nno-1,,IMP3,,,2,,\n"
        + "no-1,,RIG2,,,,not_reported,\n";
  }

  private static String id(Client.Reply made) {
    return made.ok().json().get("id").asText();
  }

  private static Map<String, Object> proposal(String change) {
    return Map.of("indicator", "LEA1", "change", change, "reason", "It is clearer.");
  }

  private static Map<String, Object> application(String organisation) {
    return Map.of(
        "organisation",
        organisation,
        "country",
        "NO",
        "services",
        List.of("housing"),
        "sizeBand",
        "M",
        "letter",
        "We want to learn.",
        "checked",
        List.of("letter"));
  }

  private static Map<String, Object> figure(int version) {
    return Map.of(
        "member",
        "no-1",
        "indicator",
        "LEA1",
        "numerator",
        "45",
        "denominator",
        "50",
        "note",
        mark("no-1"),
        "version",
        version);
  }

  private static String marked() {
    StringBuilder csv = new StringBuilder(NordicNetwork.FIGURE_COLUMNS);
    csv.append("no-1,,LEA1,45,50,,,%s\n".formatted(mark("no-1")));
    csv.append("no-2,,LEA1,43,100,,,%s\n".formatted(mark("no-2")));
    csv.append("se-1,,LEA1,63,100,,,%s\n".formatted(mark("se-1")));
    return csv.toString();
  }

  private static void round(Client by, String key, String invitation, List<String> countries) {
    Map<String, Object> round = new TreeMap<>(NordicNetwork.round());
    round.put("key", key);
    round.put("name", "Round " + key);
    round.put("invitation", invitation);
    round.put("countries", countries);
    by.post("rounds", round).ok();
  }

  static void assign(Client office, String member, String user, String role) {
    office.put("members/" + member + "/people/" + user, Map.of("role", role)).ok();
  }
}
