package org.elc.benchlearning.confluence.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import net.java.ao.Query;
import org.elc.benchlearning.app.port.ResultStore;
import org.elc.benchlearning.confluence.ao.packed.Fields;
import org.elc.benchlearning.confluence.ao.packed.LastRead;
import org.elc.benchlearning.confluence.ao.packed.PositionsCodec;
import org.elc.benchlearning.confluence.ao.packed.RelationshipsCodec;
import org.elc.benchlearning.confluence.ao.packed.StatisticsCodec;
import org.elc.benchlearning.confluence.host.SharedTexts;
import org.elc.benchlearning.core.benchmark.GroupStatistics;
import org.elc.benchlearning.core.benchmark.PeerGroup;
import org.elc.benchlearning.core.benchmark.Position;
import org.elc.benchlearning.core.benchmark.Relationships;
import org.elc.benchlearning.core.round.ParticipantId;

/**
 * Results, packed: a row per group with the statistics of all indicators, and a row per participant
 * with all its positions, so that a page reads a handful of rows however large the round is.
 *
 * <p>A revision that a round names is never written again, and one that is being written is named
 * by none (decision 0030); so nobody who reads through a round can make a node remember what will
 * change, and to forget once, when a run begins, is more than enough.
 */
public final class AoResultStore implements ResultStore {
  private static final String LIST = "groups ";
  private static final String PUBLISHED_LIST = "shown ";

  /** Two for each of the rounds that people look at; a list holds some hundred groups. */
  private static final int LISTS = 16;

  private final ActiveObjects ao;
  private final Table<AoGroupResult> groupTable;
  private final Table<AoPairResult> pairTable;
  private final Table<AoOwnResult> ownTable;
  private final PackedRows<AoGroupResult> groups;
  private final PackedRows<AoPairResult> pairs;
  private final PackedRows<AoOwnResult> own;
  private final SharedTexts remembered;
  private final LastRead<List<PeerGroup>> lists = new LastRead<>(AoResultStore::listIn, LISTS);

  public AoResultStore(ActiveObjects ao, SharedTexts remembered) {
    this.ao = Objects.requireNonNull(ao);
    this.remembered = Objects.requireNonNull(remembered);
    groupTable = new Table<>(ao, AoGroupResult.class);
    pairTable = new Table<>(ao, AoPairResult.class);
    ownTable = new Table<>(ao, AoOwnResult.class);
    groups =
        new PackedRows<>(
            groupTable,
            AoGroupResult::getNaturalKey,
            AoGroupResult::getPayload,
            "group",
            remembered);
    pairs =
        new PackedRows<>(
            pairTable, AoPairResult::getNaturalKey, AoPairResult::getPayload, "pairs", remembered);
    own =
        new PackedRows<>(
            ownTable, AoOwnResult::getNaturalKey, AoOwnResult::getPayload, "own", remembered);
  }

  @Override
  public void clear(String revision) {
    writing(
        () -> {
          groupTable.delete(AoGroupResult.REVISION, List.of(revision));
          pairTable.delete(AoPairResult.REVISION, List.of(revision));
          ownTable.delete(AoOwnResult.REVISION, List.of(revision));
        });
    remembered.forgetAll();
  }

  @Override
  public void writeGroups(String revision, Map<PeerGroup, List<GroupStatistics>> statistics) {
    writing(
        () ->
            groups.write(
                statistics.entrySet(),
                e -> NaturalKey.result(revision, e.getKey().key()),
                e ->
                    new Row()
                        .with(AoGroupResult.REVISION, revision)
                        .with(AoGroupResult.GROUP_KEY, e.getKey().key())
                        .with(AoGroupResult.SHOWN, shown(e.getValue()))
                        .with(AoGroupResult.PAYLOAD, StatisticsCodec.write(e.getValue()))));
  }

  private static int shown(List<GroupStatistics> group) {
    return (int) group.stream().filter(cell -> cell.suppressed().isEmpty()).count();
  }

  @Override
  public void writeRelationships(String revision, Collection<Relationships> relationships) {
    writing(
        () ->
            pairs.write(
                relationships,
                r -> NaturalKey.result(revision, r.group().key()),
                r ->
                    new Row()
                        .with(AoPairResult.REVISION, revision)
                        .with(AoPairResult.PAYLOAD, RelationshipsCodec.write(r))));
  }

