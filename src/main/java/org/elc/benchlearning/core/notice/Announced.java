package org.elc.benchlearning.core.notice;

import java.time.Instant;
import java.util.Objects;

/**
 * A notice as it was taken down.
 *
 * @param id given by the store
 * @param at when
 * @param notice what is told
 */
public record Announced(String id, Instant at, Notice notice) {
  public Announced {
    Objects.requireNonNull(id);
    Objects.requireNonNull(at);
    Objects.requireNonNull(notice);
  }
}
