package org.elc.benchlearning.app.port;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.SortedMap;
import org.elc.benchlearning.core.round.ParticipantId;

/**
 * Deletes what participants reported, on request, and remembers that it did: from then on nobody
 * can find out again what the results of that round were made from (decision 0092).
 */
public interface DeletionStore {
  /** Participants of a round whose figures were deleted. */
  Set<ParticipantId> deleted(String round);

  /**
   * Deletes the figures of these participants with their comments and links, their own results in
   * all revisions, what corrections of them say, and why they were sent back. Statistics stay, and
   * so does how many figures were corrected for which revision. The caller has locked the
   * participants and opened a transaction.
   *
   * @param revisions keys of the round's revisions, one that nobody names yet included
   * @return how many figures of each; who had none is left out, and not remembered
   */
  SortedMap<ParticipantId, Integer> delete(
      String round,
      Collection<ParticipantId> participants,
      Collection<String> revisions,
      Instant at);

  /** Whether anything was deleted at that moment or later. */
  boolean hasDeletedSince(Instant moment);

  /** Lets all nodes forget what they remember of figures and results; after the transaction. */
  void forget();
}