  @Override
  public void writePositions(String revision, Map<ParticipantId, List<Position>> positions) {
    writing(
        () ->
            own.write(
                positions.entrySet(),
                e -> NaturalKey.result(revision, e.getKey().key()),
                e ->
                    new Row()
                        .with(AoOwnResult.REVISION, revision)
                        .with(AoOwnResult.ENTRY, e.getKey().key())
                        .with(AoOwnResult.PAYLOAD, PositionsCodec.write(e.getValue()))));
  }

  private void writing(Runnable work) {
    ao.executeInTransaction(
        () -> {
          work.run();
          return true;
        });
  }

  @Override
  public List<PeerGroup> groups(String revision) {
    return listed(LIST, revision);
  }

  @Override
  public List<PeerGroup> published(String revision) {
    return listed(PUBLISHED_LIST, revision);
  }

  /** Both lists come from one statement. */
  private List<PeerGroup> listed(String list, String revision) {
    List<String> both = List.of(LIST + revision, PUBLISHED_LIST + revision);
    Map<String, String> found = remembered.get(both, missing -> lists(revision));
    return lists.of(found.getOrDefault(list + revision, ""));
  }

  private static List<PeerGroup> listIn(String text) {
    return Fields.split(text).stream().map(AoResultStore::group).toList();
  }

  private Map<String, String> lists(String revision) {
    Set<PeerGroup> all = new TreeSet<>();
    Set<PeerGroup> published = new TreeSet<>();
    groupTable.each(
        Query.select("ID, " + AoGroupResult.GROUP_KEY + ", " + AoGroupResult.SHOWN)
            .where(AoGroupResult.REVISION + " = ?", revision),
        row -> {
          PeerGroup group = group(row.getGroupKey());
          all.add(group);
          if (row.getShown() == null || row.getShown() > 0) {
            published.add(group);
          }
        });
    return Map.of(LIST + revision, joined(all), PUBLISHED_LIST + revision, joined(published));
  }

  private static String joined(Set<PeerGroup> groups) {
    return Fields.join(groups.stream().map(PeerGroup::key).toList());
  }

  @Override
  public Map<PeerGroup, List<GroupStatistics>> statistics(
      String revision, Collection<PeerGroup> wanted) {
    return read(
        groups,
        wanted,
        group -> NaturalKey.result(revision, group.key()),
        (group, text) -> StatisticsCodec.read(text, group));
  }

  @Override
  public Map<String, List<GroupStatistics>> statistics(
      Collection<String> revisions, PeerGroup group) {
    return read(
        groups,
        revisions,
        revision -> NaturalKey.result(revision, group.key()),
        (revision, text) -> StatisticsCodec.read(text, group));
  }

  @Override
  public Map<PeerGroup, Relationships> relationships(
      String revision, Collection<PeerGroup> wanted) {
    return read(
        pairs,
        wanted,
        group -> NaturalKey.result(revision, group.key()),
        (group, text) -> RelationshipsCodec.read(text, group));
  }

  @Override
  public Map<ParticipantId, List<Position>> positions(
      String revision, Collection<ParticipantId> participants) {
    return read(
        own,
        participants,
        id -> NaturalKey.result(revision, id.key()),
        (id, text) -> PositionsCodec.read(text));
  }

  @Override
  public Map<String, List<Position>> positions(
      Collection<String> revisions, ParticipantId participant) {
    return read(
        own,
        revisions,
        revision -> NaturalKey.result(revision, participant.key()),
        (revision, text) -> PositionsCodec.read(text));
  }

  private static <K extends Comparable<K>, V> Map<K, V> read(
      PackedRows<?> rows,
      Collection<K> wanted,
      Function<K, String> naturalKey,
      BiFunction<K, String, V> unpack) {
    Map<String, String> packed = rows.read(wanted.stream().map(naturalKey).toList());
    Map<K, V> found = new TreeMap<>();
    for (K one : wanted) {
      String text = packed.get(naturalKey.apply(one));
      if (text != null) {
        found.put(one, unpack.apply(one, text));
      }
    }
    return found;
  }

  private static PeerGroup group(String key) {
    return PeerGroup.parse(key)
        .orElseThrow(() -> new IllegalStateException("not a stored peer group: " + key));
  }
}
