package org.elc.preview.sample;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.elc.preview.sample.door.Visitor;
import org.elc.preview.sample.figures.Measure;

/** What the international office, or a coordinator for its country, does over REST. */
final class Supervisor {
  private static final Pattern FEW = Pattern.compile("fewer than (\\d+)");

  private final Visitor visitor;

  Supervisor(Visitor visitor) {
    this.visitor = visitor;
  }

  /** The indicators that an edition asks for. */
  List<Measure> measures(String edition) {
    List<Measure> measures = new ArrayList<>();
    for (JsonNode indicator :
        visitor.rest("indicators?limit=500&edition=" + edition).ok().json().get("items")) {
      if (!indicator.get("retired").asBoolean()) {
        measures.add(measure(indicator));
      }
    }
    return measures;
  }

  private static Measure measure(JsonNode indicator) {
    Matcher few = FEW.matcher(indicator.get("note").asText());
    return new Measure(
        indicator.get("code").asText(),
        Measure.Kind.valueOf(indicator.get("kind").asText()),
        indicator.get("factor").asDouble(),
        Measure.Direction.valueOf(indicator.get("direction").asText()),
        new Measure.Bounds(
            bound(indicator, "hard", "low"),
            bound(indicator, "hard", "high"),
            bound(indicator, "soft", "low"),
            bound(indicator, "soft", "high")),
        few.find() ? Integer.parseInt(few.group(1)) : 0);
  }

  private static OptionalDouble bound(JsonNode indicator, String bounds, String end) {
    JsonNode bound = indicator.path(bounds).path(end);
    return bound.isNumber() ? OptionalDouble.of(bound.asDouble()) : OptionalDouble.empty();
  }

  void importMembers(String csv) {
    visitor.postCsv("members/import", csv).ok();
  }

  void importUnits(String csv) {
    visitor.postCsv("members/units/import", csv).ok();
  }

  /** Lets somebody act for a member, as {@code EDITOR} or {@code READER}. */
  void assign(String member, String user, String role) {
    visitor.put("members/" + member + "/people/" + user, Map.of("role", role)).ok();
  }

  /** As a member's own editor: the whole network may know when it is among the best. */
  void consent(String member) {
    visitor
        .put("members/" + member + "/consents", Map.of("scope", "all", "audience", "NETWORK"))
        .ok();
  }

  void linkSpace(String member, String space) {
    visitor.put("members/" + member + "/space", Map.of("space", space)).ok();
  }

  /** The round's state in the product's words; {@code NONE} where there is no such round. */
  String state(SampleRound round) {
    var reply = visitor.rest("rounds/" + round.key());
    return reply.status() == 404 ? "NONE" : reply.ok().json().get("state").asText();
  }

  /** Makes the round and opens it, as far as that has not been done; tells its state then. */
  String opened(SampleRound round, String edition) {
    if (state(round).equals("NONE")) {
      visitor.post("rounds", round.draft(edition)).ok();
    }
    if (state(round).equals("DRAFT")) {
      visitor.post("rounds/" + round.key() + "/state", Map.of("command", "open")).ok();
    }
    return state(round);
  }

  /**
   * How far a participant has come.
   *
   * @param state in the product's words
   * @param receipt of its submission, or empty
   */
  record Standing(String state, String receipt) {
    boolean isSubmitted() {
      return state.equals("SUBMITTED");
    }
  }

  /** Who is asked in an open round, by key as {@code Reporter} has it. */
  Map<String, Standing> participants(SampleRound round) {
    Map<String, Standing> standings = new TreeMap<>();
    for (JsonNode asked :
        visitor
            .rest("rounds/" + round.key() + "/participants?limit=500")
            .ok()
            .json()
            .get("items")) {
      String unit = asked.get("unit").asText();
      String member = asked.get("member").asText();
      standings.put(
          unit.isEmpty() ? member : member + "/" + unit,
          new Standing(asked.get("state").asText(), asked.at("/submission/receipt").asText()));
    }
    return standings;
  }

  /** Figures that the office imports count as handed in. */
  void handIn(SampleRound round, String csv) {
    visitor.postCsv("rounds/" + round.key() + "/figures", csv).ok();
  }

  /** Decides about one participant: {@code extend}, {@code return}, {@code validate}. */
  void decide(SampleRound round, String decision, Map<String, String> about) {
    visitor.post("rounds/" + round.key() + "/participants/" + decision, about).ok();
  }
}
