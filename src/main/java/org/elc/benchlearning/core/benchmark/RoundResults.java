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
 * @param positions per participant, in the catalogue's order, one for each of its groups; may be
 *     made each time they are asked for, because all of them at once are many
 * @param relationships of the groups that have them
 */
public record RoundResults(
    SortedMap<PeerGroup, List<GroupStatistics>> statistics,
    Map<ParticipantId, List<Position>> positions,
    SortedMap<PeerGroup, Relationships> relationships) {
  public RoundResults {
    statistics = Collections.unmodifiableSortedMap(new TreeMap<>(statistics));
    positions = Collections.unmodifiableMap(positions);
    relationships = Collections.unmodifiableSortedMap(new TreeMap<>(relationships));
  }

  public RoundResults(
      Map<PeerGroup, List<GroupStatistics>> statistics,
      Map<ParticipantId, List<Position>> positions,
      Map<PeerGroup, Relationships> relationships) {
    this(new TreeMap<>(statistics), positions, new TreeMap<>(relationships));
  }
}
