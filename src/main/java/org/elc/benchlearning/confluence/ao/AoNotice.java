package org.elc.benchlearning.confluence.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** Something that people are to be told. */
@Preload
@Table("NOTICE")
public interface AoNotice extends Entity {
  String ONCE_KEY = "ONCE_KEY";
  String NOTICE_KIND = "NOTICE_KIND";
  String AUDIENCE_KIND = "AUDIENCE_KIND";
  String AUDIENCE_KEY = "AUDIENCE_KEY";
  String ROUND_KEY = "ROUND_KEY";
  String ENTRY = "ENTRY";
  String INDICATOR = "INDICATOR";
  String DETAILS = "DETAILS";
  String DONE_BY = "DONE_BY";
  String ANNOUNCED_AT = "ANNOUNCED_AT";
  String PROGRESS = "PROGRESS";
  String CLAIMS = "CLAIMS";

  /** What may be announced once only; for all others any key that no other notice has. */
  @NotNull
  @Unique
  @StringLength(450)
  String getOnceKey();

  void setOnceKey(String onceKey);

  @NotNull
  @StringLength(40)
  String getNoticeKind();

  void setNoticeKind(String noticeKind);

  @NotNull
  @StringLength(20)
  String getAudienceKind();

  void setAudienceKind(String audienceKind);

  @StringLength(255)
  String getAudienceKey();

  void setAudienceKey(String audienceKey);

  @StringLength(100)
  String getRoundKey();

  void setRoundKey(String roundKey);

  /** Key of a participant. */
  @StringLength(210)
  String getEntry();

  void setEntry(String entry);

  @StringLength(100)
  String getIndicator();

  void setIndicator(String indicator);

  /** See {@link org.elc.benchlearning.confluence.ao.packed.Fields}: names and texts by turns. */
  @StringLength(StringLength.UNLIMITED)
  String getDetails();

  void setDetails(String details);

  @StringLength(255)
  String getDoneBy();

  void setDoneBy(String doneBy);

  /** Epoch milliseconds. */
  @Indexed
  long getAnnouncedAt();

  void setAnnouncedAt(long announcedAt);

  /** WAITING or DEALT. */
  @NotNull
  @Indexed
  @StringLength(20)
  String getProgress();

  void setProgress(String progress);

  /** Counted up to hold the row until the transaction ends. */
  int getClaims();

  void setClaims(int claims);
}
