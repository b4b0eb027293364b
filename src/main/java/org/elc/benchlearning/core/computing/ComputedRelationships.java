package org.elc.benchlearning.core.computing;

import org.elc.benchlearning.core.benchmark.PeerGroup;
import org.elc.benchlearning.core.stats.CorrelationMatrix;

/** Which indicators go together in one peer group, undisclosed. */
public final class ComputedRelationships {
  private final PeerGroup group;
  private final CorrelationMatrix matrix;

  /** By the greater indicator's number, then the smaller's. */
  private final int[][] members;

  private final int[] different;

  ComputedRelationships(
      PeerGroup group, CorrelationMatrix matrix, int[][] members, int[] different) {
    this.group = group;
    this.matrix = matrix;
    this.members = members;
    this.different = different;
  }

  public PeerGroup group() {
    return group;
  }

  /** Spearman's correlations; the columns are the round's indicators. */
  public CorrelationMatrix matrix() {
    return matrix;
  }

  /** Participants of the group whose value is not the commonest one. */
  public int different(int indicator) {
    return different[indicator];
  }

  /** Members with both values: the units of one member are one. */
  public int members(int indicator, int other) {
    return members[Math.max(indicator, other)][Math.min(indicator, other)];
  }
}
