package org.elc.benchlearning.audit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.elc.benchlearning.audit.Network.Campaign;
import org.elc.benchlearning.core.benchmark.Band;
import org.elc.benchlearning.core.benchmark.GroupStatistics;
import org.elc.benchlearning.core.benchmark.PeerGroup;
import org.elc.benchlearning.core.benchmark.Position;
import org.elc.benchlearning.core.benchmark.RoundResults;
import org.elc.benchlearning.core.benchmark.Suppression;
import org.elc.benchlearning.core.round.ParticipantId;
import org.elc.preview.sample.door.Reply;
import org.elc.preview.sample.door.Visitor;

/** What a reader gets of a round through REST. */
final class ThroughRest {
  private final Visitor reader;
  private final Network network;
  private final String round;

  ThroughRest(Visitor reader, Network network, Campaign round) {
    this.reader = reader;
    this.network = network;
    this.round = "rounds/" + round.key() + "/";
  }

  /** All that there is: for somebody who may read everybody's positions. */
  RoundResults everything(Campaign campaign) {
    Map<PeerGroup, List<GroupStatistics>> statistics = statistics();
    Map<ParticipantId, List<Position>> positions = new TreeMap<>();
    for (ParticipantId id : campaign.figures().keySet()) {
      List<Position> own = new ArrayList<>();
      for (PeerGroup group : statistics.keySet()) {
        positions(id, group).forEach(own::add);
      }
      positions.put(id, own);
    }
    return new RoundResults(statistics, positions, Map.of());
  }

  Map<PeerGroup, List<GroupStatistics>> statistics() {
    Map<PeerGroup, List<GroupStatistics>> statistics = new TreeMap<>();
    for (JsonNode group : items(reader.rest(round + "groups?limit=500"))) {
      String key = group.get("key").asText();
      List<GroupStatistics> cells = new ArrayList<>();
      items(reader.rest(round + "statistics?limit=500&group=" + Visitor.encoded(key)))
          .forEach(cell -> cells.add(statistics(cell)));
      statistics.put(PeerGroup.parse(key).orElseThrow(), cells);
    }
    return statistics;
  }

  private List<Position> positions(ParticipantId id, PeerGroup group) {
    Reply reply = askPositions(id, group);
    List<Position> positions = new ArrayList<>();
    items(reply).forEach(p -> positions.add(position(p)));
    return positions;
  }

  Reply askPositions(ParticipantId id, PeerGroup group) {
    return reader.rest(
        round
            + "positions?limit=500&member="
            + Site.key(network, id.member())
            + "&unit="
            + id.unit()
            + "&group="
            + Visitor.encoded(group.key()));
  }

  private static JsonNode items(Reply reply) {
    return reply.ok().json().get("items");
  }

  private static GroupStatistics statistics(JsonNode cell) {
    PeerGroup group = PeerGroup.parse(cell.get("group").asText()).orElseThrow();
    return new GroupStatistics(
        cell.get("indicator").asText(),
        group,
        whole(cell, "n"),
        number(cell, "p10"),
        number(cell, "q1"),
        number(cell, "median"),
        number(cell, "q3"),
        number(cell, "p90"),
        Optional.empty(),
        Map.of(),
        Optional.ofNullable(cell.get("suppressed"))
            .filter(s -> !s.isNull())
            .map(s -> Suppression.valueOf(s.get("reason").asText())));
  }

  private static Position position(JsonNode place) {
    return new Position(
        place.get("indicator").asText(),
        PeerGroup.parse(place.get("group").asText()).orElseThrow(),
        place.get("value").asDouble(),
        whole(place, "rank"),
        place.get("tied").asBoolean(),
        whole(place, "of"),
        number(place, "percentile"),
        whole(place, "quartile"),
        whole(place, "third"),
        Optional.ofNullable(place.get("band"))
            .filter(b -> !b.isNull())
            .map(b -> Band.valueOf(b.asText())),
        false,
        Optional.empty());
  }

  private static OptionalInt whole(JsonNode node, String field) {
    JsonNode value = node.get(field);
    return value == null || value.isNull() ? OptionalInt.empty() : OptionalInt.of(value.asInt());
  }

  private static OptionalDouble number(JsonNode node, String field) {
    JsonNode value = node.get(field);
    return value == null || value.isNull()
        ? OptionalDouble.empty()
        : OptionalDouble.of(value.asDouble());
  }
}
