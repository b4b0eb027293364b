package org.elc.benchlearning.app.port;

import java.time.Instant;
import java.util.Collection;
import java.util.SortedMap;
import org.elc.benchlearning.core.round.ParticipantId;

/**
 * Removes what is kept for a time only. Each call is a transaction and answers how much it took.
 */
public interface ExpiredStore {
  /** Lines of the audit trail that were written before a moment. */
  int removeAudit(Instant before);

  /** Applications that were refused or withdrawn, and sent and decided before a moment. */
  int removeApplications(Instant before);

  /** Proposals that were answered or withdrawn before a moment. */
  int removeProposals(Instant before);

  /**
   * Figures of these participants of a round; their submissions and results stay.
   *
   * @return how many of each; who had none is left out
   */
  SortedMap<ParticipantId, Integer> removeFigures(
      String round, Collection<ParticipantId> participants);
}
