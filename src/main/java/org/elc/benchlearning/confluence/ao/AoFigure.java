package org.elc.benchlearning.confluence.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** What a participant reported for one indicator. */
@Preload
@Table("FIGURE")
public interface AoFigure extends Entity {
  String NATURAL_KEY = "NATURAL_KEY";
  String ENTRY_KEY = "ENTRY_KEY";
  String INDICATOR = "INDICATOR";
  String NUMERATOR = "NUMERATOR";
  String DENOMINATOR = "DENOMINATOR";
  String REPORTED = "REPORTED";
  String MISSING = "MISSING";
  String NOTE = "NOTE";
  String EVIDENCE = "EVIDENCE";
  String VERSION = "VERSION";
  String CHANGED_BY = "CHANGED_BY";
  String CHANGED_AT = "CHANGED_AT";

  @NotNull
  @Unique
  @StringLength(450)
  String getNaturalKey();

  void setNaturalKey(String naturalKey);

  /** Natural key of the participant. */
  @NotNull
  @Indexed
  @StringLength(450)
  String getEntryKey();

  void setEntryKey(String entryKey);

  @NotNull
  @StringLength(100)
  String getIndicator();

  void setIndicator(String indicator);

  /** A decimal, as all three numbers. */
  @StringLength(450)
  String getNumerator();

  void setNumerator(String numerator);

  @StringLength(450)
  String getDenominator();

  void setDenominator(String denominator);

  @StringLength(450)
  String getReported();

  void setReported(String reported);

  @StringLength(20)
  String getMissing();

  void setMissing(String missing);

  @StringLength(StringLength.UNLIMITED)
  String getNote();

  void setNote(String note);

  @StringLength(StringLength.UNLIMITED)
  String getEvidence();

  void setEvidence(String evidence);

  int getVersion();

  void setVersion(int version);

  @NotNull
  @StringLength(255)
  String getChangedBy();

  void setChangedBy(String changedBy);

  /** Epoch milliseconds. */
  long getChangedAt();

  void setChangedAt(long changedAt);
}
