package org.elc.benchlearning.app.validation;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.elc.benchlearning.app.round.ParticipantRow;
import org.elc.benchlearning.core.entry.check.Outlier;

/**
 * A participant on the desk.
 *
 * @param is its standing
 * @param concern why to look at it
 * @param deadline its own, an extension included
 * @param lastActivity when a figure was saved or handed in last
 * @param isOnTime whether what is handed in came before the deadline
 * @param outliers values far from those of the others
 * @param editors user keys of those who can enter
 */
public record DeskRow(
    ParticipantRow is,
    Concern concern,
    Instant deadline,
    Optional<Instant> lastActivity,
    boolean isOnTime,
    List<Outlier> outliers,
    List<String> editors) {
  public DeskRow {
    Objects.requireNonNull(is);
    Objects.requireNonNull(concern);
    Objects.requireNonNull(deadline);
    Objects.requireNonNull(lastActivity);
    outliers = List.copyOf(outliers);
    editors = List.copyOf(editors);
  }
}
