package org.elc.benchlearning.confluence.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** What a country proposes for the catalogue. */
@Preload
@Table("PROPOSAL")
public interface AoProposal extends Entity {
  String PUBLIC_ID = "PUBLIC_ID";
  String COUNTRY = "COUNTRY";
  String EDITION_KEY = "EDITION_KEY";
  String INDICATOR = "INDICATOR";
  String WANTED = "WANTED";
  String REASON = "REASON";
  String PROPOSER = "PROPOSER";
  String MADE_AT = "MADE_AT";
  String PROGRESS = "PROGRESS";
  String ENDED_BY = "ENDED_BY";
  String ENDED_AT = "ENDED_AT";
  String ENDED_WHY = "ENDED_WHY";

  /** What it is called outside. */
  @NotNull
  @Indexed
  @StringLength(50)
  String getPublicId();

  void setPublicId(String publicId);

  @NotNull
  @Indexed
  @StringLength(10)
  String getCountry();

  void setCountry(String country);

  @NotNull
  @StringLength(100)
  String getEditionKey();

  void setEditionKey(String editionKey);

  /** NULL for a new one. */
  @StringLength(50)
  String getIndicator();

  void setIndicator(String indicator);

  @StringLength(StringLength.UNLIMITED)
  String getWanted();

  void setWanted(String wanted);

  @StringLength(StringLength.UNLIMITED)
  String getReason();

  void setReason(String reason);

  @NotNull
  @StringLength(255)
  String getProposer();

  void setProposer(String proposer);

  /** Epoch milliseconds. */
  long getMadeAt();

  void setMadeAt(long madeAt);

  @NotNull
  @StringLength(20)
  String getProgress();

  void setProgress(String progress);

  /** NULL while it is open. */
  @StringLength(255)
  String getEndedBy();

  void setEndedBy(String endedBy);

  /** Epoch milliseconds; counts only where ENDED_BY is set. */
  long getEndedAt();

  void setEndedAt(long endedAt);

  @StringLength(StringLength.UNLIMITED)
  String getEndedWhy();

  void setEndedWhy(String endedWhy);
}
