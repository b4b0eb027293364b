package org.elc.benchlearning.core.entry;

import java.time.Instant;
import java.util.Objects;

/**
 * A figure as it was saved.
 *
 * @param figure what was reported
 * @param version counts the saves, from 1; a save names the version it was based on, 0 for none
 * @param changedBy user key
 * @param changedAt when
 */
public record StoredFigure(Figure figure, int version, String changedBy, Instant changedAt) {
  public StoredFigure {
    Objects.requireNonNull(figure);
    Objects.requireNonNull(changedBy);
    Objects.requireNonNull(changedAt);
  }
}
