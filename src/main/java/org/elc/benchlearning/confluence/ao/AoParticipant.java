package org.elc.benchlearning.confluence.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A participant of a round. */
@Preload
@Table("PARTICIPANT")
public interface AoParticipant extends Entity {
  String NATURAL_KEY = "NATURAL_KEY";
  String ROUND_KEY = "ROUND_KEY";
  String MEMBER_KEY = "MEMBER_KEY";
  String UNIT_KEY = "UNIT_KEY";
  String PROGRESS = "PROGRESS";
  String STATE_REASON = "STATE_REASON";
  String EXTENDED_UNTIL = "EXTENDED_UNTIL";
  String EXTENDED_WHY = "EXTENDED_WHY";
  String SUBMITTED_AT = "SUBMITTED_AT";
  String SUBMITTED_BY = "SUBMITTED_BY";
  String RECEIPT = "RECEIPT";
  String ASKED = "ASKED";
  String ANSWERED = "ANSWERED";
  String COUNTRY = "COUNTRY";
  String SERVICES = "SERVICES";
  String SIZE_BAND = "SIZE_BAND";
  String CERTIFICATE = "CERTIFICATE";
  String CORRECTIONS = "CORRECTIONS";
  String REMINDED_AT = "REMINDED_AT";
  String FIGURE_WRITES = "FIGURE_WRITES";
  String DELETED_AT = "DELETED_AT";

  @NotNull
  @Unique
  @StringLength(450)
  String getNaturalKey();

  void setNaturalKey(String naturalKey);

  @NotNull
  @Indexed
  @StringLength(100)
  String getRoundKey();

  void setRoundKey(String roundKey);

  @NotNull
  @Indexed
  @StringLength(100)
  String getMemberKey();

  void setMemberKey(String memberKey);

  @StringLength(100)
  String getUnitKey();

  void setUnitKey(String unitKey);

  @NotNull
  @StringLength(20)
  String getProgress();

  void setProgress(String progress);

  @StringLength(StringLength.UNLIMITED)
  String getStateReason();

  void setStateReason(String stateReason);

  /** ISO local date and time. */
  @StringLength(40)
  String getExtendedUntil();

  void setExtendedUntil(String extendedUntil);

  @StringLength(StringLength.UNLIMITED)
  String getExtendedWhy();

  void setExtendedWhy(String extendedWhy);

  /** Epoch milliseconds; counts only where SUBMITTED_BY is set. */
  long getSubmittedAt();

  void setSubmittedAt(long submittedAt);

  @StringLength(255)
  String getSubmittedBy();

  void setSubmittedBy(String submittedBy);

  @StringLength(255)
  String getReceipt();

  void setReceipt(String receipt);

  /** Indicators asked for; 0 until the results are computed. */
  int getAsked();

  void setAsked(int asked);

  /** Those among them that were answered. */
  int getAnswered();

  void setAnswered(int answered);

  /** ISO code, frozen with the other traits when the round opens; NULL: none are frozen. */
  @StringLength(2)
  String getCountry();

  void setCountry(String country);

  /** Tab-separated. */
  @StringLength(StringLength.UNLIMITED)
  String getServices();

  void setServices(String services);

  @StringLength(20)
  String getSizeBand();

  void setSizeBand(String sizeBand);

  @StringLength(20)
  String getCertificate();

  void setCertificate(String certificate);

  /** How many figures were corrected after the results were computed. */
  int getCorrections();

  void setCorrections(int corrections);

  /** Epoch milliseconds of the last reminder; 0: none was sent. */
  long getRemindedAt();

  void setRemindedAt(long remindedAt);

  /** Counts the writes of figures; written to make them take turns. */
  long getFigureWrites();

  void setFigureWrites(long figureWrites);

  /** Epoch milliseconds: when the figures were deleted on request; 0 where they were not. */
  long getDeletedAt();

  void setDeletedAt(long deletedAt);
}
