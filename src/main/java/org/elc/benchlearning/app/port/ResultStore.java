package org.elc.benchlearning.app.port;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.elc.benchlearning.core.benchmark.GroupStatistics;
import org.elc.benchlearning.core.benchmark.PeerGroup;
import org.elc.benchlearning.core.benchmark.Position;
import org.elc.benchlearning.core.benchmark.Relationships;
import org.elc.benchlearning.core.round.ParticipantId;

/**
 * Keeps computed results. They are written under a revision key that no reader knows until the
 * round names it, so that a run which dies leaves nothing visible; a later run with the same key
 * replaces what is there. What a round names is not written again, and may be remembered; nothing
 * is read in the transaction that writes it.
 */
public interface ResultStore {
  /** Removes everything stored under that revision. */
  void clear(String revision);

  /** Adds these groups to the revision; a group that is there already is replaced. */
  void writeGroups(String revision, Map<PeerGroup, List<GroupStatistics>> statistics);

  /** Adds the relationships of these groups to the revision; those of a group are replaced. */
  void writeRelationships(String revision, Collection<Relationships> relationships);

  /**
   * Adds the positions of these participants to the revision; those of a participant that is there
   * already are replaced. A large round is written in several calls.
   */
  void writePositions(String revision, Map<ParticipantId, List<Position>> positions);

  /** The groups that the revision holds, published or suppressed, in the order of their keys. */
  List<PeerGroup> groups(String revision);

  /** Those of its groups in which anything is published, in the order of their keys. */
  List<PeerGroup> published(String revision);

  /** Statistics of these groups, some fifty of them a statement. */
  Map<PeerGroup, List<GroupStatistics>> statistics(String revision, Collection<PeerGroup> groups);

  /** Relationships of those of these groups that have any, some fifty of them a statement. */
  Map<PeerGroup, Relationships> relationships(String revision, Collection<PeerGroup> groups);

  /** All positions of these participants, some fifty of them a statement. */
  Map<ParticipantId, List<Position>> positions(
      String revision, Collection<ParticipantId> participants);

  /**
   * A group's statistics in several revisions, some fifty of them a statement; a revision without
   * that group is not in it.
   */
  Map<String, List<GroupStatistics>> statistics(Collection<String> revisions, PeerGroup group);

  /** A participant's positions in several revisions, some fifty of them a statement. */
  Map<String, List<Position>> positions(Collection<String> revisions, ParticipantId participant);
}
