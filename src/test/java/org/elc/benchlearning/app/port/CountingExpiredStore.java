package org.elc.benchlearning.app.port;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.elc.benchlearning.core.round.ParticipantId;

/** Writes down what was to be removed. */
public final class CountingExpiredStore implements ExpiredStore {
  public final List<String> removed = new ArrayList<>();

  @Override
  public int removeAudit(Instant before) {
    removed.add("audit before " + before);
    return 1;
  }

  @Override
  public int removeApplications(Instant before) {
    removed.add("applications before " + before);
    return 1;
  }

  @Override
  public int removeProposals(Instant before) {
    removed.add("proposals before " + before);
    return 1;
  }

  @Override
  public SortedMap<ParticipantId, Integer> removeFigures(
      String round, Collection<ParticipantId> participants) {
    SortedMap<ParticipantId, Integer> counts = new TreeMap<>();
    participants.forEach(
        id -> {
          removed.add("figures of " + round + " " + id.key());
          counts.put(id, 2);
        });
    return counts;
  }
}
