package org.elc.benchlearning.confluence.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** What was last told about a member. */
@Preload
@Table("STANDING")
public interface AoStanding extends Entity {
  String MEMBER_KEY = "MEMBER_KEY";
  String TOLD_STATUS = "TOLD_STATUS";
  String WARNED_KIND = "WARNED_KIND";
  String WARNED_OF = "WARNED_OF";
  String WARNED_DAYS = "WARNED_DAYS";

  @NotNull
  @Unique
  @StringLength(100)
  String getMemberKey();

  void setMemberKey(String memberKey);

  @NotNull
  @StringLength(20)
  String getToldStatus();

  void setToldStatus(String toldStatus);

  /** What ends; NULL while there was no warning. */
  @StringLength(20)
  String getWarnedKind();

  void setWarnedKind(String warnedKind);

  /** ISO date of the last day. */
  @StringLength(20)
  String getWarnedOf();

  void setWarnedOf(String warnedOf);

  /** How many days before; counts only where WARNED_KIND is set. */
  int getWarnedDays();

  void setWarnedDays(int warnedDays);
}
