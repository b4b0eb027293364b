package org.elc.benchlearning.core.benchmark;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.elc.benchlearning.core.round.ParticipantId;

/**
 * What a round publishes; nothing in it is hidden from anybody who may read statistics, except that
 * positions are each participant's own.
 *
 * @param statistics per group one entry for each indicator, in the catalogue's order
 * @param positions per participant, in the catalogue's order, one for each of its groups
 */
public record RoundResults(
    SortedMap<PeerGroup, List<GroupStatistics>> statistics,
    SortedMap<ParticipantId, List<Position>> positions) {
  public RoundResults {
    statistics = Collections.unmodifiableSortedMap(new TreeMap<>(statistics));
    positions = Collections.unmodifiableSortedMap(new TreeMap<>(positions));
  }

  RoundResults(
      Map<PeerGroup, List<GroupStatistics>> statistics,
      Map<ParticipantId, List<Position>> positions) {
    this(new TreeMap<>(statistics), new TreeMap<>(positions));
  }
}
