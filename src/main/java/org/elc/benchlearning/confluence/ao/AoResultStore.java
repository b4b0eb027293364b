package org.elc.benchlearning.confluence.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import net.java.ao.Query;
import org.elc.benchlearning.app.port.ResultStore;
import org.elc.benchlearning.confluence.ao.packed.PositionsCodec;
import org.elc.benchlearning.confluence.ao.packed.StatisticsCodec;
import org.elc.benchlearning.core.benchmark.GroupStatistics;
import org.elc.benchlearning.core.benchmark.PeerGroup;
import org.elc.benchlearning.core.benchmark.Position;
import org.elc.benchlearning.core.round.ParticipantId;

/**
 * Results, packed: a row per group with the statistics of all indicators, and a row per participant
 * with all its positions, so that a page reads a handful of rows however large the round is.
 */
public final class AoResultStore implements ResultStore {
  /** Rows packed at a time; bounds the memory for their texts. */
  private static final int CHUNK = 200;

  private final ActiveObjects ao;
  private final Table<AoGroupResult> groups;
  private final Table<AoOwnResult> own;

  public AoResultStore(ActiveObjects ao) {
    this.ao = Objects.requireNonNull(ao);
    this.groups = new Table<>(ao, AoGroupResult.class);
    this.own = new Table<>(ao, AoOwnResult.class);
  }

  @Override
  public void clear(String revision) {
    ao.executeInTransaction(
        () -> {
          groups.delete(AoGroupResult.REVISION, List.of(revision));
          own.delete(AoOwnResult.REVISION, List.of(revision));
          return true;
        });
  }

  @Override
  public void writeGroups(String revision, Map<PeerGroup, List<GroupStatistics>> statistics) {
    ao.executeInTransaction(
        () -> {
          for (List<PeerGroup> chunk : Table.chunks(statistics.keySet(), CHUNK)) {
            List<Map<String, Object>> rows = new ArrayList<>();
            for (PeerGroup group : chunk) {
              List<GroupStatistics> list = statistics.getOrDefault(group, List.of());
              rows.add(
                  new Row()
                      .with(AoGroupResult.NATURAL_KEY, NaturalKey.result(revision, group.key()))
                      .with(AoGroupResult.REVISION, revision)
                      .with(AoGroupResult.GROUP_KEY, group.key())
                      .with(AoGroupResult.PAYLOAD, StatisticsCodec.write(list))
                      .columns());
            }
            groups.delete(AoGroupResult.NATURAL_KEY, groupKeys(revision, chunk));
            groups.insert(rows);
          }
          return true;
        });
  }

  @Override
  public void writePositions(String revision, Map<ParticipantId, List<Position>> positions) {
    ao.executeInTransaction(
        () -> {
          for (List<ParticipantId> chunk : Table.chunks(positions.keySet(), CHUNK)) {
            List<Map<String, Object>> rows = new ArrayList<>();
            for (ParticipantId id : chunk) {
              List<Position> list = positions.getOrDefault(id, List.of());
              rows.add(
                  new Row()
                      .with(AoOwnResult.NATURAL_KEY, NaturalKey.result(revision, id.key()))
                      .with(AoOwnResult.REVISION, revision)
                      .with(AoOwnResult.ENTRY, id.key())
                      .with(AoOwnResult.PAYLOAD, PositionsCodec.write(list))
                      .columns());
            }
            own.delete(AoOwnResult.NATURAL_KEY, ownKeys(revision, chunk));
            own.insert(rows);
          }
          return true;
        });
  }

  @Override
  public List<PeerGroup> groups(String revision) {
    List<PeerGroup> found = new ArrayList<>();
    groups.each(
        Query.select("ID, " + AoGroupResult.GROUP_KEY)
            .where(AoGroupResult.REVISION + " = ?", revision),
        row -> found.add(group(row)));
    found.sort(PeerGroup::compareTo);
    return found;
  }

  @Override
  public Map<PeerGroup, List<GroupStatistics>> statistics(
      String revision, Collection<PeerGroup> wanted) {
    Map<PeerGroup, List<GroupStatistics>> found = new TreeMap<>();
    groups.each(
        AoGroupResult.NATURAL_KEY,
        groupKeys(revision, wanted),
        row -> {
          PeerGroup group = group(row);
          found.put(group, StatisticsCodec.read(Column.text(row.getPayload()), group));
        });
    return found;
  }

  @Override
  public Map<ParticipantId, List<Position>> positions(
      String revision, Collection<ParticipantId> participants) {
    Map<ParticipantId, List<Position>> found = new TreeMap<>();
    own.each(
        AoOwnResult.NATURAL_KEY,
        ownKeys(revision, participants),
        row ->
            found.put(
                ParticipantId.parse(row.getEntry()),
                PositionsCodec.read(Column.text(row.getPayload()))));
    return found;
  }

  @Override
  public Map<String, List<GroupStatistics>> statistics(
      Collection<String> revisions, PeerGroup group) {
    Map<String, List<GroupStatistics>> found = new TreeMap<>();
    groups.each(
        AoGroupResult.NATURAL_KEY,
        revisions.stream().map(revision -> NaturalKey.result(revision, group.key())).toList(),
        row ->
            found.put(
                row.getRevision(), StatisticsCodec.read(Column.text(row.getPayload()), group)));
    return found;
  }

  @Override
  public Map<String, List<Position>> positions(
      Collection<String> revisions, ParticipantId participant) {
    Map<String, List<Position>> found = new TreeMap<>();
    own.each(
        AoOwnResult.NATURAL_KEY,
        revisions.stream().map(revision -> NaturalKey.result(revision, participant.key())).toList(),
        row -> found.put(row.getRevision(), PositionsCodec.read(Column.text(row.getPayload()))));
    return found;
  }

  private static List<String> groupKeys(String revision, Collection<PeerGroup> groups) {
    return groups.stream().map(group -> NaturalKey.result(revision, group.key())).toList();
  }

  private static List<String> ownKeys(String revision, Collection<ParticipantId> participants) {
    return participants.stream().map(id -> NaturalKey.result(revision, id.key())).toList();
  }

  private static PeerGroup group(AoGroupResult row) {
    return PeerGroup.parse(row.getGroupKey())
        .orElseThrow(
            () -> new IllegalStateException("not a stored peer group: " + row.getGroupKey()));
  }
}
