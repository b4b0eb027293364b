package org.elc.benchlearning.app.port;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.elc.benchlearning.core.benchmark.GroupStatistics;
import org.elc.benchlearning.core.benchmark.PeerGroup;
import org.elc.benchlearning.core.benchmark.Position;
import org.elc.benchlearning.core.benchmark.Relationships;
import org.elc.benchlearning.core.round.ParticipantId;

/** Results in maps. */
public final class InMemoryResultStore implements ResultStore {
  private final Map<String, TreeMap<PeerGroup, List<GroupStatistics>>> groups = new HashMap<>();
  private final Map<String, TreeMap<ParticipantId, List<Position>>> positions = new HashMap<>();
  private final Map<String, TreeMap<PeerGroup, Relationships>> pairs = new HashMap<>();

  @Override
  public synchronized void clear(String revision) {
    groups.remove(revision);
    positions.remove(revision);
    pairs.remove(revision);
  }

  @Override
  public synchronized void writeGroups(
      String revision, Map<PeerGroup, List<GroupStatistics>> statistics) {
    statistics.forEach(
        (group, list) ->
            groups.computeIfAbsent(revision, key -> new TreeMap<>()).put(group, List.copyOf(list)));
  }

  @Override
  public synchronized void writeRelationships(
      String revision, Collection<Relationships> relationships) {
    relationships.forEach(
        r -> pairs.computeIfAbsent(revision, key -> new TreeMap<>()).put(r.group(), r));
  }

  @Override
  public synchronized Map<PeerGroup, Relationships> relationships(
      String revision, Collection<PeerGroup> wanted) {
    return only(pairs.getOrDefault(revision, new TreeMap<>()), wanted);
  }

  @Override
  public synchronized void writePositions(
      String revision, Map<ParticipantId, List<Position>> written) {
    written.forEach(
        (participant, list) ->
            positions
                .computeIfAbsent(revision, key -> new TreeMap<>())
                .put(participant, List.copyOf(list)));
  }

  @Override
  public synchronized List<PeerGroup> groups(String revision) {
    return List.copyOf(groups.getOrDefault(revision, new TreeMap<>()).keySet());
  }

  @Override
  public synchronized List<PeerGroup> published(String revision) {
    return groups.getOrDefault(revision, new TreeMap<>()).entrySet().stream()
        .filter(e -> e.getValue().stream().anyMatch(cell -> cell.suppressed().isEmpty()))
        .map(Map.Entry::getKey)
        .toList();
  }

  @Override
  public synchronized Map<PeerGroup, List<GroupStatistics>> statistics(
      String revision, Collection<PeerGroup> wanted) {
    return only(groups.getOrDefault(revision, new TreeMap<>()), wanted);
  }

  @Override
  public synchronized Map<ParticipantId, List<Position>> positions(
      String revision, Collection<ParticipantId> participants) {
    return only(positions.getOrDefault(revision, new TreeMap<>()), participants);
  }

  @Override
  public synchronized Map<String, List<GroupStatistics>> statistics(
      Collection<String> revisions, PeerGroup group) {
    Map<String, List<GroupStatistics>> found = new TreeMap<>();
    for (String revision : revisions) {
      statistics(revision, List.of(group)).values().forEach(list -> found.put(revision, list));
    }
    return found;
  }

  @Override
  public synchronized Map<String, List<Position>> positions(
      Collection<String> revisions, ParticipantId participant) {
    Map<String, List<Position>> found = new TreeMap<>();
    for (String revision : revisions) {
      positions(revision, List.of(participant)).values().forEach(p -> found.put(revision, p));
    }
    return found;
  }

  synchronized void removePositions(String revision, ParticipantId participant) {
    positions.getOrDefault(revision, new TreeMap<>()).remove(participant);
  }

  private static <K, V> Map<K, V> only(TreeMap<K, V> all, Collection<K> wanted) {
    TreeMap<K, V> found = new TreeMap<>(all);
    found.keySet().retainAll(wanted);
    return found;
  }
}
