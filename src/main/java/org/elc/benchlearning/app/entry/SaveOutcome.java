package org.elc.benchlearning.app.entry;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.elc.benchlearning.core.entry.StoredFigure;
import org.elc.benchlearning.core.entry.check.Finding;

/** What became of one row of the form. What cannot be kept at all is an {@code Invalid}. */
public sealed interface SaveOutcome {

  /**
   * It is kept.
   *
   * @param figure as stored; absent when an empty field stayed empty
   * @param form everything about the participant's figures after the save: one figure can settle or
   *     raise findings in others
   */
  record Saved(Optional<StoredFigure> figure, EntryForm form) implements SaveOutcome {
    public Saved {
      Objects.requireNonNull(figure);
      Objects.requireNonNull(form);
    }
  }

  /**
   * Somebody else changed the figure since the person last saw it. Nothing is changed; the person
   * chooses between the two.
   *
   * @param theirs what is stored now
   * @param who full name of the other person, or nothing where it is not known any more
   * @param yours what was not saved
   */
  record Stale(StoredFigure theirs, Optional<String> who, FieldInput yours) implements SaveOutcome {
    public Stale {
      Objects.requireNonNull(theirs);
      Objects.requireNonNull(who);
      Objects.requireNonNull(yours);
    }

    public Instant when() {
      return theirs.changedAt();
    }
  }

  /**
   * The text of a number has two meanings: ask. Nothing is changed.
   *
   * @param part which number
   * @param typed the text
   * @param asDecimal with the mark as decimal mark
   * @param asGrouped with the mark between thousands
   */
  record Unclear(Finding.Part part, String typed, BigDecimal asDecimal, BigDecimal asGrouped)
      implements SaveOutcome {
    public Unclear {
      Objects.requireNonNull(part);
      Objects.requireNonNull(typed);
    }
  }
}
