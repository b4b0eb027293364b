package org.elc.benchlearning.confluence.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A correction of a figure after its round was computed. */
@Preload
@Table("CORRECTION")
public interface AoCorrection extends Entity {
  String PUBLIC_ID = "PUBLIC_ID";
  String ROUND_KEY = "ROUND_KEY";
  String ENTRY = "ENTRY";
  String FIGURE_BEFORE = "FIGURE_BEFORE";
  String FIGURE_AFTER = "FIGURE_AFTER";
  String REASON = "REASON";
  String ASKED_BY = "ASKED_BY";
  String ASKED_AT = "ASKED_AT";
  String PROGRESS = "PROGRESS";
  String DECIDED_BY = "DECIDED_BY";
  String DECIDED_AT = "DECIDED_AT";
  String DECIDED_WHY = "DECIDED_WHY";
  String INCLUDED_IN = "INCLUDED_IN";

  /** What it is called outside; NULL in old rows, which are called by their number. */
  @Indexed
  @StringLength(50)
  String getPublicId();

  void setPublicId(String publicId);

  @NotNull
  @Indexed
  @StringLength(100)
  String getRoundKey();

  void setRoundKey(String roundKey);

  /** Key of the participant. */
  @NotNull
  @StringLength(210)
  String getEntry();

  void setEntry(String entry);

  /** See {@link org.elc.benchlearning.confluence.ao.packed.FiguresCodec}. */
  @NotNull
  @StringLength(StringLength.UNLIMITED)
  String getFigureBefore();

  void setFigureBefore(String figureBefore);

  @NotNull
  @StringLength(StringLength.UNLIMITED)
  String getFigureAfter();

  void setFigureAfter(String figureAfter);

  @StringLength(StringLength.UNLIMITED)
  String getReason();

  void setReason(String reason);

  @NotNull
  @StringLength(255)
  String getAskedBy();

  void setAskedBy(String askedBy);

  /** Epoch milliseconds. */
  long getAskedAt();

  void setAskedAt(long askedAt);

  @NotNull
  @StringLength(20)
  String getProgress();

  void setProgress(String progress);

  @StringLength(255)
  String getDecidedBy();

  void setDecidedBy(String decidedBy);

  /** Epoch milliseconds; counts only where DECIDED_BY is set. */
  long getDecidedAt();

  void setDecidedAt(long decidedAt);

  @StringLength(StringLength.UNLIMITED)
  String getDecidedWhy();

  void setDecidedWhy(String decidedWhy);

  /** Number of a revision; 0 for none. */
  int getIncludedIn();

  void setIncludedIn(int includedIn);
}
